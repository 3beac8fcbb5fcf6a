import { countReceipts } from "#core/consolidation/receipt";
import type { Figure } from "#core/evaluation/unit-figure";
import { reportText } from "#core/forms/report-text";
import { percentHundredths } from "#core/quantity/round";
import { countText } from "#core/sheet/formula";
import type { WrittenCell } from "#core/sheet/sheet-model";
import { indicatorLines, type IndicatorLine } from "./indicator-annex";
import type {
  DocumentCell,
  DocumentSection,
  DocumentTable,
  ReportDocument,
} from "./report-document";
import type { ReportResult } from "./report-result";
import type { ReportWords } from "./report-words";

/** The report of the year as a document: head, receipts, the table of results, signature. */
export function reportDocument(result: ReportResult, words: ReportWords): ReportDocument {
  const { head, foot } = reportText;
  return {
    head: { ...head, placeAndDate: head.placeAndDate(words.longDay(result.asOf)) },
    title: reportText.title,
    subject: reportText.subject(result.year, result.plan.document),
    sections: [receiptSection(result), resultSection(result, words)],
    foot: {
      recipientsHeading: foot.recipients,
      recipients: [...result.plan.reportsTo.map((body) => `- ${body},`), foot.filed],
      onBehalf: foot.onBehalf,
      post: foot.post,
      name: foot.name,
    },
  };
}

function receiptSection({ ledger }: ReportResult): DocumentSection {
  const counts = countReceipts(ledger.receipts);
  const text = reportText.receipts
    .map((part) => (typeof part === "string" ? part : countText(counts[part.count])))
    .join("");
  return {
    heading: reportText.receiptHeading,
    blocks: [{ kind: "paragraph", runs: [{ kind: "text", text }] }],
  };
}

function resultSection(result: ReportResult, words: ReportWords): DocumentSection {
  return {
    heading: reportText.resultHeading,
    blocks: [
      resultTable(result, words),
      { kind: "paragraph", runs: [{ kind: "text", text: reportText.annexes }] },
    ],
  };
}

const outside: ReadonlySet<string | null> = new Set(["outsidePeriod", "sharedYear"]);

function resultTable(result: ReportResult, words: ReportWords): DocumentTable {
  const lines = indicatorLines(result).filter(
    ({ judged }) => judged !== null && !outside.has(judged.evaluation.because),
  );
  return {
    kind: "table",
    widths: [5, 34, 15, 11, 16, 17, 9],
    headings: reportText.tableHeadings,
    rows: lines.map((line, index) => rowOf(line, index + 1, words)),
  };
}

function rowOf(line: IndicatorLine, number: number, words: ReportWords): readonly DocumentCell[] {
  const { indicator, judged } = line;
  if (judged === null) return [];
  const { figure, target, evaluation } = judged;
  return [
    shown(number, String(number), "textCenter"),
    shown(indicator.name, indicator.name, "text"),
    plain(partsOf(figure)),
    plain(valueOf(figure)),
    plain(words.targetWords(target, indicator)),
    plain(words.verdicts[evaluation.verdict]),
    evaluation.need === null
      ? plain("")
      : shown(evaluation.need, countText(evaluation.need), "count"),
  ];
}

const shown = (value: WrittenCell["value"], text: string, style: WrittenCell["style"]) => ({
  cell: { value, style },
  text,
});

const plain = (text: string): DocumentCell => shown(text, text, "textCenter");

/** `1.692/2.071` */
function partsOf({ numerator, denominator }: Figure): string {
  if (numerator === null) return "";
  const part = countText(numerator);
  return denominator === null ? part : `${part}/${countText(denominator)}`;
}

/** `81,70%` */
function valueOf({ computed }: Figure): string {
  if (computed.kind === "absent") return "";
  const { numerator, denominator } = computed;
  if (denominator === null) return countText(numerator);
  const hundredths = percentHundredths(numerator, denominator);
  const decimals = String(hundredths % 100).padStart(2, "0");
  return `${countText(Math.floor(hundredths / 100))},${decimals}%`;
}
