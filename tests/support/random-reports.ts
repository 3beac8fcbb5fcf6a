import fc from "fast-check";
import type { Catalogue } from "#core/catalogue/catalogue";
import type { Indicator } from "#core/catalogue/indicator";
import type { Against, Horizon, Plan, Target } from "#core/catalogue/plan";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { planInYear, planOfUnit } from "#core/evaluation/plan-in-year";
import type { FormInput } from "#core/forms/form-input";
import type { Facts } from "#core/reading/fact";
import type { Organisation } from "#core/registry/organisation";
import { catalogueWith } from "#core/plans/plan-book";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import { buildReport } from "#core/result/build-report";
import type { ReportResult } from "#core/result/report-result";
import { wordsOf } from "#text/words";
import { filledFacts, operators } from "./arbitraries";
import { catalogue } from "./built-in";
import type { Declared } from "./facts";
import { randomQuantities, withQuantities, type Quantities } from "./random-quantities";
import { formOf, metaOf } from "./readings";
import { baselineOf, basesOf } from "./random-bases";
import { registryWith, typeNumbered, unitWith } from "./units";

/** A plan that a clerk may have written, who reports under it, and what they gave in two years. */
export interface RandomYear {
  readonly plan: Plan;
  readonly catalogue: Catalogue;
  readonly year: number;
  /** What each unit gave; null for a unit that sent nothing. */
  readonly given: readonly (Facts | null)[];
  /** What they had given in an earlier year, when there is a report of one. */
  readonly last: { readonly year: number; readonly given: readonly (Facts | null)[] } | null;
}

const year = 2024;
const condition = "provincialPolicy";

const places = ["Phổ Nhơn", "Phổ Ninh", "An Bình", "Tân Quang", "Sà Phìn"];

/** As many as make a list in which some unit stands near every border. */
const units: readonly Organisation[] = Array.from({ length: 14 }, (_, at) =>
  unitWith({
    code: `38.${String(at + 1)}`,
    name: `Đảng bộ xã ${places[at % places.length] ?? ""} ${String(at + 1)}`,
    type: typeNumbered(at % 5 === 4 ? "7" : "1"),
    armedForces: at % 5 === 4,
    // What some were given of the members to admit; others say it in their forms, or nobody does.
    admissionQuota: at % 3 === 0 ? at : null,
    row: at + 2,
  }),
);

const registry = registryWith(...units);

const declared = fc.oneof(
  { weight: 24, arbitrary: fc.nat({ max: 12 }) },
  { weight: 6, arbitrary: fc.nat({ max: 90_000 }) },
  { weight: 1, arbitrary: fc.constantFrom<Declared>("không có", "không áp dụng") },
  { weight: 1, arbitrary: fc.constant(null) },
);

const givenByAll: fc.Arbitrary<readonly (Facts | null)[]> = fc.array(
  fc.option(filledFacts(declared), { freq: 8 }),
  { minLength: units.length, maxLength: units.length },
);

const levels = fc.oneof(
  fc.constantFrom(0, 100),
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 12_000 }).map((hundredths) => hundredths / 100),
);

const nearYears = fc.integer({ min: year - 2, max: year + 6 });

const horizons: fc.Arbitrary<Horizon> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("by" as const), year: nearYears }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Horizon>(
      { kind: "term", period: null },
      { kind: "term", period: { from: year - 1, to: year + 2 } },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Horizon>(
      { kind: "annual", period: null },
      { kind: "annual", period: { from: 2020, to: year } },
      { kind: "annual", period: { from: year, to: 2030 } },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<Horizon>({ kind: "continuous" }, { kind: "unstated" }) },
);

const steps = fc.option(
  fc.uniqueArray(fc.record({ year: nearYears, value: levels }), {
    minLength: 1,
    maxLength: 3,
    selector: (step) => step.year,
  }),
  { freq: 8 },
);

const quotas = fc.option(
  fc
    .subarray(
      units.map(({ code }) => code),
      { minLength: 1 },
    )
    .chain((codes) => fc.tuple(...codes.map((unit) => levels.map((value) => ({ unit, value }))))),
  { freq: 10 },
);

/** Targets as the door for plans lets them in: a trend has no level, a band has two, a step or a quota is a level. */
const targetOn = (indicator: Indicator): fc.Arbitrary<Target> =>
  indicator.kind === "count"
    ? fc.oneof(
        { weight: 2, arbitrary: levelOn(indicator) },
        { weight: 1, arbitrary: measuredOn(indicator) },
      )
    : levelOn(indicator);

/** In per cent of an earlier figure, or a change by a percentage. */
const measuredOn = (indicator: Indicator): fc.Arbitrary<Target> =>
  fc
    .record({
      target: levelOn(indicator),
      operator: operators,
      percent: fc.integer({ min: 0, max: 20_000 }).map((hundredths) => hundredths / 100),
      width: fc.integer({ min: 1, max: 20 }),
      against: fc.oneof(
        fc.constant<Against>({ kind: "lastYear" }),
        fc
          .integer({ min: year - 4, max: year - 1 })
          .chain((from) =>
            fc.constantFrom<Against>(
              { kind: "year", year: from },
              { kind: "average", since: from },
            ),
          ),
      ),
    })
    .map(({ target: { steps: _s, quotas: _q, ...target }, operator, percent, width, against }) => {
      const value = operator === "falling" ? percent / 2 : percent;
      const isBand = operator === "range" || (operator === "rising" && width > 10);
      const isOfLastYear = against.kind === "lastYear";
      return {
        ...target,
        operator,
        value,
        valueMax: isBand ? value + width : null,
        against,
        horizon: isOfLastYear ? { kind: "annual", period: null } : target.horizon,
      };
    });

