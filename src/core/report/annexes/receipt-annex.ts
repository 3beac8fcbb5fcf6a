import { cellName, columnLetters } from "#core/cell";
import type { FileSeen } from "#core/consolidation/file-reading";
import {
  countReceipts,
  type IgnoredFile,
  type Receipt,
  type ReceiptStatus,
} from "#core/consolidation/receipt";
import { dayInVietnam } from "#core/registry/moment";
import { sheetNames } from "#core/words/names";
import type { CellModel, RowModel, SheetModel } from "#core/sheet/sheet-model";
import {
  annex,
  annexFirst,
  cellsOf,
  headingRow,
  laidOut,
  listHeight,
  type AnnexFlow,
} from "#core/report/annex";
import type { AnnexSetting } from "#core/report/annex-setting";
import { issueRows } from "./issue-rows";
import { listRows, together, underHeadings, type KeptRow } from "#core/report/page-breaks";
import type { ReportResult } from "#core/result/report-result";
import type { ReportWords } from "#core/report/report-words";
import { countText } from "#core/sheet/formula";
import { comparedUnits } from "#core/result/compared-units";

const statuses: readonly ReceiptStatus[] = [
  "received",
  "late",
  "missing",
  "rejected",
  "notApplicable",
];
const statusColumn = 3;

const [nameWidth, fileWidth, reasonWidth] = [42, 46, 42] as const;

/** The path of an ignored file runs over five columns. */
const ignoredWidth = 95;

const receiptWidths = [6, 15, nameWidth, 15, 13, 12, fileWidth, reasonWidth] as const;

/** Excel takes 1.026 page breaks in a sheet; more units than this have the headings of their list on every page. */
const mostUnitsWithBreaks = 20_000;

/** The list of units as it falls on pages; its headings stand again on each, since other lists follow with their own. */
function unitList(result: ReportResult, words: ReportWords): AnnexFlow {
  const { headings } = words.texts.titles.receipts;
  const { receipts } = result.ledger;
  const list = { headings, widths: receiptWidths };
  const repeatHeadings = receipts.length > mostUnitsWithBreaks;
  const rows = receipts.map((receipt, index) => receiptRow(receipt, index + 1, words));
  const again = repeatHeadings ? rows : underHeadings(headingRow(list), rows);
  return { ...list, note: noteOf(result, words), repeatHeadings, rows: again };
}

/** The row of the first count, below the list of units and an empty row. */
const countsFirst = (list: AnnexFlow): number => annexFirst + laidOut(list).rows.length + 1;

/** Annex 4: every expected unit and how it ended, then every file that counts nowhere. */
export function receiptAnnex(
  result: ReportResult,
  setting: AnnexSetting & { readonly words: ReportWords },
): SheetModel {
  const { words } = setting;
  const titles = words.texts.titles.receipts;
  const { receipts, ignored } = result.ledger;
  const list = unitList(result, words);
  return annex({
    ...list,
    name: sheetNames.receipts,
    title: titles.title,
    subtitle: titles.subtitle(result.year),
    rows: [
      ...list.rows,
      { cells: [] },
      ...together(countRows(receipts, { words, top: countsFirst(list) })),
      { cells: [] },
      { cells: [{ value: titles.ignored, style: "label" }], keepWithNext: true },
      ...ignoredRows(ignored, words),
      ...decisionRows(result, words),
      ...mergedRows(result, words),
      ...issueRows(result, words),
    ],
    draft: setting.draft,
    frozenColumns: 3,
    keyColumn: 20,
  });
}

/** By when forms were due, and how last year was compared where boundaries changed. */
function noteOf(result: ReportResult, words: ReportWords): string {
  const titles = words.texts.titles.receipts;
  const { dueDate, graceDays, previous } = result;
  const merged = previous?.origins?.size ?? 0;
  const boundary = merged === 0 ? "" : ` ${titles.boundary(previous?.year ?? 0, merged)}`;
  return titles.due(words.day(dueDate), graceDays) + comparedNote(result, words) + boundary;
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
        [titles.chosenBy[by], 15],
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
  const lines = statuses.map((status, index): RowModel => {
    const label = cellName(top + 1 + index, 2);
    const formula = `COUNTIF(${range},${label})`;
    return { cells: countCells(words.receipts[status], counts[status], formula) };
  });
  const first = cellName(top + 1, statusColumn);
  const final = cellName(top + statuses.length, statusColumn);
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
      ...(file === null ? ["", ""] : dateTexts(file, words)).map(text),
      text(file?.path ?? ""),
      text(reason),
    ],
  };
}

/** The day of receipt, and whether the file or its folder says so. */
const dateTexts = (
  { receivedAt, receivedFrom }: FileSeen,
  words: ReportWords,
): readonly [string, string] => [
  receivedAt === null ? "" : words.day(dayInVietnam(receivedAt)),
  receivedFrom === null ? "" : words.texts.titles.receipts.basis[receivedFrom],
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

/** The cells of annex 4 that hold a count: of the units expected, or of those with a status. */
export function receiptCells(
  result: ReportResult,
  words: ReportWords,
): (counted: "expected" | ReceiptStatus) => string {
  const first = countsFirst(unitList(result, words));
  return (counted) => {
    const offset = counted === "expected" ? 0 : statuses.indexOf(counted) + 1;
    return cellName(first + offset, statusColumn);
  };
}

/** Which year was compared with, over how many units; nothing without last year. */
export function comparedNote(result: ReportResult, { texts }: Pick<ReportWords, "texts">): string {
  const units = comparedUnits(result);
  const { previous } = result;
  if (units === null || previous === null) return "";
  const { both, onlyNow, onlyBefore } = units;
  const counts = [both, onlyNow, onlyBefore].map(countText);
  return ` ${texts.titles.receipts.compared(previous.year, counts)}`;
}
