import { minus } from "#core/quantity/decimals";
import { reportProperties } from "#app/workbook-properties";
import { readReportOfYear } from "#app/reading/read-previous";
import { reviewOf, yearsKnown } from "#app/review";
import { isShare } from "#core/review/line-cells";
import type { ReviewCell, ReviewLine, ReviewResult } from "#core/review/review";
import { reviewDocument } from "#core/review/review-document";
import { layOutReview } from "#core/review/review-workbook";
import type { ReportOfYear } from "#core/years/join-years";
import { displayOf } from "#text/display";
import { failureSentence } from "#text/issues/failures";
import { sentenceOf } from "#text/issues/issues";
import { formatCount, formatPoints } from "#text/numbers";
import { reviewWords } from "#text/report/review-words";
import { wordsOf } from "#text/words";
import type { GivenFile, MadeFile, Order } from "#taskpane/protocol/answers";
import type {
  ReviewAnswer,
  ReviewedReport,
  ReviewedTarget,
  ReviewFile,
  ReviewGiven,
} from "#taskpane/protocol/review-answers";
import { toneOf } from "#taskpane/engine/checking/indicator-lines";
import type { Memory } from "#taskpane/engine/memory";
import { sheetParts } from "#taskpane/engine/parts/sheet-parts";
import { bytesOf } from "#taskpane/engine/reading/given/given-bytes";
import { openBytes, readerOf } from "#taskpane/engine/reading/open-bytes";
import { namesOf } from "#taskpane/engine/reading/pane-names";
import { workGiven, type WorkAtHand } from "#taskpane/engine/reading/plans/plans-at-hand";
import { haveLanguageOfReport } from "#taskpane/engine/speech";

/** Takes reports of several years, and gives what they say beside each other, on the page and as a file. */
export async function review(memory: Memory, given: ReviewGiven): Promise<ReviewAnswer> {
  const { order, take, drop, save } = given;
  const { lines, reports } = await keptReports(memory, { take, drop, order });
  const known = yearsKnown(reports);
  const [from = null, to = null] = [given.from ?? known[0], given.to ?? known.at(-1)];
  const none = { file: null, targets: null, years: [], findings: [], refusal: null } as const;
  const base = { reports: lines, known, from, to };
  if (from === null || to === null) return answerOf({ ...base, ...none });
  const work = workGiven({ plan: order.plan }, memory);
  const made = reviewOf(reports, { from, to, ...work });
  if (!made.ok) {
    const { reason } = made.error;
    const refusal = reason === "withoutUnits" ? reason : "periodUnknown";
    return answerOf({ ...base, ...none, refusal });
  }
  const result = made.value;
  const { issues, years } = result;
  const names = namesOf(result.registry, work);
  const findings = issues.map((each) => sentenceOf(each, order.language, names));
  const targets = result.lines.map((line) => targetOf(line, order));
  const file = save === null ? null : await fileOf(result, save, { order, work });
  return answerOf({ ...base, ...none, findings, targets, years, file });
}

const answerOf = ({
  file,
  ...view
}: ReviewAnswer["view"] & Pick<ReviewAnswer, "file">): ReviewAnswer => ({ view, file });

async function keptReports(
  memory: Memory,
  { take, drop, order }: Pick<ReviewGiven, "take" | "drop" | "order">,
): Promise<{
  readonly lines: readonly ReviewedReport[];
  readonly reports: readonly ReportOfYear[];
}> {
  const before = memory.seldom.reviewed;
  const lines = new Map(before?.lines ?? []);
  const reports = new Map(before?.reports ?? []);
  const forget = (name: string): void => {
    lines.delete(name);
    reports.delete(name);
  };
  if (drop !== null) forget(drop);
  for (const file of take) {
    forget(file.path);
    const { line, report } = await readOne(memory, file, order);
    lines.set(file.path, line);
    if (report !== null) reports.set(file.path, report);
  }
  memory.seldom.reviewed = { lines, reports };
  return { lines: [...lines.values()], reports: [...reports.values()] };
}

/** A file that is no report of a year is shown with what is wrong with it, and counts for nothing. */
async function readOne(
  { own }: Memory,
  file: GivenFile,
  { language }: Order,
): Promise<{ readonly line: ReviewedReport; readonly report: ReportOfYear | null }> {
  const name = file.path;
  const refused = (refusal: ReviewedReport["refused"], year: number | null = null) => ({
    line: { name, year, refused: refusal },
    report: null,
  });
  const unreadable = (reason: Parameters<typeof failureSentence>[0]["reason"]) =>
    refused({ reason: "unreadable", words: failureSentence({ reason, sheet: null }, language) });
  const bytes = await bytesOf(file);
  if (typeof bytes === "string") return unreadable(bytes);
  const opened = openBytes(bytes);
  const read = opened.ok ? readReportOfYear(opened.value, readerOf(own), name) : opened;
  if (!read.ok)
    return read.error === "notAReport" ? refused({ reason: "notAReport" }) : unreadable(read.error);
  const { year, period } = read.value;
  if (period != null) return refused({ reason: "partOfYear", period }, year);
  return { line: { name, year, refused: null }, report: read.value };
}

function targetOf({ indicator, cells, ends }: ReviewLine, { language }: Order): ReviewedTarget {
  const words = wordsOf(language);
  const target = cells.reduce<ReviewCell | null>((last, cell) => cell ?? last, null)?.judged.target;
  return {
    name: indicator.name,
    level: target === undefined ? "" : words.targetWords(target, indicator),
    cells: cells.map((cell) => {
      if (cell === null) return null;
      const { figure, evaluation } = cell.judged;
      return {
        value: displayOf(figure) ?? "",
        verdict: words.verdicts[evaluation.verdict],
        tone: toneOf[evaluation.verdict],
      };
    }),
    change: ends === null ? "" : changeOf(ends, isShare(indicator)),
  };
}

/** Percentage points for a share, units for a count. */
function changeOf([first, last]: NonNullable<ReviewLine["ends"]>, isOfShare: boolean): string {
  const [then, now] = [first, last].map(({ judged: { figure } }) => ({
    part: figure.numerator ?? 0,
    whole: figure.denominator ?? 1,
  }));
  if (then === undefined || now === undefined) return "";
  if (isOfShare) return formatPoints(now, then);
  const change = minus(now.part, then.part);
  return change > 0 ? `+${formatCount(change)}` : formatCount(change);
}

/** The part that writes the report as a text. */
const documentWriter = () =>
  import(/* webpackChunkName: "engine-docx" */ "#taskpane/engine/report/document-file");

async function fileOf(
  result: ReviewResult,
  kind: ReviewFile,
  { order, work }: { readonly order: Order; readonly work: WorkAtHand },
): Promise<MadeFile | null> {
  const last = result.reports.at(-1);
  if (last === undefined) return null;
  await haveLanguageOfReport(order.language);
  const words = reviewWords(order.language, namesOf(result.registry, work));
  const properties = reportProperties(last);
  const bytes =
    kind === "docx"
      ? await (await documentWriter()).writeDocument(reviewDocument(result, words), properties)
      : await (
          await sheetParts.writer()
        ).writeWorkbook({
          sheets: layOutReview(result, words),
          properties,
        });
  const name = `tong-ket-${result.plan.id}-${String(result.from)}-${String(result.to)}.${kind}`;
  return { name, bytes };
}
