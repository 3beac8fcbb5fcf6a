import fc from "fast-check";
import type { Indicator } from "#core/catalogue/indicator";
import type { Horizon, Operator, Target } from "#core/catalogue/plan";
import { computedCount, computedShare } from "#core/evaluation/computed";
import type { Computed } from "#core/evaluation/computed";
import type { EvaluationContext, PlanTerms, StartingPoint } from "#core/evaluation/context";
import type { Facts } from "#core/reading/fact";
import { catalogue } from "./built-in";
import { factsOf, type Declared } from "./facts";

/** The parts of an indicator that decide a verdict. */
export type Measured = Pick<Indicator, "kind" | "better"> &
  Partial<Pick<Indicator, "numerator" | "denominator">>;

export const everyYear: Horizon = { kind: "annual", period: null };

/** A target of at least 90 % every year, with the fields that a test names put over it. */
export const targetWith = (fields: Partial<Target> = {}): Target => ({
  indicator: "VILLAGE-HEAD-MEMBER",
  operator: ">=",
  value: 90,
  valueMax: null,
  horizon: everyYear,
  scope: { population: "trưởng thôn", places: null, operands: null },
  excludes: null,
  condition: null,
  ref: "II.1",
  reading: null,
  ...fields,
});

export const planWith = (fields: Partial<PlanTerms> = {}): PlanTerms => ({
  term: { from: 2020, to: 2025 },
  sharedYearGoesTo: "earlier",
  conditionsMet: [],
  targets: [],
  ...fields,
});

export const contextWith = (fields: Partial<EvaluationContext> = {}): EvaluationContext => ({
  year: 2026,
  plan: planWith(),
  previous: null,
  base: null,
  ...fields,
});

/** Counts as units, districts and provinces report them. */
const counts = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 90000 }));

/** A whole that is there: at least one. */
const wholes = counts.map((count) => count + 1);

/** Part and whole of a share; a part may pass its whole. */
export const shares = wholes.chain((whole) =>
  fc.record({ part: fc.integer({ min: 0, max: whole + 3 }), whole: fc.constant(whole) }),
);

const computedShares: fc.Arbitrary<Computed> = shares.map(({ part, whole }) =>
  computedShare(part, whole),
);

const measured: fc.Arbitrary<Measured> = fc.record({
  kind: fc.constantFrom("share", "count", "yesNo"),
  better: fc.constantFrom("higher", "lower"),
});

/** A value that is there, of an indicator of that kind. */
const valuesOf = (kind: Measured["kind"]): fc.Arbitrary<Computed> =>
  kind === "count" ? counts.map(computedCount) : computedShares;

export const operators = fc.constantFrom<Operator>(
  ">",
  ">=",
  "=",
  "<=",
  "<",
  "range",
  "rising",
  "falling",
);

/** Levels as plans print them: whole numbers mostly, up to two decimals. */
const levels = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 12000 }).map((hundredths) => hundredths / 100),
);

const years = fc.integer({ min: 2018, max: 2032 });

const horizons: fc.Arbitrary<Horizon> = fc.oneof(
  fc.constant(everyYear),
  fc.record({ kind: fc.constant("by" as const), year: years }),
  fc.record({
    kind: fc.constant("term" as const),
    period: fc.constantFrom(null, { from: 2021, to: 2026 }),
  }),
  fc.record({
    kind: fc.constant("annual" as const),
    period: fc.constantFrom({ from: 2020, to: 2025 }, { from: 2025, to: 2030 }),
  }),
  fc.constant({ kind: "continuous" as const }),
  fc.constant({ kind: "unstated" as const }),
);

const targets: fc.Arbitrary<Target> = fc
  .record({
    operator: operators,
    value: levels,
    width: fc.integer({ min: 0, max: 20 }),
    horizon: horizons,
    condition: fc.constantFrom(null, null, null, "provincialPolicy"),
    // By a percentage of last year's figure, as plans that speak of growth print it.
    against: fc.constantFrom(undefined, undefined, { kind: "lastYear" as const }),
  })
  .map(({ operator, value, width, horizon, condition, against }) => {
    const isTrend = operator === "rising" || operator === "falling";
    const isBand = operator === "range" || (operator === "rising" && against !== undefined);
    return targetWith({
      operator,
      value: isTrend && against === undefined ? null : value,
      valueMax: isBand ? value + width : null,
      horizon,
      condition,
      ...(against === undefined ? {} : { against }),
    });
  });

/** Where a path may start: a figure of the kind, in any year. */
const startingPoints = (kind: Measured["kind"]): fc.Arbitrary<StartingPoint | null> =>
  fc.option(
    fc.record({ year: years, share: shares }).map(({ year, share }) => ({
      year,
      numerator: share.part,
      denominator: kind === "count" ? null : share.whole,
    })),
  );

/** A target with an indicator that it can be set for, a value of it, and all that surrounds it. */
export interface EvaluationCase {
  readonly target: Target;
  readonly indicator: Measured;
  readonly value: Computed & { readonly kind: "value" };
  readonly context: EvaluationContext;
}

export const evaluationCases: fc.Arbitrary<EvaluationCase> = fc
  .tuple(targets, measured)
  .chain(([target, indicator]) =>
    fc.record({
      target: fc.constant(target),
      indicator: fc.constant(indicator),
      value: valuesOf(indicator.kind).filter((value) => value.kind === "value"),
      context: fc.record({
        year: years,
        plan: fc
          .constantFrom([], ["provincialPolicy"])
          .map((conditionsMet) => planWith({ conditionsMet, targets: [target] })),
        previous: fc.option(valuesOf(indicator.kind)),
        base: startingPoints(indicator.kind),
      }),
    }),
  );

/** Facts of a form: for every item of the catalogue one of these, or a blank where there is null. */
export const filledFacts = (declared: fc.Arbitrary<Declared | null>): fc.Arbitrary<Facts> =>
  fc
    .array(declared, { minLength: catalogue.items.length, maxLength: catalogue.items.length })
    .map((values) =>
      factsOf(
        Object.fromEntries(
          catalogue.items.flatMap(({ code }, at) => {
            const value = values[at] ?? null;
            return value === null ? [] : [[code, value] as const];
          }),
        ),
      ),
    );
