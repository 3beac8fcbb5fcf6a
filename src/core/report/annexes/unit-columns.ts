import type { Indicator } from "#core/catalogue/indicator";
import type { Target } from "#core/catalogue/plan";
import { cellName, columnLetters, quotedSheet } from "#core/cell";
import type { Verdict } from "#core/evaluation/verdict";
import type { IndicatorResult } from "#core/result/report-result";
import { sheetNames } from "#core/words/names";
import { textLiteral } from "#core/sheet/formula";
import { annexFirst } from "#core/report/annex";

/** Number, code and name stand before the figures of annex 2. */
export const firstFigure = 3;

/** The hidden parts of a figure: its sums, how it stands, and what the unit still needs. */
const parts = ["numerator", "denominator", "standing", "need"] as const;

export type UnitPart = (typeof parts)[number];

/** The indicators that annex 2 shows, and where their columns stand. */
export interface UnitColumns {
  readonly shown: readonly Indicator[];
  /** The most targets that one of them has, and which of those a target is. */
  readonly mostTargets: number;
  readonly orderOf: (target: Target) => number;
  readonly figure: (indicator: Indicator) => number;
  /** How many targets the unit falls short of. */
  readonly behind: number;
  readonly part: (indicator: Indicator, part: UnitPart) => number;
  /** All hidden columns. */
  readonly hidden: number;
}

export function unitColumns(indicators: readonly IndicatorResult[]): UnitColumns {
  const asked = indicators
    .map(({ indicator, targets }) => ({ indicator, targets }))
    .filter(({ targets }) => targets.length > 0);
  const shown = asked.map(({ indicator }) => indicator);
  const places = new Map(shown.map(({ id }, index) => [id, index]));
  const orders = new Map(
    asked.flatMap(({ targets }) => targets.map(({ target }, order) => [target, order] as const)),
  );
  const placeOf = ({ id }: Indicator): number => places.get(id) ?? 0;
  const behind = firstFigure + shown.length;
  return {
    shown,
    mostTargets: Math.max(1, ...asked.map(({ targets }) => targets.length)),
    orderOf: (target) => orders.get(target) ?? 0,
    figure: (indicator) => firstFigure + placeOf(indicator),
    behind,
    // The standings of a unit stand side by side.
    part: (indicator, part) => behind + 1 + parts.indexOf(part) * shown.length + placeOf(indicator),
    hidden: parts.length * shown.length,
  };
}

/** How a figure stands, in a letter: the sign beside the figure and the counts go by it. */
export const standingLetters = {
  met: "m",
  exceeded: "e",
  onPath: "p",
  behindPath: "b",
  short: "b",
  overdue: "b",
  waiting: "w",
  noData: "",
  notApplicable: "",
} as const satisfies Readonly<Record<Verdict, string>>;

/** The look that goes with each letter. */
export const standingLooks = [
  [standingLetters.met, "Met"],
  [standingLetters.exceeded, "Exceeded"],
  [standingLetters.onPath, "OnPath"],
  [standingLetters.short, "Behind"],
  [standingLetters.waiting, "Waiting"],
] as const;

/** Behind a letter stands which target of the indicator is meant. */
export const standingOf = (letter: string, order: number): string =>
  letter === "" ? "" : `${letter}${String(order + 1)}`;

/** The units behind one target and what they need together, counted in annex 2. */
export function countsOfBehind(
  columns: UnitColumns,
  {
    indicator,
    target,
    units,
  }: { readonly indicator: Indicator; readonly target: Target; readonly units: number },
): { readonly units: string; readonly need: string } {
  const range = (part: UnitPart): string => {
    const letters = columnLetters(columns.part(indicator, part));
    const last = annexFirst + Math.max(units, 1);
    return `${quotedSheet(sheetNames.byUnit)}!$${letters}$${String(annexFirst + 1)}:$${letters}$${String(last)}`;
  };
  const wanted = textLiteral(standingOf(standingLetters.short, columns.orderOf(target)));
  return {
    units: `COUNTIF(${range("standing")},${wanted})`,
    need: `SUMIF(${range("standing")},${wanted},${range("need")})`,
  };
}

/** How many of the standings in a row say that the unit is behind. */
export function behindInRow(columns: UnitColumns, row: number): string {
  const [first] = columns.shown;
  const last = columns.shown.at(-1);
  if (first === undefined || last === undefined) return "0";
  const range = `${cellName(row, columns.part(first, "standing"))}:${cellName(row, columns.part(last, "standing"))}`;
  return Array.from(
    { length: columns.mostTargets },
    (_, order) => `COUNTIF(${range},${textLiteral(standingOf(standingLetters.short, order))})`,
  ).join("+");
}
