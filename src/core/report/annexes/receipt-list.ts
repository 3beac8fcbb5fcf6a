import { cellName } from "#core/cell";
import type { FileSeen } from "#core/consolidation/file-reading";
import type { Receipt, ReceiptStatus } from "#core/consolidation/receipt";
import { dayInVietnam } from "#core/registry/moment";
import { annexFirst, headingRow, laidOut, listHeight, type AnnexFlow } from "#core/report/annex";
import { underHeadings } from "#core/report/page-breaks";
import type { ReportWords } from "#core/report/report-words";
import { comparedUnits } from "#core/result/compared-units";
import type { ReportResult } from "#core/result/report-result";
import { countText } from "#core/sheet/formula";
import type { CellModel, RowModel } from "#core/sheet/sheet-model";

/** How the units of a report end, in the order in which they are counted. */
export const receiptStatuses: readonly ReceiptStatus[] = [
  "received",
  "late",
  "missing",
  "rejected",
  "notApplicable",
];

export const statusColumn = 3;

export const [nameWidth, statusWidth, basisWidth, fileWidth, reasonWidth] = [
  42, 9.5, 9, 26, 29,
] as const;

export const receiptWidths = [
  ...[4.5, 9.5, nameWidth],
  ...[statusWidth, 9.5, basisWidth],
  ...[fileWidth, reasonWidth],
] as const;

/** Stands for the name of the unit in that of its file, so that hundreds of files take a line each. */
const nameLeftOut = "[…]";

/** A path without the name of the unit, which stands beside it; the code of the unit and everything else stay. */
export const shortPath = (path: string, { name }: Pick<Receipt["unit"], "name">): string =>
  path.normalize("NFC").replace(name.normalize("NFC"), () => nameLeftOut);

/** Excel takes 1.026 page breaks in a sheet; more units than this have the headings of their list on every page. */
const mostUnitsWithBreaks = 20_000;

/** The list of annex 4, and the row of the first count below it. */
export interface ReceiptList {
  readonly flow: AnnexFlow;
  readonly countsFirst: number;
}

export function receiptList(result: ReportResult, words: ReportWords): ReceiptList {
  const flow = unitList(result, words);
  // Below the list of units and an empty row.
  return { flow, countsFirst: annexFirst + laidOut(flow).rows.length + 1 };
}

/** The list of units as it falls on pages; its headings stand again on each, since other lists follow with their own. */
function unitList(result: ReportResult, words: ReportWords): AnnexFlow {
  const { headings } = words.texts.titles.receipts;
  const { receipts } = result.ledger;
  const list = { headings, widths: receiptWidths };
  const repeatHeadings = receipts.length > mostUnitsWithBreaks;
  const rows = receipts.map((receipt, index) => receiptRow(receipt, index + 1, words));
  const again = repeatHeadings ? rows : underHeadings(headingRow(list), rows);
  return { ...list, note: noteOf(result, words), rests: true, repeatHeadings, rows: again };
}

/** By when forms were due, and how last year was compared where boundaries changed. */
function noteOf(result: ReportResult, words: ReportWords): string {
  const titles = words.texts.titles.receipts;
  const { dueDate, graceDays, previous } = result;
  const merged = previous?.origins?.size ?? 0;
  const boundary = merged === 0 ? "" : ` ${titles.boundary(previous?.year ?? 0, merged)}`;
  return titles.due(words.day(dueDate), graceDays) + comparedNote(result, words) + boundary;
}

function receiptRow(
  { unit, status, file, cause }: Receipt,
  number: number,
  words: ReportWords,
): RowModel {
  const text = (value: string): CellModel => ({ value, style: "dataText" });
  const reason = cause === null ? "" : words.reason(cause);
  const path = file === null ? "" : shortPath(file.path, unit);
  const ended = words.receipts[status];
  const [day, basis] = file === null ? ["", ""] : dateTexts(file, words);
  return {
    height: listHeight([
      [unit.name, nameWidth],
      [ended, statusWidth],
      [basis, basisWidth],
      [path, fileWidth],
      [reason, reasonWidth],
    ]),
    cells: [
      { value: number, style: "data" },
      text(unit.code),
      text(unit.name),
      ...[ended, day, basis, path, reason].map(text),
    ],
  };
}

/** The day of receipt, and whether the file or its folder says so. */
export const dateTexts = (
  { receivedAt, receivedFrom }: FileSeen,
  words: ReportWords,
): readonly [string, string] => [
  receivedAt === null ? "" : words.day(dayInVietnam(receivedAt)),
  receivedFrom === null ? "" : words.texts.titles.receipts.basis[receivedFrom],
];

/** The cells of annex 4 that hold a count: of the units expected, or of those with a status. */
export const receiptCells =
  ({ countsFirst }: ReceiptList): ((counted: "expected" | ReceiptStatus) => string) =>
  (counted) => {
    const offset = counted === "expected" ? 0 : receiptStatuses.indexOf(counted) + 1;
    return cellName(countsFirst + offset, statusColumn);
  };

/** Which year was compared with, over how many units; nothing without last year. */
export function comparedNote(result: ReportResult, { texts }: Pick<ReportWords, "texts">): string {
  const units = comparedUnits(result);
  const { previous } = result;
  if (units === null || previous === null) return "";
  const { both, onlyNow, onlyBefore } = units;
  const counts = [both, onlyNow, onlyBefore].map(countText);
  return ` ${texts.titles.receipts.compared(previous.year, counts)}`;
}
