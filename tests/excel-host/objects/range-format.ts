import { isWholeColumns, isWholeRows, places, type Block } from "../book/block";
import type { CellLook, Side } from "../book/cell";
import { invalidArgument, UnknownToHost } from "../refusals";
import {
  hostObject,
  number,
  text,
  truth,
  word,
  type HostObject,
  type HostType,
} from "../protocol/host-object";
import { needUnprotected, type AreasPlace } from "./world";

/** Changes the look of every cell of the areas. */
function dress(place: AreasPlace, change: (look: CellLook) => void): void {
  needUnprotected(place);
  for (const block of place.blocks) {
    if (isWholeRows(block) || isWholeColumns(block)) {
      throw new UnknownToHost("looks of whole rows and columns");
    }
    for (const [row, column] of places(block)) change(place.sheet.cellAt(row, column).look);
  }
}

type Look = Omit<CellLook, "lines">;

const setting =
  <K extends keyof Look>(aspect: K, read: (value: unknown) => NonNullable<Look[K]>) =>
  (place: AreasPlace, value: unknown): void => {
    const given = read(value);
    dress(place, (look) => {
      look[aspect] = given;
    });
  };

const color = (value: unknown): string => {
  const given = text(value);
  if (!/^#[0-9A-F]{6}$/iu.test(given)) throw new UnknownToHost(`the colour ${given}`);
  return given;
};

const fontType: HostType<AreasPlace> = {
  name: "RangeFont",
  writes: {
    Name: setting("fontName", text),
    Size: setting("fontSize", number),
    Bold: setting("bold", truth),
    Italic: setting("italic", truth),
    Underline: setting("underline", (value) => word(value, ["None", "Single", "Double"])),
    Color: setting("fontColor", color),
  },
};

const fillType: HostType<AreasPlace> = {
  name: "RangeFill",
  writes: { Color: setting("fill", color) },
};

const protectionType: HostType<AreasPlace> = {
  name: "FormatProtection",
  writes: { Locked: setting("locked", truth) },
};

const formatType: HostType<AreasPlace> = {
  name: "RangeFormat",
  reads: {
    Font: (place) => hostObject(fontType, place),
    Fill: (place) => hostObject(fillType, place),
    Protection: (place) => hostObject(protectionType, place),
    Borders: (place) => hostObject(bordersType, place),
  },
  writes: {
    HorizontalAlignment: setting("horizontal", (value) =>
      word(value, ["General", "Left", "Center", "Right", "Fill", "Justify"]),
    ),
    VerticalAlignment: setting("vertical", (value) =>
      word(value, ["Top", "Center", "Bottom", "Justify"]),
    ),
    WrapText: setting("wrap", truth),
    IndentLevel: setting("indent", number),
    RowHeight: (place, value) => {
      size(
        place,
        { sizes: place.sheet.rowHeights, most: 409.5, whole: isWholeRows },
        number(value),
      );
    },
    ColumnWidth: (place, value) => {
      const sizing = { sizes: place.sheet.columnWidths, most: 1790, whole: isWholeColumns };
      size(place, sizing, number(value));
    },
  },
};

export const rangeFormatObject = (place: AreasPlace): HostObject => hostObject(formatType, place);

interface Sizing {
  readonly sizes: Map<number, number>;
  readonly most: number;
  readonly whole: (block: Block) => boolean;
}

function size(place: AreasPlace, { sizes, most, whole }: Sizing, points: number): void {
  needUnprotected(place);
  if (points < 0 || points > most) throw invalidArgument(`${String(points)} points are no size`);
  for (const block of place.blocks) {
    if (!whole(block)) throw new UnknownToHost("sizes of parts of rows and columns");
    const [first, last] =
      whole === isWholeRows ? [block.top, block.bottom] : [block.left, block.right];
    for (let line = first; line <= last; line += 1) sizes.set(line, points);
  }
}

/** Which cells of a block a border touches, and at which side. */
const borders: Readonly<Record<string, (block: Block) => readonly (readonly [Side, Block])[]>> = {
  EdgeTop: (block) => [["top", { ...block, bottom: block.top }]],
  EdgeBottom: (block) => [["bottom", { ...block, top: block.bottom }]],
  EdgeLeft: (block) => [["left", { ...block, right: block.left }]],
  EdgeRight: (block) => [["right", { ...block, left: block.right }]],
  InsideHorizontal: (block) => {
    if (block.top === block.bottom) throw invalidArgument("one row has no lines inside");
    return [
      ["bottom", { ...block, bottom: block.bottom - 1 }],
      ["top", { ...block, top: block.top + 1 }],
    ];
  },
  InsideVertical: (block) => {
    if (block.left === block.right) throw invalidArgument("one column has no lines inside");
    return [
      ["right", { ...block, right: block.right - 1 }],
      ["left", { ...block, left: block.left + 1 }],
    ];
  },
};

const bordersType: HostType<AreasPlace> = {
  name: "RangeBorderCollection",
  item: (place, key) => {
    const touched = borders[text(key)];
    if (touched === undefined) throw invalidArgument(`there is no border ${text(key)}`);
    return hostObject(borderType, { ...place, touched });
  },
};

const borderType: HostType<
  AreasPlace & { readonly touched: (block: Block) => readonly (readonly [Side, Block])[] }
> = {
  name: "RangeBorder",
  writes: {
    Style: ({ touched, ...place }, value) => {
      word(value, ["Continuous"]);
      for (const [side, block] of place.blocks.flatMap(touched)) {
        dress({ ...place, blocks: [block] }, ({ lines }) => lines.add(side));
      }
    },
  },
};
