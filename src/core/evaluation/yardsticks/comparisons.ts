import type { Against, Asked, Plan, Target } from "#core/catalogue/plan";
import { yearPrintedFor } from "#core/catalogue/target";
import {
  type Fraction,
  difference,
  fraction,
  fractionOfDecimal,
  product,
  sum,
} from "#core/quantity/fraction";

/** How a comparison with an earlier figure is read. */
export interface ComparisonReading<A extends Against> {
  /** How often the change has come about by a year. */
  readonly times: (against: A, year: number) => number;
}

/**
 * The comparisons, as data: against last year, against a year, by so much in every year since. Which figure each needs
 * is in `yearPrintedFor`, their words are in `phrases.against` of both languages, their formula is the level that
 * they come to (`settled`), that against last year in `growthFormulas`.
 */
export const comparisons: {
  readonly [K in Against["kind"]]: ComparisonReading<Extract<Against, { readonly kind: K }>>;
} = {
  lastYear: { times: () => 1 },
  year: { times: () => 1 },
  average: { times: ({ since }, year) => Math.max(0, year - since) },
};

function timesBy(against: Against, year: number): number {
  switch (against.kind) {
    case "lastYear":
      return comparisons.lastYear.times(against, year);
    case "year":
      return comparisons.year.times(against, year);
    case "average":
      return comparisons.average.times(against, year);
  }
}

/** What an earlier figure is multiplied by: 1,1 for ten per cent more, 0,9 for less, 1,5 for 150 %. */
export function factorOf(operator: Target["operator"], percent: number): Fraction | null {
  const given = fractionOfDecimal(percent);
  if (given === null) return null;
  const part = product(given, fraction(1, 100));
  if (operator === "rising") return sum(fraction(1), part);
  return operator === "falling" ? difference(fraction(1), part) : part;
}

function power(factor: Fraction, times: number): Fraction {
  let result = fraction(1);
  for (let time = 0; time < times; time += 1) result = product(result, factor);
  return result;
}

/** A change by a percentage is a level that is reached: it is met at exactly so much. */
const settledOperators: Readonly<Partial<Record<Target["operator"], Target["operator"]>>> = {
  rising: ">=",
  falling: "<=",
};

/** More than anybody prints: what is cut off is below any count and any quantity with decimals. */
const keptDecimals = 9;

/** The number that a fraction is, up to nine decimals. */
function decimalOf({ numerator, denominator }: Fraction): number {
  const scale = BigInt(10) ** BigInt(keptDecimals);
  const scaled = (numerator * scale * BigInt(2) + denominator) / (denominator * BigInt(2));
  return Number(scaled) / Number(scale);
}

/**
 * A target that is measured by a printed figure, with the level that it comes to in a year; the words of the plan
 * stay with it. Others, and one whose figure is not printed, stay as they are.
 */
export function settled(
  target: Target,
  { baselines }: Pick<Plan, "baselines">,
  year: number,
): Target {
  const { against, operator, value, valueMax } = target;
  if (against === undefined || value === null) return target;
  const printed = yearPrintedFor(against);
  const base = baselines.find(
    (each) => each.indicator === target.indicator && each.year === printed,
  );
  const start = base === undefined ? null : fractionOfDecimal(base.numerator);
  if (printed === null || start === null) return target;
  const due = target.horizon.kind === "by" ? Math.min(year, target.horizon.year) : year;
  const times = timesBy(against, due);
  const levelOf = (percent: number): number | null => {
    const factor = factorOf(operator, percent);
    return factor === null ? null : decimalOf(product(start, power(factor, times)));
  };
  const asked: Asked = { operator, value, valueMax, against };
  const { against: _, ...rest } = target;
  const high = valueMax === null ? null : levelOf(valueMax);
  return {
    ...rest,
    operator: high === null ? (settledOperators[operator] ?? operator) : "range",
    value: levelOf(value),
    valueMax: high,
    asked,
  };
}
