import { decimalsIn } from "#core/catalogue/indicator";
import type { Target } from "#core/catalogue/plan";
import { inUnits, placesOf, type Computation } from "#core/sheet/formula";
import type { PlanTerms, StartingPoint } from "#core/evaluation/context";
import { figureValue } from "./formula-cells";
import { perYear } from "#core/evaluation/path";
import { goesUp } from "#core/evaluation/operators";
import { type LineStart, lineStart } from "#core/evaluation/straight-line";
import type { Evaluation } from "#core/evaluation/verdict";
import type { Measured } from "#core/evaluation/yardstick";

/** A figure on its way to a target year, ahead or passed. */
export interface PathToYear {
  readonly target: Target;
  readonly indicator: Measured;
  readonly term: PlanTerms["term"];
  /** The reporting year, and that of the target. */
  readonly year: number;
  readonly due: number;
  readonly base: StartingPoint | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly evaluation: Evaluation;
}

/** The cells of its row that others are computed from. */
export type PathCell =
  | "baseValue"
  | "numerator"
  | "denominator"
  | "value"
  | "expected"
  | "gap"
  | "need"
  | "straight"
  | "growth";

/** An A1 reference to one of them. */
export type At = (cell: PathCell) => string;

interface CellNumber {
  readonly value: number;
  readonly formula: string;
}

export const nothing: Computation = { value: "", formula: '""' };

const isAhead = ({ due, year }: PathToYear): boolean => due > year;

const isCount = ({ indicator }: PathToYear): boolean => indicator.kind === "count";

/** Per cent of a share, units of a count. */
export const printed = (path: PathToYear): number => (isCount(path) ? 1 : 100);

/** Where the line starts; null without a base that it can start from. */
export const startOf = ({ indicator: { kind }, year, base }: PathToYear): LineStart | null =>
  lineStart({ kind, year }, base);

/** The level of a target as a cell holds it: 0.65 for 65 %. */
export function levelCell(path: Pick<PathToYear, "target" | "indicator">): CellNumber {
  const level = path.target.value ?? 0;
  return path.indicator.kind === "count"
    ? { value: level, formula: String(level) }
    : { value: level / 100, formula: `${String(level)}/100` };
}

/** So many years of all on the straight way from one number to another; the end itself without any rounding. */
export const alongTheWay = (
  from: CellNumber,
  to: CellNumber,
  { done, all }: { readonly done: number; readonly all: number },
): CellNumber =>
  done === all
    ? to
    : {
        value: from.value + ((to.value - from.value) * done) / all,
        formula: `${from.formula}+(${to.formula}-${from.formula})*${String(done)}/${String(all)}`,
      };

/** Where the straight line stands this year; once the target year has come, the level itself. */
export function expectedCell(path: PathToYear, at: At): Computation {
  const level = levelCell(path);
  if (!isAhead(path)) return level;
  const start = startOf(path);
  if (start === null) return nothing;
  const [done, all] = [path.year - start.year, path.due - start.year];
  const from = { value: start.part / start.whole, formula: at("baseValue") };
  const along = alongTheWay(from, level, { done, all });
  return { ...along, formula: `IF(ISNUMBER(${at("baseValue")}),${along.formula},"")` };
}

/** By how much the line is missed, above zero when behind: percentage points, or units. */
export function gapCell(path: PathToYear, at: At): Computation {
  const expected = expectedCell(path, at).value;
  if (typeof expected !== "number") return nothing;
  const value = figureValue(path.indicator.kind, path);
  const sign = goesUp(path.target, path.indicator) ? 1 : -1;
  const scale = printed(path);
  return {
    value: value === "" ? "" : sign * (expected - value) * scale,
    formula: `IF(AND(ISNUMBER(${at("expected")}),ISNUMBER(${at("value")})),${String(sign * scale)}*(${at("expected")}-${at("value")}),"")`,
  };
}

/** Whole units to gain in each of the years that remain, or last places of what has decimals. */
export function perYearCell({ indicator, evaluation, due, year }: PathToYear, at: At): Computation {
  const years = due - year;
  if (years <= 0) return nothing;
  const decimals = decimalsIn(indicator).part;
  const { need } = evaluation;
  return {
    value: need === null ? "" : perYear(need, years, decimals),
    formula: `IF(ISNUMBER(${at("need")}),${inUnits(`-INT(-${placesOf(at("need"), decimals)}/${String(years)})`, decimals)},"")`,
  };
}
