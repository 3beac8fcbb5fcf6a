import type { DocumentFoot, DocumentHead } from "./report-document";
import { noSettings } from "#core/result/report-settings";
import type { ReportResult } from "#core/result/report-result";
import type { ReportWords } from "#core/report/report-words";

/**
 * The blocks above the title: what the settings say, otherwise what was typed into the report before, otherwise
 * a place in brackets.
 */
export function headOf(
  result: ReportResult,
  words: Pick<ReportWords, "longDay" | "texts">,
): DocumentHead {
  const { head } = words.texts.report;
  const settings = result.settings ?? noSettings;
  const kept = (key: string): string | undefined => result.kept?.get(`head.${key}`);
  const number = settings.number ?? kept("number") ?? head.number;
  const symbol = settings.symbol ?? kept("symbol") ?? head.symbol;
  const place = settings.place ?? kept("place") ?? head.place;
  return {
    party: head.party,
    above: settings.above ?? kept("above") ?? head.above,
    issuer: settings.issuer ?? kept("issuer") ?? head.issuer,
    number: head.numberAndSymbol(twoDigits(number), symbol),
    placeAndDate: head.placeAndDate(place, words.longDay(result.asOf)),
  };
}

/** Numbers under 10 carry a leading zero (HD 36-HD/VPTW). */
const twoDigits = (number: string): string => (/^\d$/u.test(number) ? `0${number}` : number);

/** Recipients as the plan names them, and who signs. */
export function footOf(result: ReportResult, words: Pick<ReportWords, "texts">): DocumentFoot {
  const { foot } = words.texts.report;
  const settings = result.settings ?? noSettings;
  const kept = (key: string): string | undefined => result.kept?.get(`head.${key}`);
  const recipients = settings.recipients ?? result.plan.reportsTo;
  const filed = settings.filed ?? kept("filed") ?? foot.filedUnknown;
  const onBehalf = withoutSign(settings.onBehalf) ?? kept("onBehalf") ?? foot.onBehalfUnknown;
  return {
    recipientsHeading: foot.recipients,
    recipients: [...recipients.map(foot.recipient), foot.filed(filed)],
    onBehalf: foot.onBehalf(onBehalf),
    post: settings.post ?? kept("post") ?? foot.post,
    name: settings.name ?? kept("name") ?? foot.name,
  };
}

/** `T/M` stands before it anyway; who writes it too means the same. */
const withoutSign = (text: string | null): string | null =>
  text?.replace(/^\s*t\/m\.?\s+/iu, "") ?? null;
