import { cellName, quotedSheet } from "#core/cell";
import { countReceipts } from "#core/consolidation/receipt";
import { outOfForce } from "#core/evaluation/period";
import { sheetNames } from "#core/forms/names";
import { reportText } from "#core/forms/report-text";
import { countInText, countText, textLiteral, type Computation } from "#core/sheet/formula";
import {
  plainSheet,
  type CellModel,
  type RowModel,
  type SheetModel,
} from "#core/sheet/sheet-model";
import type { StyleName } from "#core/sheet/styles";
import { heightOf } from "./annex";
import { indicatorColumns, indicatorLines, type IndicatorLine } from "./indicator-annex";
import { receiptCell } from "./receipt-annex";
import type { ReportResult } from "./report-result";
import type { ReportWords } from "./report-words";

/** Columns: number, indicator, parts, result, target, verdict, need. */
const widths = [5, 36, 15, 11, 15, 17, 9];
const right = widths.length - 1;
const textWidth = widths.reduce((sum, width) => sum + width, 0);

/** The report itself: head, how many units reported, the table of results, signature. Plain, and printable. */
export function reportSheet(
  result: ReportResult,
  { words, draft }: { readonly words: ReportWords; readonly draft: string | null },
): SheetModel {
  const rows: RowModel[] = [];
  const merges: SheetModel["merges"][number][] = [];
  const put = (row: RowModel, spans: readonly (readonly [number, number])[] = []): void => {
    for (const [left, end] of spans) {
      merges.push({ top: rows.length, left, bottom: rows.length, right: end });
    }
    rows.push(row);
  };
  headOf(result, words, put);
  paragraph(put, reportText.receiptHeading, "heading");
  computed(put, receiptSentence(result));
  paragraph(put, reportText.resultHeading, "heading");
  put({
    cells: reportText.tableHeadings.map((value) => ({ value, style: "columnHead" as const })),
    height: 34,
  });
  const titleRow = rows.length - 1;
  const lines = indicatorLines(result).filter((line) => isInForce(line, result));
  lines.forEach((line, index) => {
    put(tableRow(line, index + 1, words));
  });
  paragraph(put, reportText.annexes, "paragraph");
  signature(result, put);
  return {
    ...plainSheet,
    name: sheetNames.report,
    columns: widths.map((width) => ({ width })),
    rows,
    merges,
    print: { ...plainSheet.print, titleRows: [titleRow, titleRow], footer: draft },
  };
}

/** Targets whose printed period does not hold this year stand in annex 1 only. */
const isInForce = ({ judged }: IndicatorLine, { plan, year }: ReportResult): boolean =>
  judged !== null && outOfForce(judged.target, plan, year) === null;

type Put = (row: RowModel, spans?: readonly (readonly [number, number])[]) => void;

const spanning = (value: string, style: StyleName, column = 0): readonly CellModel[] => [
  ...Array.from({ length: column }, () => null),
  { value, style },
];

function headOf(result: ReportResult, words: ReportWords, put: Put): void {
  const { head } = reportText;
  const pair = (
    left: string,
    leftStyle: StyleName,
    end: string,
    endStyle: StyleName,
  ): RowModel => ({
    height: 20,
    cells: [{ value: left, style: leftStyle }, null, null, { value: end, style: endStyle }],
  });
  const halves = [
    [0, 2],
    [3, right],
  ] as const;
  put(pair(head.above, "headLeft", head.party, "headRight"), halves);
  put(pair(head.issuer, "headLeftBold", "", "headRight"), halves);
  put(pair("*", "headLeft", head.placeAndDate(words.longDay(result.asOf)), "placeDate"), halves);
  put(pair(head.number, "headLeft", "", "placeDate"), halves);
  put({ cells: [] });
  put({ height: 24, cells: spanning(reportText.title, "title") }, [[0, right]]);
  const subject = reportText.subject(result.year, result.plan.document);
  put({ height: heightOf([[subject, 80]]) + 6, cells: spanning(subject, "subtitle") }, [
    [0, right],
  ]);
  put({ height: 18, cells: spanning("-----", "headLeft") }, [[0, right]]);
}

