import type { CellModel, SheetModel } from "#core/sheet/sheet-model";
import { formatCodes } from "#core/sheet/looks/looks";
import { styles } from "#core/sheet/looks/styles";
import type { Redirect } from "./references";
import { bytesOf, step, type Step } from "./step";
import { typedText } from "./typed-text";

/**
 * Larger tables are cut by the client library itself, into more objects than this
 * (`setRangePropertiesInBulk` in excel-web-16.00.debug.js).
 */
const cellsPerTable = 1500;

/** Long texts fill a request before the cells do. */
const bytesPerTable = 500_000;

type Typed = string | number | boolean | null;

/** Rows that go into one table, from `top` on; null leaves a cell as it is. */
interface Block {
  readonly top: number;
  readonly contents: Typed[][];
  readonly formats: (string | null)[][];
  bytes: number;
}

/**
 * Values and formulas by runs of rows, then their number formats: under a text format Excel would keep a
 * formula as a text and turn a number into one.
 */
export function* contentSteps(sheet: SheetModel, redirect: Redirect): Iterable<Step> {
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  if (width === 0) return;
  let block: Block = { top: 0, contents: [], formats: [], bytes: 0 };
  for (const [row, { cells }] of sheet.rows.entries()) {
    const contents = padded(
      cells.map((cell) => typedContent(cell, redirect)),
      width,
    );
    const bytes = bytesOf(contents);
    if (!hasRoom(block, width, bytes)) {
      yield* blockSteps(block, width);
      block = { top: row, contents: [], formats: [], bytes: 0 };
    }
    block.contents.push(contents);
    block.formats.push(padded(cells.map(formatOf), width));
    block.bytes += bytes;
  }
  yield* blockSteps(block, width);
}

/** For one more row; a block without rows takes any. */
const hasRoom = ({ contents, bytes }: Block, width: number, more: number): boolean =>
  contents.length === 0 ||
  ((contents.length + 1) * width <= cellsPerTable && bytes + more <= bytesPerTable);

const padded = <T>(cells: readonly (T | null)[], width: number): (T | null)[] => [
  ...cells,
  ...Array.from({ length: width - cells.length }, () => null),
];

const formatOf = (cell: CellModel): string | null =>
  cell === null ? null : formatCodes[styles[cell.style].format];

function blockSteps({ top, contents, formats }: Block, width: number): readonly Step[] {
  const range = (sheet: Excel.Worksheet): Excel.Range =>
    sheet.getRangeByIndexes(top, 0, contents.length, width);
  return [
    ...tableStep(contents, (sheet) => {
      range(sheet).formulas = contents;
    }),
    ...tableStep(formats, (sheet) => {
      range(sheet).numberFormat = formats;
    }),
  ];
}

function tableStep(table: readonly (readonly unknown[])[], apply: Step["apply"]): readonly Step[] {
  const blank = table.every((row) => row.every((cell) => cell === null));
  return blank ? [] : [step(2, table, apply)];
}

function typedContent(cell: CellModel, redirect: Redirect): Typed {
  if (cell === null) return null;
  if (cell.formula !== undefined) return `=${redirect(cell.formula)}`;
  const { value } = cell;
  if (typeof value === "string") return typedText(value);
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new Error(`a cell cannot hold ${String(value)}`);
  }
  return value;
}
