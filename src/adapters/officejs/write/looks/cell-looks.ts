import type { SheetModel } from "#core/sheet/sheet-model";
import type { Area } from "#core/sheet/area";
import { fontName, type CellStyle } from "#core/sheet/looks/styles";
import { alike, areaNames } from "#adapters/officejs/write/alike";
import type { Separator } from "#adapters/officejs/session";
import { callBytes, looking, step, type LookStep, type Step } from "#adapters/officejs/write/step";

type Format = Excel.RangeFormat;

/** One aspect of a look: where a style has it, and how it is put on. */
type Aspect = (sheet: SheetModel, separator: Separator) => readonly Step[];

/** Each value of an aspect goes to all its cells in one call per list of areas. */
function aspect<K extends string | number>(
  keyOf: (style: CellStyle) => K | undefined,
  wear: (format: Format, key: K) => void,
): Aspect {
  return (sheet, separator) =>
    [...alike(sheet, keyOf)].flatMap(([key, areas]) =>
      wornBy(areas, separator, (format) => {
        wear(format, key);
      }),
    );
}

function wornBy(
  areas: readonly Area[],
  separator: Separator,
  wear: (format: Format) => void,
): readonly Step[] {
  return areaNames(areas, separator).map((list) =>
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
];

type Side =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideHorizontal"
  | "InsideVertical";

function lines(areas: readonly Area[], separator: Separator, side: Side): readonly Step[] {
  return wornBy(areas, separator, (format) => {
    format.borders.getItem(side).style = "Continuous";
  });
}

/** Lines inside a block are asked for only where there are any. */
function borders(sheet: SheetModel, separator: Separator): readonly Step[] {
  const kinds = alike(sheet, ({ border }) => border);
  const boxed = kinds.get("thin") ?? [];
  const underlined = kinds.get("underline") ?? [];
  const edges = ["EdgeTop", "EdgeLeft", "EdgeRight"] as const;
  const tall = [...boxed, ...underlined].filter(({ top, bottom }) => bottom > top);
  const wide = boxed.filter(({ left, right }) => right > left);
  return [
    ...edges.flatMap((edge) => lines(boxed, separator, edge)),
    ...lines([...boxed, ...underlined], separator, "EdgeBottom"),
    ...lines(tall, separator, "InsideHorizontal"),
    ...lines(wide, separator, "InsideVertical"),
  ];
}

/** Fonts, colours, alignment and borders of the cells; number formats go with the contents. */
export function* cellLookSteps(sheet: SheetModel, separator: Separator): Iterable<LookStep> {
  for (const [at, steps] of aspects.entries()) {
    yield* looking("fonts", `fonts ${String(at)}`, steps(sheet, separator));
  }
  yield* looking("fonts", "borders", borders(sheet, separator));
}

const unlocked = aspect(
  (style) => when(style.unlocked),
  (format) => {
    format.protection.locked = false;
  },
);

/** Opens what may be typed into; where this fails the sheet must not be locked, so it is one step. */
export function unlockStep(
  sheet: SheetModel,
  separator: Separator,
  andThen: Step["apply"] | null,
): readonly Step[] {
  const opening = unlocked(sheet, separator);
  if (opening.length === 0 && andThen === null) return [];
  const bytes = opening.reduce((sum, each) => sum + each.bytes, callBytes(2, null));
  return [
    {
      bytes,
      apply(target) {
        for (const { apply } of opening) apply(target);
        andThen?.(target);
      },
    },
  ];
}
