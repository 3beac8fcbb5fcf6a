import type { SheetModel } from "#core/sheet/sheet-model";
import type { Area } from "#core/sheet/area";
import { fontName, type CellStyle } from "#core/sheet/styles";
import { alike, areaNames } from "./alike";
import { step, type Step } from "./step";

type Format = Excel.RangeFormat;

/** One aspect of a look: where a style has it, and how it is put on. */
type Aspect = (sheet: SheetModel) => readonly Step[];

/** Each value of an aspect goes to all its cells in one call per list of areas. */
function aspect<K extends string | number>(
  keyOf: (style: CellStyle) => K | undefined,
  wear: (format: Format, key: K) => void,
): Aspect {
  return (sheet) =>
    [...alike(sheet, keyOf)].flatMap(([key, areas]) =>
      wornBy(areas, (format) => {
        wear(format, key);
      }),
    );
}

function wornBy(areas: readonly Area[], wear: (format: Format) => void): readonly Step[] {
  return areaNames(areas).map((list) =>
    step(4, list, (sheet) => {
      wear(sheet.getRanges(list).format);
    }),
  );
}

const when = (present: boolean | undefined): 1 | undefined => (present === true ? 1 : undefined);

const horizontals = {
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
} as const;

const verticals = { top: "Top", middle: "Center", bottom: "Bottom", spread: "Justify" } as const;

const aspects: readonly Aspect[] = [
  aspect(
    () => fontName,
    (format, name) => {
      format.font.name = name;
    },
  ),
  aspect(
    ({ size }) => size,
    (format, size) => {
      format.font.size = size;
    },
  ),
  aspect(
    ({ bold }) => when(bold),
    (format) => {
      format.font.bold = true;
    },
  ),
  aspect(
    ({ italic }) => when(italic),
    (format) => {
      format.font.italic = true;
    },
  ),
  aspect(
    ({ underline }) => when(underline),
    (format) => {
      format.font.underline = "Single";
    },
  ),
  aspect(
    // Said even where it is plain black: a link would leave its own colour.
    ({ color = "000000" }) => color,
    (format, color) => {
      format.font.color = `#${color}`;
    },
  ),
  aspect(
    ({ fill }) => fill,
    (format, fill) => {
      format.fill.color = `#${fill}`;
    },
  ),
  aspect(
    ({ align }) => align,
    (format, align) => {
      format.horizontalAlignment = horizontals[align];
    },
  ),
  aspect(
    ({ vertical }) => vertical,
    (format, vertical) => {
      format.verticalAlignment = verticals[vertical];
    },
  ),
  aspect(
    ({ wrap }) => when(wrap),
    (format) => {
      format.wrapText = true;
    },
  ),
  aspect(
    ({ indent }) => indent,
    (format, indent) => {
      format.indentLevel = indent;
    },
  ),
  aspect(
    ({ unlocked }) => when(unlocked),
    (format) => {
      format.protection.locked = false;
    },
  ),
];

type Side =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

function lines(areas: readonly Area[], side: Side): readonly Step[] {
  return wornBy(areas, (format) => {
    format.borders.getItem(side).style = "Continuous";
  });
}

/** Lines inside a block are asked for only where there are any. */
function borders(sheet: SheetModel): readonly Step[] {
  const kinds = alike(sheet, ({ border }) => border);
  const boxed = kinds.get("thin") ?? [];
  const underlined = kinds.get("underline") ?? [];
  const edges = ["EdgeTop", "EdgeLeft", "EdgeRight"] as const;
  const tall = [...boxed, ...underlined].filter(({ top, bottom }) => bottom > top);
  const wide = boxed.filter(({ left, right }) => right > left);
  return [
    ...edges.flatMap((edge) => lines(boxed, edge)),
    ...lines([...boxed, ...underlined], "EdgeBottom"),
    ...lines(tall, "InsideHorizontal"),
    ...lines(wide, "InsideVertical"),
  ];
}

/** Fonts, colours, alignment, borders and locks of the cells; number formats go with the contents. */
export function* lookSteps(sheet: SheetModel): Iterable<Step> {
  for (const steps of aspects) yield* steps(sheet);
  yield* borders(sheet);
}
