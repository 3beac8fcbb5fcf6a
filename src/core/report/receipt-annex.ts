import { cellName, columnLetters } from "#core/cell";
import {
  countReceipts,
  type IgnoredFile,
  type Receipt,
  type ReceiptStatus,
} from "#core/consolidation/receipt";
import { sheetNames } from "#core/forms/names";
import { reportTitles } from "#core/forms/report-titles";
import type { CellModel, RowModel, SheetModel } from "#core/sheet/sheet-model";
import { annex, annexFirst, cellsOf, listHeight } from "./annex";
import type { AnnexSetting } from "./annex-setting";
import type { ReportResult } from "./report-result";
import type { ReportWords } from "./report-words";

const statuses: readonly ReceiptStatus[] = [
  "received",
  "late",
  "missing",
  "rejected",
  "notApplicable",
];
const statusColumn = 3;

const [nameWidth, fileWidth, reasonWidth] = [44, 48, 46] as const;

/** The path of an ignored file runs over four columns. */
const ignoredWidth = 85;

/** The row of the first count, below the list of units and an empty row. */
const countsFirst = (receipts: number): number => annexFirst + receipts + 1;

/** The row of the first ignored file: below the counts, an empty row, a label and the headings. */
const ignoredFirst = (receipts: number): number => countsFirst(receipts) + statuses.length + 4;

/** Annex 4: every expected unit and how it ended, then every file that counts nowhere. */
export function receiptAnnex(
  result: ReportResult,
  setting: AnnexSetting & { readonly words: ReportWords },
): SheetModel {
  const titles = reportTitles.receipts;
  const { receipts, ignored } = result.ledger;
  const { words } = setting;
  const table = annex({
    name: sheetNames.receipts,
    title: titles.title,
    subtitle: titles.subtitle(result.year),
    note: "",
    headings: titles.headings,
    widths: [6, 15, nameWidth, 15, 13, fileWidth, reasonWidth],
    rows: [
      ...receipts.map((receipt, index) => receiptRow(receipt, index + 1, words)),
      { cells: [] },
      ...countRows(receipts, words),
      { cells: [] },
      { cells: [{ value: titles.ignored, style: "label" }] },
      ...ignoredRows(ignored, words),
    ],
    draft: setting.draft,
    frozenColumns: 3,
  });
  const first = ignoredFirst(receipts.length);
  const merged = [
    ...(ignored.length > 0 ? [first - 1] : []),
    ...ignored.map((_, index) => first + index),
  ];
  const spans = merged.flatMap((row) => [
    { top: row, left: 1, bottom: row, right: 4 },
    { top: row, left: 5, bottom: row, right: 6 },
  ]);
  return { ...table, merges: [...table.merges, ...spans] };
}

function countRows(receipts: readonly Receipt[], words: ReportWords): readonly RowModel[] {
  const counts = countReceipts(receipts);
  const letters = columnLetters(statusColumn);
  const top = countsFirst(receipts.length);
  const range = `$${letters}$${String(annexFirst + 1)}:$${letters}$${String(top - 1)}`;
  const lines = statuses.map((status, index): RowModel => {
    const label = cellName(top + 1 + index, 2);
    const formula = `COUNTIF(${range},${label})`;
    return { cells: countCells(words.receipts[status], counts[status], formula) };
  });
  const first = cellName(top + 1, statusColumn);
  const final = cellName(top + statuses.length, statusColumn);
  const total = countCells(
    reportTitles.receipts.expected,
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

function receiptRow(
  { unit, status, file, cause }: Receipt,
  number: number,
  words: ReportWords,
): RowModel {
  const text = (value: string): CellModel => ({ value, style: "dataText" });
  const reason = cause === null ? "" : words.reason(cause);
  return {
    height: listHeight([
      [unit.name, nameWidth],
      [file?.path ?? "", fileWidth],
      [reason, reasonWidth],
    ]),
    cells: [
      { value: number, style: "data" },
      text(unit.code),
      text(unit.name),
      text(words.receipts[status]),
      text(file?.receivedAt == null ? "" : words.day(file.receivedAt.slice(0, 10))),
      text(file?.path ?? ""),
      text(reason),
    ],
  };
}

const blank = (count: number): readonly CellModel[] =>
  Array.from({ length: count }, () => ({ value: null, style: "dataText" }));

function ignoredRows(ignored: readonly IgnoredFile[], words: ReportWords): readonly RowModel[] {
  const titles = reportTitles.receipts;
  if (ignored.length === 0) return [{ cells: [{ value: titles.noIgnored, style: "plain" }] }];
  const [number, file, reason] = titles.ignoredHeadings;
  const heading = cellsOf([number, file, "", "", "", reason, ""], "columnHead");
  const rows = ignored.map((each, index): RowModel => {
    const why = words.reason(each.cause);
    return {
      height: listHeight([
        [each.file.path, ignoredWidth],
        [why, fileWidth + reasonWidth],
      ]),
      cells: [
        { value: index + 1, style: "data" },
        { value: each.file.path, style: "dataText" },
        ...blank(3),
        { value: why, style: "dataText" },
        ...blank(1),
      ],
    };
  });
  return [{ cells: heading }, ...rows];
}

/** The cell of annex 4 that holds a count: of the units expected, or of those with a status. */
export function receiptCell(receipts: number, counted: "expected" | ReceiptStatus): string {
  const offset = counted === "expected" ? 0 : statuses.indexOf(counted) + 1;
  return cellName(countsFirst(receipts) + offset, statusColumn);
}
