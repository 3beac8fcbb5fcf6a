import { cellName, columnLetters } from "#core/cell";
import { countReceipts, type IgnoredFile, type Receipt } from "#core/consolidation/receipt";
import { sheetNames } from "#core/words/names";
import type { CellModel, RowModel, SheetModel } from "#core/sheet/sheet-model";
import { annex, annexFirst, cellsOf, headingRow, listHeight } from "#core/report/annex";
import {
  basisWidth,
  dateTexts,
  fileWidth,
  nameWidth,
  reasonWidth,
  receiptStatuses,
  receiptWidths,
  statusColumn,
  statusWidth,
} from "./receipt-list";
import { issueRows } from "./issue-rows";
import { listRows, together, underHeadings, type KeptRow } from "#core/report/page-breaks";
import type { ReportResult } from "#core/result/report-result";
import type { ReportLayout } from "#core/report/report-layout";
import { spanOf, type ReportWords } from "#core/report/report-words";

/** The path of an ignored file runs over five columns. */
const ignoredWidth = receiptWidths.slice(1, 6).reduce((sum, width) => sum + width, 0);

/** Annex 4: every expected unit and how it ended, then every file that counts nowhere. */
export function receiptAnnex({
  result,
  words,
  draft,
  attached,
  receipts: list,
}: ReportLayout): SheetModel {
  const titles = words.texts.titles.receipts;
  const { receipts, ignored } = result.ledger;
  return annex({
    ...list.flow,
    name: sheetNames.receipts,
    title: titles.title,
    subtitle: titles.subtitle(spanOf(result, words.texts)),
    attached,
    rows: [
      ...list.flow.rows,
      { cells: [] },
      ...together(countRows(receipts, { words, top: list.countsFirst })),
      { cells: [] },
      { cells: [{ value: titles.ignored, style: "label" }], keepWithNext: true },
      ...ignoredRows(ignored, words),
      ...decisionRows(result, words),
      ...mergedRows(result, words),
      ...issueRows(result, words),
    ],
    draft,
    frozenColumns: 3,
    hiddenColumns: [20],
  });
}

/** Units whose figures of last year were put together from others, and from which. */
function mergedRows({ previous, registry }: ReportResult, words: ReportWords): readonly KeptRow[] {
  const titles = words.texts.titles.receipts;
  const origins = [...(previous?.origins ?? [])];
  if (previous === null || origins.length === 0) return [];
  const nameOf = (code: string): string => registry.byCode.get(code)?.name ?? code;
  return [
    { cells: [] },
    { cells: [{ value: titles.merged(previous.year), style: "label" }], keepWithNext: true },
    ...origins.map(([unit, from]): RowModel => {
      const parts = from.map(({ code, share }) => {
        const { numerator, denominator } = share;
        const part = `${numerator.toString()}/${denominator.toString()}`;
        return numerator === denominator ? nameOf(code) : `${nameOf(code)} (${part})`;
      });
      return {
        cells: [
          null,
          { value: unit, style: "plain" },
          { value: `${nameOf(unit)} ← ${parts.join("; ")}`, style: "plain" },
        ],
      };
    }),
  ];
}

/** Units that sent several different forms: which one counts, who said so, and the others. */
function decisionRows({ ledger, registry }: ReportResult, words: ReportWords): readonly KeptRow[] {
  const titles = words.texts.titles.receipts;
  if (ledger.decisions.length === 0) return [];
  const heading = headingRow({ headings: titles.repeatedHeadings, widths: receiptWidths });
  const rows = ledger.decisions.map(({ unit, kept, others, by }, index): RowModel => {
    const name = registry.byCode.get(unit)?.name ?? "";
    const left = others.join("; ");
    const file = ledger.receipts.find((receipt) => receipt.unit.code === unit)?.file;
    const dates = kept === null || file == null ? ["", ""] : dateTexts(file, words);
    return {
      height: listHeight([
        [name, nameWidth],
        [titles.chosenBy[by], statusWidth],
        [dates[1], basisWidth],
        [kept ?? "", fileWidth],
        [left, reasonWidth],
      ]),
      cells: [
        { value: index + 1, style: "data" },
        ...cellsOf([unit, name, titles.chosenBy[by], ...dates, kept ?? "", left], "dataText"),
      ],
    };
  });
  return listRows(titles.repeated, heading, rows);
}

function countRows(
  receipts: readonly Receipt[],
  { words, top }: { readonly words: ReportWords; readonly top: number },
): readonly RowModel[] {
  const counts = countReceipts(receipts);
  const letters = columnLetters(statusColumn);
  const range = `$${letters}$${String(annexFirst + 1)}:$${letters}$${String(top - 1)}`;
  const lines = receiptStatuses.map((status, index): RowModel => {
    const label = cellName(top + 1 + index, 2);
    const formula = `COUNTIF(${range},${label})`;
    return { cells: countCells(words.receipts[status], counts[status], formula) };
  });
  const first = cellName(top + 1, statusColumn);
  const final = cellName(top + receiptStatuses.length, statusColumn);
  const total = countCells(
    words.texts.titles.receipts.expected,
    counts.expected,
    `SUM(${first}:${final})`,
  );
  return [{ cells: total }, ...lines];
}

const countCells = (label: string, value: number, formula: string): readonly CellModel[] => [
  null,
  null,
  { value: label, style: "text" },
  { value, formula, style: "countBold" },
];

const blank = (count: number): readonly CellModel[] =>
  Array.from({ length: count }, () => ({ value: null, style: "dataText" }));

/** The path runs over five columns, the reason over two. */
const ignoredSpans = [
  [1, 5],
  [6, 7],
] as const;

function ignoredRows(ignored: readonly IgnoredFile[], words: ReportWords): readonly KeptRow[] {
  const titles = words.texts.titles.receipts;
  if (ignored.length === 0) return [{ cells: [{ value: titles.noIgnored, style: "plain" }] }];
  const [number, file, reason] = titles.ignoredHeadings;
  const heading: KeptRow = {
    cells: cellsOf([number, file, "", "", "", "", reason, ""], "columnHead"),
    spans: ignoredSpans,
  };
  const rows = ignored.map((each, index): KeptRow => {
    const why = words.reason(each.cause);
    return {
      height: listHeight([
        [each.file.path, ignoredWidth],
        [why, fileWidth + reasonWidth],
      ]),
      cells: [
        { value: index + 1, style: "data" },
        { value: each.file.path, style: "dataText" },
        ...blank(4),
        { value: why, style: "dataText" },
        ...blank(1),
      ],
      spans: ignoredSpans,
    };
  });
  return [{ ...heading, keepWithNext: true }, ...underHeadings(heading, rows)];
}
