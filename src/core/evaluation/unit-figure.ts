import type { Decimals, Indicator } from "#core/catalogue/indicator";
import type { Item } from "#core/catalogue/item";
import type { Target } from "#core/catalogue/plan";
import { plus } from "#core/quantity/decimals";
import { type Input, inputOf } from "#core/reading/compact-facts";
import type { Facts } from "#core/reading/fact";
import type { Organisation } from "#core/registry/organisation";
import { type Computed, absent } from "./computed";
import { appliesTo } from "./scope";

/** The sums that make a figure: of an indicator, or of a target with a narrower population. */
export interface Operands {
  readonly numerator: readonly string[];
  readonly denominator: readonly string[] | null;
  /** Those of the indicator; whole numbers where it is not said. */
  readonly decimals?: Decimals;
}

/** The sums of a target: the indicator's, unless the target's population is narrower. */
export function operandsOf({ scope: { operands } }: Target, indicator: Indicator): Operands {
  if (operands === null) return indicator;
  const { decimals } = indicator;
  return decimals === undefined ? operands : { ...operands, decimals };
}

/** What one unit gives to a figure. A denominator of zero is still given, on both sides. */
export type UnitFigure =
  | { readonly state: "counted"; readonly numerator: number; readonly denominator: number | null }
  | { readonly state: "leftOut"; readonly because: "blankInput" | "notReceived" }
  | { readonly state: "notApplicable" };

/** A figure over several units: the sums, and who is not in them. */
export interface Figure {
  /** Sums over the units counted; null when no unit is. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly computed: Computed;
  readonly unitsCounted: number;
  /** Units that the figure concerns and that did not give all of its inputs. */
  readonly leftOut: readonly Organisation[];
  /** It was entered for the whole: no units were added up. */
  readonly entered?: true;
}

/**
 * The figure of one unit: sums of its facts, when it gave every input. One input that does not apply makes
 * the figure not apply; otherwise one blank leaves the unit out, on both sides.
 */
export function figureOfUnit(facts: Facts, operands: Operands): UnitFigure {
  const numerator = sumOf(facts, operands.numerator);
  const denominator = operands.denominator === null ? null : sumOf(facts, operands.denominator);
  if (numerator === "notApplicable" || denominator === "notApplicable") return notApplicable;
  if (numerator === "blank" || denominator === "blank") return leftBlank;
  return { state: "counted", numerator, denominator };
}

const notApplicable: UnitFigure = { state: "notApplicable" };
const leftBlank: UnitFigure = { state: "leftOut", because: "blankInput" };
const notReceived: UnitFigure = { state: "leftOut", because: "notReceived" };

function sumOf(facts: Facts, codes: readonly string[]): Input {
  let total = 0;
  let blank = false;
  for (const code of codes) {
    const input = inputOf(facts, code);
    if (input === "blank") blank = true;
    else if (input === "notApplicable") return input;
    else total = plus(total, input);
  }
  return blank ? "blank" : total;
}

/** What a unit that handed in nothing does to a figure: left out, unless its type has no such thing. */
export function figureOfAbsentee(
  unit: Organisation,
  operands: Operands,
  itemOf: (code: string) => Item | undefined,
): UnitFigure {
  const codes = [...operands.numerator, ...(operands.denominator ?? [])];
  const applies = codes.every((code) => {
    const item = itemOf(code);
    return item === undefined || appliesTo(item, unit);
  });
  return applies ? notReceived : notApplicable;
}

/** Sums numerators and denominators over the units that gave both; never a mean of percentages. */
export class FigureSum {
  private numerator = 0;
  private denominator: number | null = null;
  private unitsCounted = 0;
  private readonly leftOut: Organisation[] = [];

  add(unit: Organisation, figure: UnitFigure): void {
    if (figure.state === "leftOut") this.leftOut.push(unit);
    if (figure.state !== "counted") return;
    this.unitsCounted += 1;
    this.numerator = plus(this.numerator, figure.numerator);
    if (figure.denominator !== null) {
      this.denominator = plus(this.denominator ?? 0, figure.denominator);
    }
  }

  figure(): Figure {
    const { numerator, denominator, unitsCounted, leftOut } = this;
    const computed = totalOf({ numerator, denominator, unitsCounted, leftOut: leftOut.length });
    const given = unitsCounted > 0;
    return { numerator: given ? numerator : null, denominator, computed, unitsCounted, leftOut };
  }
}

/** The sum of these figures. */
export function sumFigures(
  units: Iterable<{ readonly unit: Organisation; readonly figure: UnitFigure }>,
): Figure {
  const sum = new FigureSum();
  for (const { unit, figure } of units) sum.add(unit, figure);
  return sum.figure();
}

function totalOf(sums: {
  readonly numerator: number;
  readonly denominator: number | null;
  readonly unitsCounted: number;
  readonly leftOut: number;
}): Computed {
  if (sums.unitsCounted === 0) return absent(sums.leftOut === 0 ? "notApplicable" : "noUnits");
  if (sums.denominator === 0) return absent("zeroDenominator");
  return { kind: "value", numerator: sums.numerator, denominator: sums.denominator };
}

/** The figure of one unit as it is judged: a share of nothing is no share. */
export function computedOf(figure: UnitFigure): Computed {
  if (figure.state === "notApplicable") return absent("notApplicable");
  if (figure.state === "leftOut") return absent(figure.because);
  const { numerator, denominator } = figure;
  return denominator === 0 ? absent("zeroDenominator") : { kind: "value", numerator, denominator };
}
