import { shortened } from "#text/issues/found";
import { displayOf } from "#text/display";
import type { StepsText } from "#text/vi/pane/steps";
import type { UnitsText } from "#text/vi/pane/units";
import type { IndicatorLine, ReportView, Tone } from "#taskpane/protocol/answers";
import type { TargetColumn, UnitTable } from "#taskpane/protocol/unit-answers";
import type { Drawing, Shape } from "./drawing";

const ink = "#242424";
const soft = "#616161";
const track = "#e0e0e0";
const colours: Readonly<Record<Tone, string>> = {
  good: "#107c10",
  bad: "#b10e1c",
  information: "#0f548c",
  waiting: "#616161",
};

const margin = 20;

type Text = Extract<Shape, { kind: "text" }>;

const text = (at: Pick<Text, "x" | "y">, words: string, more: Partial<Text> = {}): Text => ({
  kind: "text",
  ...at,
  size: 12,
  fill: ink,
  words,
  ...more,
});

/** Every target with its verdict and a bar on which its aim is marked. */
export function drawingOfTargets(
  { plan, year, indicators }: ReportView,
  words: StepsText["report"],
): Drawing {
  const [width, height, top] = [760, 46, 70];
  const title = `${plan}, ${String(year)}`;
  return {
    title,
    width,
    height: top + indicators.length * height + margin,
    shapes: [
      text({ x: margin, y: 34 }, title, { size: 18, isBold: true }),
      text({ x: margin, y: 54 }, words.legend, { fill: soft }),
      ...indicators.flatMap((line, index) => targetShapes(line, top + index * height, width)),
    ],
  };
}

function targetShapes(line: IndicatorLine, top: number, width: number): readonly Shape[] {
  const end = { x: width - margin, y: top + 14 };
  return [
    text({ x: margin, y: top + 14 }, shortened(line.name, 60), { isBold: true }),
    text(end, shortened(`${line.value ?? ""}  ${line.verdict}`, 60), {
      fill: colours[line.tone],
      atEnd: true,
    }),
    ...barShapes(line, top, width - 2 * margin),
  ];
}

/** This year as a bar, last year as a dot, the target as an upright line. */
function barShapes({ bars, tone }: IndicatorLine, top: number, wide: number): readonly Shape[] {
  const bar = (share: number, fill: string): Shape => ({
    kind: "rect",
    x: margin,
    y: top + 22,
    width: share * wide,
    height: 8,
    fill,
  });
  const dot = (share: number): Shape => ({
    kind: "circle",
    x: margin + share * wide,
    y: top + 26,
    radius: 3,
    fill: ink,
  });
  const mark = (share: number): Shape => ({
    kind: "rect",
    x: margin + share * wide - 1,
    y: top + 18,
    width: 2,
    height: 16,
    fill: ink,
  });
  return [
    bar(1, track),
    ...(bars.value === null ? [] : [bar(bars.value, colours[tone])]),
    ...(bars.previous === null ? [] : [dot(bars.previous)]),
    ...(bars.target === null ? [] : [mark(bars.target)]),
  ];
}

/** A picture of more rows is no picture any more: the list as .xlsx has them all. */
const mostRows = 120;
const rowHeight = 20;
const nameWidth = 260;
const columnWidth = 92;

/** The units that are named, in that order, with a column for each target. */
export function drawingOfUnits(
  table: UnitTable | null,
  units: readonly string[],
  words: UnitsText["table"],
): Drawing {
  const { rows, columns } = table ?? { rows: [], columns: [] };
  const places = new Map(rows.map(({ code }, at) => [code, at]));
  const shown = units.flatMap((code) => places.get(code) ?? []).slice(0, mostRows);
  const statusAt = margin + nameWidth;
  const columnEnd = (index: number): number => statusAt + (index + 2) * columnWidth;
  return {
    title: words.heading,
    width: columnEnd(columns.length - 1) + margin,
    height: 84 + shown.length * rowHeight + margin,
    shapes: [
      text({ x: margin, y: 34 }, words.heading, { size: 18, isBold: true }),
      text({ x: margin, y: 54 }, words.shown(String(shown.length), String(rows.length)), {
        fill: soft,
      }),
      ...columns.map(({ name }, index) =>
        text({ x: columnEnd(index), y: 76 }, shortened(name, 15), {
          size: 10,
          isBold: true,
          atEnd: true,
        }),
      ),
      ...shown.flatMap((at, index): readonly Shape[] => {
        const [row, y] = [rows[at], 98 + index * rowHeight];
        if (row === undefined) return [];
        return [
          text({ x: margin, y }, shortened(row.name, 38)),
          text({ x: statusAt, y }, words.statuses[row.status], { fill: soft }),
          ...columns.map((column, place) => figure(column, at, { x: columnEnd(place), y }, words)),
        ];
      }),
    ],
  };
}

function figure(
  { tones, numerators, denominators }: TargetColumn,
  at: number,
  place: Pick<Text, "x" | "y">,
  { signs }: UnitsText["table"],
): Shape {
  const [tone, numerator] = [tones[at] ?? null, numerators[at] ?? null];
  const denominator = denominators[at] ?? null;
  const shown =
    numerator === null
      ? ""
      : (displayOf({ computed: { kind: "value", numerator, denominator } }) ?? "");
  return tone === null
    ? text(place, shown, { fill: soft, atEnd: true })
    : text(place, `${signs[tone]} ${shown}`, { fill: colours[tone], atEnd: true });
}
