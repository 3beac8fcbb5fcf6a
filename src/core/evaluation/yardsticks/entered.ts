import type { Item } from "#core/catalogue/item";
import type { Plan } from "#core/catalogue/plan";
import { absent, computedCount } from "#core/evaluation/computed";
import type { Figure, Operands } from "#core/evaluation/unit-figure";

/** What is given for the whole, by whoever publishes it. */
export interface Entered {
  readonly indicator: string;
  readonly operands: Operands;
  readonly year: number;
}

interface Where {
  readonly plan: Pick<Plan, "baselines">;
  readonly items: ReadonlyMap<string, Pick<Item, "appliesTo">>;
}

/** Whether no unit reports any of it: a rank, an income per head. */
const isEntered = ({ numerator }: Pick<Operands, "numerator">, items: Where["items"]): boolean =>
  numerator.every((code) => items.get(code)?.appliesTo === "whole");

/** The figure of the whole that the plan has for a year; null for what units report and what is added up. */
export function enteredFigure(
  { indicator, operands, year }: Entered,
  { plan, items }: Where,
): Figure | null {
  if (!isEntered(operands, items)) return null;
  const given = plan.baselines.find((base) => base.indicator === indicator && base.year === year);
  const computed = given === undefined ? absent("blankInput") : computedCount(given.numerator);
  return {
    numerator: given?.numerator ?? null,
    denominator: null,
    computed,
    unitsCounted: given === undefined ? 0 : 1,
    leftOut: [],
    entered: true,
  };
}
