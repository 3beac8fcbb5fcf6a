import { places, type Block } from "../book/block";
import { CellError } from "../book/cell-error";
import { typedContent } from "../book/typed";
import { Formula } from "../calculation/formula";
import { ExcelError, invalidArgument, UnknownToHost } from "../refusals";
import { does, events, happen, type RangePlace } from "./world";
import { addressOf } from "./addresses";

/** A table of what `look` finds in each cell of a block, row by row. */
function tableOf<T>(
  { top, left, bottom, right }: Block,
  look: (row: number, column: number) => T,
): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_unused, across) => look(top + down, left + across)),
  );
}

/** Hands out a table, or one value for all cells; null leaves a cell as it is. */
export function spread(
  block: Block,
  value: unknown,
  put: (row: number, column: number, value: unknown) => void,
): void {
  const table = Array.isArray(value) ? (value as readonly unknown[]) : null;
  if (table !== null) refuseSize(block, table);
  for (const [row, column] of places(block)) {
    const line = table?.[row - block.top] as readonly unknown[] | undefined;
    const given = table === null ? value : line?.[column - block.left];
    if (given !== null) put(row, column, given);
  }
}

function refuseSize({ top, left, bottom, right }: Block, table: readonly unknown[]): void {
  const fits = (line: unknown): boolean => Array.isArray(line) && line.length === right - left + 1;
  if (table.length !== bottom - top + 1 || !table.every(fits)) {
    throw invalidArgument("the rows and columns of the table are not those of the range");
  }
}

/** Puts values or formulas into a range, as typed: what is locked refuses. */
export function typeInto({ world, sheet, block }: RangePlace, value: unknown): void {
  if (world.book.readOnly) throw new ExcelError("AccessDenied", "the workbook is read-only");
  const merges = does(world, "coveredCellsLose") ? sheet.merges : [];
  spread(block, value, (row, column, given) => {
    if (merges.some((merge) => covers(merge, row, column))) return;
    const cell = sheet.cellAt(row, column);
    if (sheet.protection !== null && cell.look.locked) {
      throw new ExcelError("AccessDenied", "the cell is locked");
    }
    cell.content = typedContent(given, cell.look.numberFormat, world.book);
  });
  world.book.version += 1;
  happen(world, {
    event: events.dataChanged,
    sheet: sheet.id,
    message: { address: addressOf(block), changeType: "RangeEdited", source: "Local" },
  });
}

/** A cell of the block, but not its first. */
const covers = ({ top, left, bottom, right }: Block, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left);

export const valuesOf = ({ world, sheet, block }: RangePlace): unknown =>
  tableOf(block, (row, column) => {
    const value = world.calculator.valueAt(sheet, row, column);
    return value instanceof CellError ? value.name : (value ?? "");
  });

/** A constant is its own formula; the apostrophe that keeps a text a text is not given back. */
export const formulasOf = ({ world, sheet, block }: RangePlace): unknown =>
  tableOf(block, (row, column) => {
    const content = sheet.knownCell(row, column)?.content ?? "";
    if (content instanceof Formula) {
      return content.text(world.book, does(world, "formulasRespelt"));
    }
    return content instanceof CellError ? content.name : content;
  });

const types = { number: "Double", string: "String", boolean: "Boolean" } as const;

export const valueTypesOf = ({ world, sheet, block }: RangePlace): unknown =>
  tableOf(block, (row, column) => {
    const value = world.calculator.valueAt(sheet, row, column);
    if (value === null) return "Empty";
    if (value instanceof CellError) return "Error";
    return types[typeof value as keyof typeof types];
  });

/** What a new sheet is written in. */
const standardFont = "Calibri";

/** Only the names of fonts are known here. */
export function cellPropertiesOf({ sheet, block }: RangePlace, asked: unknown): unknown {
  if (JSON.stringify(asked) !== JSON.stringify({ format: { font: { name: true } } })) {
    throw new UnknownToHost(`the cell properties ${JSON.stringify(asked)}`);
  }
  return tableOf(block, (row, column) => {
    const name = sheet.knownCell(row, column)?.look.fontName ?? standardFont;
    return { format: { font: { name } } };
  });
}

export const numberFormatsOf = ({ sheet, block }: RangePlace): unknown =>
  tableOf(block, (row, column) => sheet.knownCell(row, column)?.look.numberFormat ?? "General");
