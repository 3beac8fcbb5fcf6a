import { decimalsIn, type Indicator } from "#core/catalogue/indicator";
import type { Target } from "#core/catalogue/plan";
import { cellName, columnLetters, quotedSheet } from "#core/cell";
import type { Verdict } from "#core/evaluation/verdict";
import type { IndicatorResult } from "#core/result/report-result";
import { behindVerdicts } from "#core/result/units-behind";
import { sheetNames } from "#core/words/names";
import { rounded, textLiteral } from "#core/sheet/formula";
import { annexFirst } from "#core/report/annex";

/** Number, code and name stand before the figures of annex 2. */
const firstFigure = 3;

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

type VerdictWords = Readonly<Record<Verdict, string>>;

/** How a unit stands against a target, in the words of the verdicts; behind them which target, after the first. */
export const standingOf = (verdict: Verdict, order: number, words: VerdictWords): string =>
  order === 0 ? words[verdict] : `${words[verdict]} (${String(order + 1)})`;

/** The look that goes with each standing. */
export const standingLooks = [
  [["met"], "Met"],
  [["exceeded"], "Exceeded"],
  [["onPath"], "OnPath"],
  [behindVerdicts, "Behind"],
  [["waiting"], "Waiting"],
] as const satisfies readonly (readonly [readonly Verdict[], string])[];

/** The units behind one target and what they need together, counted in annex 2. */
export function countsOfBehind(
  columns: UnitColumns,
  {
    indicator,
    target,
    units,
    words,
  }: {
    readonly indicator: Indicator;
    readonly target: Target;
    readonly units: number;
    readonly words: VerdictWords;
  },
): { readonly units: string; readonly need: string } {
  const range = (part: UnitPart): string => {
    const letters = columnLetters(columns.part(indicator, part));
    const last = annexFirst + Math.max(units, 1);
    return `${quotedSheet(sheetNames.byUnit)}!$${letters}$${String(annexFirst + 1)}:$${letters}$${String(last)}`;
  };
  const wanted = behindVerdicts.map((verdict) =>
    textLiteral(standingOf(verdict, columns.orderOf(target), words)),
  );
  const standing = range("standing");
  return {
    units: wanted.map((each) => `COUNTIF(${standing},${each})`).join("+"),
    need: rounded(
      wanted.map((each) => `SUMIF(${standing},${each},${range("need")})`).join("+"),
      decimalsIn(indicator).part,
    ),
  };
}

/** How many of the standings in a row say that the unit is behind. */
export function behindInRow(columns: UnitColumns, row: number, words: VerdictWords): string {
  const [first] = columns.shown;
  const last = columns.shown.at(-1);
  if (first === undefined || last === undefined) return "0";
  const range = `${cellName(row, columns.part(first, "standing"))}:${cellName(row, columns.part(last, "standing"))}`;
  return standingsOf(behindVerdicts, columns, words)
    .map((standing) => `COUNTIF(${range},${textLiteral(standing)})`)
    .join("+");
}

/** These verdicts on whichever target of an indicator. */
export const standingsOf = (
  verdicts: readonly Verdict[],
  { mostTargets }: UnitColumns,
  words: VerdictWords,
): readonly string[] =>
  verdicts.flatMap((verdict) =>
    Array.from({ length: mostTargets }, (_, order) => standingOf(verdict, order, words)),
  );
