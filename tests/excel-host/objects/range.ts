import { around, isWholeColumns, isWholeRows, places, type Block } from "../book/block";
import { Formula } from "../calculation/formula";
import { ExcelError, invalidArgument, UnknownToHost } from "../refusals";
import {
  hostObject,
  number,
  options,
  text,
  truth,
  type HostObject,
  type HostType,
} from "../protocol/host-object";
import { addressOf, blockGiven, fullAddress } from "./addresses";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { rangeFormatObject } from "./range-format";
import {
  cellPropertiesOf,
  formulasOf,
  numberFormatsOf,
  spread,
  typeInto,
  valuesOf,
  valueTypesOf,
} from "./tables";
import {
  bringToFront,
  does,
  events,
  happen,
  needUnprotected,
  needWindow,
  type AreasPlace,
  type RangePlace,
} from "./world";

const rangeType: HostType<RangePlace> = {
  name: "Range",
  reads: {
    Address: fullAddress,
    RowIndex: ({ block }) => block.top,
    ColumnIndex: ({ block }) => block.left,
    RowCount: ({ block }) => block.bottom - block.top + 1,
    ColumnCount: ({ block }) => block.right - block.left + 1,
    Values: unlessHuge(valuesOf),
    Formulas: unlessHuge(formulasOf),
    NumberFormat: unlessHuge(numberFormatsOf),
    ValueTypes: unlessHuge(valueTypesOf),
    Format: ({ block, ...place }) => rangeFormatObject({ ...place, blocks: [block] }),
    DataValidation: (place) => dataValidationObject(place),
    ConditionalFormats: (place) => conditionalFormatsObject(place),
  },
  writes: {
    Values: typeInto,
    Formulas: typeInto,
    NumberFormat: setNumberFormat,
    Hyperlink: setHyperlink,
    RowHidden: (place, value) => {
      needUnprotected(place);
      if (!isWholeRows(place.block)) throw new UnknownToHost("hiding a part of a row");
      hide(place.sheet.hiddenRows, [place.block.top, place.block.bottom], truth(value));
    },
    ColumnHidden: (place, value) => {
      needUnprotected(place);
      if (!isWholeColumns(place.block)) throw new UnknownToHost("hiding a part of a column");
      hide(place.sheet.hiddenColumns, [place.block.left, place.block.right], truth(value));
    },
  },
  calls: {
    _ValidateArraySize: ({ block }, rows, columns) => {
      const fits =
        rows === block.bottom - block.top + 1 && columns === block.right - block.left + 1;
      if (!fits) throw invalidArgument("the table is not of the size of the range");
    },
    GetCellProperties: cellPropertiesOf,
    GetRow: ({ block, ...place }, row) => {
      const top = block.top + number(row);
      return rangeObject({ ...place, block: { ...block, top, bottom: top } });
    },
    GetBoundingRect: ({ block, ...place }, other) =>
      rangeObject({ ...place, block: around(block, blockGiven(other)) }),
    Merge: merge,
    Select: select,
  },
};

export const rangeObject = (place: RangePlace): HostObject => hostObject(rangeType, place);

const areasType: HostType<AreasPlace> = {
  name: "RangeAreas",
  reads: {
    Format: (place) => rangeFormatObject(place),
    Address: ({ sheet, blocks }) => blocks.map((block) => fullAddress({ sheet, block })).join(","),
  },
};

export const areasObject = (place: AreasPlace): HostObject => hostObject(areasType, place);

/** Excel reads no more than five million cells in one range. */
function unlessHuge(table: (place: RangePlace) => unknown): (place: RangePlace) => unknown {
  return (place) => {
    const { top, left, bottom, right } = place.block;
    if ((bottom - top + 1) * (right - left + 1) <= 5_000_000) return table(place);
    if (does(place.world, "hugeTablesAreNull")) return null;
    throw new ExcelError("RangeExceedsLimit", "the range has more than five million cells");
  };
}

function setNumberFormat(place: RangePlace, value: unknown): void {
  needUnprotected(place);
  spread(place.block, value, (row, column, format) => {
    place.sheet.cellAt(row, column).look.numberFormat = text(format);
  });
}

/** A link gives its cell the look of links, and its target as text where nothing stands. */
function setHyperlink(place: RangePlace, value: unknown): void {
  needUnprotected(place);
  const { address, documentReference } = options(value, ["address", "documentReference"]);
  const { top, left } = place.block;
  const target = address ?? documentReference;
  const cell = place.sheet.cellAt(top, left);
  cell.content ??= text(target);
  Object.assign(cell.look, { fontColor: "#0563C1", underline: "Single" });
  place.sheet.links.set(top * 16_384 + left, {
    ...(address === undefined ? {} : { address: text(address) }),
    ...(documentReference === undefined ? {} : { documentReference: text(documentReference) }),
  });
  place.world.book.version += 1;
}

function hide(lines: Set<number>, [first, last]: readonly [number, number], hidden: boolean): void {
  for (let line = first; line <= last; line += 1) {
    if (hidden) lines.add(line);
    else lines.delete(line);
  }
}

/** Only the upper left cell keeps what it holds. */
function merge(place: RangePlace, across: unknown): void {
  needUnprotected(place);
  const { sheet, block, world } = place;
  if (across === true) throw new UnknownToHost("merging across");
  if (sheet.merges.some((other) => overlap(other, block))) {
    throw invalidArgument("merged cells cannot overlap");
  }
  for (const [row, column] of places(block)) {
    const cell = sheet.knownCell(row, column);
    if (cell !== undefined && (row !== block.top || column !== block.left)) cell.content = null;
  }
  sheet.merges.push(block);
  world.book.version += 1;
}

const overlap = (one: Block, other: Block): boolean =>
  one.top <= other.bottom &&
  other.top <= one.bottom &&
  one.left <= other.right &&
  other.left <= one.right;

function select({ world, sheet, block }: RangePlace): void {
  needWindow(world);
  if (sheet.visibility !== "Visible") {
    throw new ExcelError("InvalidSelection", "the sheet is hidden");
  }
  if (world.book.active !== sheet && does(world, "selectionStaysOnSheet")) return;
  bringToFront(world, sheet);
  world.book.selection = addressOf(block);
  const message = { address: addressOf(block), workbookId: "", worksheetId: sheet.id };
  happen(world, { event: events.selectionChanged, sheet: sheet.id, message });
}

/** The smallest block around everything that is filled; null when nothing is. */
export function usedBlock({ sheet }: Pick<RangePlace, "sheet">): Block | null {
  let used: Block | null = null;
  for (const [row, column] of sheet.filled()) {
    const cell = { top: row, left: column, bottom: row, right: column };
    used = used === null ? cell : around(used, cell);
  }
  return used;
}

/** The formula that a name or a rule is given. */
export function formulaGiven(value: unknown, { world }: Pick<RangePlace, "world">): Formula {
  const given = text(value);
  if (!given.startsWith("=")) throw new UnknownToHost("formulas without an equals sign");
  return Formula.of(given.slice(1), world.book);
}