function paragraph(put: Put, value: string, style: "heading" | "paragraph"): void {
  put({ height: paragraphHeight(value), cells: spanning(value, style) }, [[0, right]]);
}

function computed(put: Put, computation: Computation): void {
  const height = paragraphHeight(String(computation.value));
  put({ height, cells: [{ ...computation, style: "paragraph" }] }, [[0, right]]);
}

/** 14 points over the whole width: about one sign for each 1.2 of a column's width. */
const paragraphHeight = (value: string): number =>
  6 + 19 * Math.ceil(value.length / (textWidth * 0.82));

/** How many units reported, as a sentence whose numbers are live. */
function receiptSentence(result: ReportResult): Computation {
  const { receipts } = result.ledger;
  const counts = countReceipts(receipts);
  const parts = reportText.receipts.map((part) => {
    if (typeof part === "string") return { formula: textLiteral(part), value: part };
    const cell = `${quotedSheet(sheetNames.receipts)}!${receiptCell(receipts.length, part.count)}`;
    return { formula: countInText(cell), value: countText(counts[part.count]) };
  });
  return {
    formula: parts.map(({ formula }) => formula).join("&"),
    value: parts.map(({ value }) => value).join(""),
  };
}

/** One result: every figure is the cell of annex 1. */
function tableRow(line: IndicatorLine, number: number, words: ReportWords): RowModel {
  const { indicator, judged, figure, row } = line;
  const at = (column: keyof typeof indicatorColumns): string =>
    `${quotedSheet(sheetNames.indicators)}!${cellName(row, indicatorColumns[column])}`;
  const share = indicator.kind !== "count";
  const target = judged === null ? "" : words.targetWords(judged.target, indicator);
  const [n, d] = [figure.numerator, figure.denominator];
  const value = share ? (n !== null && d !== null && d > 0 ? n / d : "") : (n ?? "");
  const partsValue =
    n === null ? "" : d === null ? countText(n) : `${countText(n)}/${countText(d)}`;
  const quotient = `${countInText(at("numerator"))}&"/"&${countInText(at("denominator"))}`;
  const partsFormula = `IF(ISNUMBER(${at("numerator")}),${share ? quotient : countInText(at("numerator"))},"")`;
  const verdict = judged === null ? "" : words.verdicts[judged.evaluation.verdict];
  const need = judged?.evaluation.need ?? null;
  return {
    height: heightOf([
      [indicator.name, 35],
      [target, 14],
      [verdict, 15],
    ]),
    cells: [
      { value: number, style: "textCenter" },
      { value: indicator.name, style: "text" },
      { value: partsValue, formula: partsFormula, style: "textCenter" },
      { value, formula: at("value"), style: share ? "percentBold" : "countBold" },
      { value: target, style: "textCenter" },
      { value: verdict, formula: at("verdict"), style: "verdict" },
      { value: need ?? "", formula: at("need"), style: "countBold" },
    ],
  };
}

function signature(result: ReportResult, put: Put): void {
  const { foot } = reportText;
  const recipients = [
    foot.recipients,
    ...result.plan.reportsTo.map((body) => `- ${body},`),
    foot.filed,
  ];
  const signers: readonly (readonly [string, StyleName])[] = [
    [foot.onBehalf, "headLeftBold"],
    [foot.post, "headLeft"],
    ["", "headLeft"],
    ["", "headLeft"],
    [foot.name, "headLeftBold"],
  ];
  put({ cells: [] });
  for (let index = 0; index < Math.max(recipients.length, signers.length); index += 1) {
    const [words, style] = signers[index] ?? ["", "headLeft"];
    const left: StyleName = index === 0 ? "recipientsHead" : "recipients";
    put(
      {
        height: 20,
        cells: [
          { value: recipients[index] ?? "", style: left },
          null,
          null,
          { value: words, style },
        ],
      },
      [
        [0, 2],
        [3, right],
      ],
    );
  }
}
