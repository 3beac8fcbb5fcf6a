import { cellName } from "#core/cell";
import { cellValue } from "#core/forms/form-items";
import { minus } from "#core/quantity/decimals";
import { rounded } from "#core/sheet/formula";
import { withDecimals } from "#core/sheet/looks/styles";
import type { CellValue } from "#core/sheet/sheet-model";
import {
  plainSheet,
  type CellModel,
  type RowModel,
  type SheetModel,
} from "#core/sheet/sheet-model";
import {
  differenceKinds,
  type DifferenceKind,
  type Entry,
  type ItemDifference,
} from "./difference";

/** The words of the sheet; `text` supplies them. */
export interface DifferenceWords {
  readonly sheet: string;
  readonly title: (unit: string) => string;
  /** Code, item, before, now, difference, what happened. */
  readonly headings: readonly [string, string, string, string, string, string];
  readonly kinds: Readonly<Record<DifferenceKind, string>>;
}

/** What is compared: whose, and where each side comes from. */
export interface Compared {
  readonly unit: string;
  readonly before: string;
  readonly now: string;
}

const headingRow = 3;

/** The comparison as a sheet: first what changed, then the rest; the difference of two numbers is a live formula. */
export function differenceSheet(
  differences: readonly ItemDifference[],
  { unit, before, now }: Compared,
  words: DifferenceWords,
): SheetModel {
  const order = (kind: DifferenceKind): number => differenceKinds.indexOf(kind);
  const sorted = [...differences].sort((one, other) => order(one.kind) - order(other.kind));
  const [, , earlier, later] = words.headings;
  return {
    ...plainSheet,
    name: words.sheet,
    columns: [30, 52, 14, 14, 12, 16].map((width) => ({ width })),
    rows: [
      { cells: [{ value: words.title(unit), style: "label" }], height: 22 },
      { cells: [{ value: `${earlier}: ${before}`, style: "plain" }] },
      { cells: [{ value: `${later}: ${now}`, style: "plain" }] },
      { cells: words.headings.map((value) => ({ value, style: "columnHead" })), height: 24 },
      ...sorted.map((each, index) => differenceRow(each, headingRow + 1 + index, words)),
    ],
    freeze: { rows: headingRow + 1, columns: 2 },
    autoFilter: { top: headingRow, left: 0, bottom: headingRow + sorted.length, right: 5 },
    print: {
      ...plainSheet.print,
      titleRows: [headingRow, headingRow],
      pageNumbers: "fromSecond",
      margins: { top: 15, bottom: 15, left: 15, right: 10 },
    },
  };
}

function differenceRow(
  { item, kind, before, now }: ItemDifference,
  row: number,
  { kinds }: DifferenceWords,
): RowModel {
  const plain = kind === "unchanged";
  const { decimals = 0 } = item;
  return {
    height: item.name.length > 58 ? 32 : 18,
    cells: [
      { value: item.code, style: "code" },
      { value: item.name, style: "text" },
      { value: entryValue(before), style: withDecimals("count", decimals) },
      { value: entryValue(now), style: withDecimals(plain ? "count" : "countBold", decimals) },
      changeCell({ before, now }, row, decimals),
      { value: kinds[kind], style: plain ? "textCenter" : "verdict" },
    ],
  };
}

/** An entry as a cell holds it: the number, the word, or the text that could not be read. */
export function entryValue(entry: Entry | null): CellValue {
  if (entry === null) return null;
  return entry.state === "refused" ? entry.raw : cellValue(entry);
}

function changeCell(
  { before, now }: Pick<ItemDifference, "before" | "now">,
  row: number,
  decimals: number,
): CellModel {
  const [then, later] = [cellName(row, 2), cellName(row, 3)];
  const numbers = before?.state === "number" && now?.state === "number";
  return {
    value: numbers ? minus(now.value, before.value) : "",
    formula: `IF(AND(ISNUMBER(${then}),ISNUMBER(${later})),${rounded(`${later}-${then}`, decimals)},"")`,
    style: withDecimals("change", decimals),
  };
}