const levelOn = ({ id }: Indicator): fc.Arbitrary<Target> =>
  fc
    .record({
      operator: operators,
      value: levels,
      width: fc.nat({ max: 20 }),
      horizon: horizons,
      excludes: fc.constantFrom(null, null, null, "armedForces" as const),
      places: fc.constantFrom(null, null, null, ["An Bình", "Tân Quang"]),
      isConditional: fc.constantFrom(false, false, false, true),
      steps,
      quotas,
    })
    .map(({ operator, value, width, horizon, excludes, places, isConditional, ...rest }) => {
      const isTrend = operator === "rising" || operator === "falling";
      const hasSteps = !isTrend && operator !== "range" && rest.steps !== null;
      return {
        indicator: id,
        operator,
        value: isTrend || hasSteps ? null : value,
        valueMax: operator === "range" ? value + width : null,
        horizon: isTrend ? { kind: "annual", period: null } : horizon,
        scope: { population: "", places, operands: null },
        excludes,
        condition: isConditional ? condition : null,
        ref: "II.1",
        reading: null,
        ...(hasSteps ? { steps: rest.steps ?? [] } : {}),
        ...(!isTrend && !hasSteps && rest.quotas !== null ? { quotas: rest.quotas } : {}),
      };
    });

/** Some indicators of every kind, each better high or low, and what a plan asks of them. */
const plansOver = (chosen: readonly Indicator[]): fc.Arbitrary<Plan> =>
  fc
    .record({
      targets: fc.tuple(
        ...chosen.map((each) => fc.array(targetOn(each), { maxLength: 2, minLength: 1 })),
      ),
      baselines: fc.tuple(...chosen.map((each) => baselineOf(each, year))),
      conditionsMet: fc.constantFrom([], [condition]),
      sharedYearGoesTo: fc.constantFrom("earlier" as const, "later" as const),
    })
    .map(({ targets, baselines, ...rest }) => ({
      ...haGiang,
      ...rest,
      id: "own",
      targets: targets.flat(),
      baselines: [...basesOf(targets.flat()), ...baselines.filter((each) => each !== null)],
    }));

const turned = fc
  .tuple(
    ...catalogue.indicators.map((each) =>
      fc.constantFrom("higher" as const, "lower" as const).map((better) => ({ ...each, better })),
    ),
  )
  .chain((all) => fc.subarray(all, { minLength: 8, maxLength: 12 }));

/** Counts of the product, and quantities with decimals as a clerk's own plan has them. */
export const randomYears: fc.Arbitrary<RandomYear> = fc
  .tuple(turned, randomQuantities)
  .chain(([counts, quantities]) => {
    const indicators = [...counts, ...quantities.indicators];
    const given = givenByAll.chain((all) => givenWith(all, quantities));
    return fc.record({
      plan: plansOver(indicators),
      catalogue: fc.constant({ ...catalogueWith(catalogue, { ...quantities }), indicators }),
      year: fc.constant(year),
      given,
      last: fc.option(fc.record({ year: fc.integer({ min: year - 3, max: year - 1 }), given }), {
        freq: 5,
      }),
    });
  });

const givenWith = (all: readonly (Facts | null)[], quantities: Quantities) =>
  fc.tuple(
    ...all.map((facts) => (facts === null ? fc.constant(null) : withQuantities(facts, quantities))),
  );

/** The report of such a year. */
export function reportOn({
  plan,
  catalogue: own,
  year: now,
  given,
  last,
}: RandomYear): ReportResult {
  const readings = given.flatMap((facts, at) => {
    const code = units[at]?.code ?? "";
    return facts === null
      ? []
      : [formOf(code, { meta: metaOf(code, { plan: plan.id, year: now }), facts })];
  });
  const before = (last?.given ?? []).flatMap((facts, at) =>
    facts === null ? [] : [[units[at]?.code ?? "", facts] as const],
  );
  return buildReport({
    readings,
    registry,
    plan,
    year: now,
    dates: { asOf: `${String(now)}-12-31`, dueDate: dueDateOf(plan, now) },
    catalogue: own,
    previous: last === null ? null : { year: last.year, facts: new Map(before) },
  });
}

/** The form of one of its units, filled. */
export function formOn(
  { plan, catalogue: own, year: now, given, last }: RandomYear,
  at: number,
): FormInput {
  const unit = units[at] ?? unitWith();
  return {
    unit,
    above: null,
    plan: planOfUnit(planInYear(plan, now), unit.code),
    year: now,
    catalogue: own,
    facts: given[at] ?? new Map(),
    previous: last?.year === now - 1 ? (last.given[at] ?? null) : null,
    words: wordsOf("vi"),
  };
}
