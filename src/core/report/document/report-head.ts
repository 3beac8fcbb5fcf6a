import type { HeadSetting } from "#core/head-setting";
import type { DocumentFoot, DocumentHead } from "./report-document";
import { reporterOf, signingOf } from "#core/result/reporter";
import { noSettings } from "#core/result/report-settings";
import type { ReportResult } from "#core/result/report-result";
import { spanOf, type ReportWords } from "#core/report/report-words";

type Said = Exclude<HeadSetting, "recipients">;

/** What the settings say, otherwise what was typed into the report before; undefined when nobody said it. */
const saidOf = (
  { settings = noSettings, kept }: Pick<ReportResult, "settings" | "kept">,
  part: Said,
): string | undefined => settings[part] ?? kept?.get(`head.${part}`);

/** The blocks above the title; what nobody said is a place in brackets. */
export function headOf(
  result: ReportResult,
  words: Pick<ReportWords, "longDay" | "texts">,
): DocumentHead {
  const { head } = words.texts.report;
  const said = (part: "above" | "issuer" | "place" | "number" | "symbol"): string =>
    saidOf(result, part) ?? head[part];
  return {
    party: head.party,
    above: said("above"),
    issuer: said("issuer"),
    number: head.numberAndSymbol(twoDigits(said("number")), said("symbol")),
    placeAndDate: head.placeAndDate(said("place"), words.longDay(result.asOf)),
  };
}

/** Numbers under 10 carry a leading zero (HD 36-HD/VPTW). */
const twoDigits = (number: string): string => (/^\d$/u.test(number) ? `0${number}` : number);

/** What the report is about: as the settings say it, otherwise the plan's document and what it carries out. */
export function subjectOf(result: ReportResult, { texts }: Pick<ReportWords, "texts">): string {
  const { plan } = result;
  const span = spanOf(result, texts);
  return saidOf(result, "subject") ?? texts.report.subject(span, plan.subject ?? plan.document);
}

/** Who reports on what; an office that is not the one of the registry says itself what it is called in a sentence. */
export function openingOf(result: ReportResult, { texts }: Pick<ReportWords, "texts">): string {
  const { plan } = result;
  const { opening, reporter } = texts.report;
  return opening(spanOf(result, texts), plan.document, plan.issuer, reporterOf(result) ?? reporter);
}

/** Recipients as the plan names them, and who signs in whose name. */
export function footOf(result: ReportResult, words: Pick<ReportWords, "texts">): DocumentFoot {
  const { foot } = words.texts.report;
  const recipients = result.settings?.recipients ?? result.plan.reportsTo;
  return {
    recipientsHeading: foot.recipients,
    recipients: [
      ...recipients.map(foot.recipient),
      foot.filed(saidOf(result, "filed") ?? foot.filedUnknown),
    ],
    onBehalf: signatureOf(result, foot),
    post: saidOf(result, "post") ?? foot.post,
    name: saidOf(result, "name") ?? foot.name,
  };
}

/** `T/M BAN THƯỜNG VỤ`, `K/T TRƯỞNG BAN`; null where the signer signs in the own name. */
function signatureOf(
  result: ReportResult,
  foot: ReportWords["texts"]["report"]["foot"],
): string | null {
  const body = saidOf(result, "onBehalf");
  const signing = signingOf({ settings: result.settings, kept: result.kept });
  if (signing === "none") return null;
  return signing === "K/T"
    ? foot.insteadOf(body ?? foot.insteadOfUnknown)
    : foot.onBehalf(body ?? foot.onBehalfUnknown);
}
