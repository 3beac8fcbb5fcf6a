import { catalogue } from "#core/catalogue/built-in";
import type { Plan, Target } from "#core/catalogue/plan";
import { plans } from "#core/catalogue/plans/plans";
import { atLeast, by, everyYear, inTerm, target } from "#core/catalogue/target";
import type { Organisation } from "#core/registry/organisation";
import { sampleReadings } from "#app/sample-readings";

/** Every count as a number for the term of which each unit was given a few: the way to them is of whole units. */
const partsOfATerm = (units: readonly Organisation[]): readonly Target[] =>
  catalogue.indicators
    .filter(({ kind }) => kind === "count")
    .map(({ id }) => ({
      ...target({
        ...{ ref: "T", indicator: id, asks: atLeast(100), when: inTerm(2025, 2030) },
        ...{ of: "units", judged: "quota" },
      }),
      quotas: units.map(({ code }, place) => ({ unit: code, value: 1 + (place % 7) })),
    }));

const shares = catalogue.indicators.filter(({ kind }) => kind === "share");

/** Every share to be full in a later year, from a start that the plan prints for some. */
const untilAYear = shares.map(({ id }) =>
  target({
    ...{ ref: "Y", indicator: id, asks: atLeast(100), when: by(2030) },
    ...{ of: "all", judged: "whole" },
  }),
);
const baselines = shares
  .filter((_, place) => place % 2 === 0)
  .map(({ id }, place) => ({
    ...{ indicator: id, year: place % 5 === 4 ? 2028 : 2024, numerator: 10, denominator: 100 },
    source: "as printed",
  }));

/** Before the targets of everybody, others for every third commune alone. */
const ofPlaces = (plan: Plan, units: readonly Organisation[]): readonly Target[] =>
  plan.targets.map((own) => ({
    ...own,
    ...atLeast(50),
    scope: {
      ...own.scope,
      places: units.filter((_, place) => place % 3 === 0).map(({ name }) => name),
    },
  }));

/** A share that everybody has, of something narrower that communes alone have. */
function ofCommunesAlone(): readonly Target[] {
  const communes = catalogue.items.filter(({ appliesTo }) => appliesTo === "communes");
  const isOfAll = (code: string): boolean => !communes.some((item) => item.code === code);
  const indicator = catalogue.indicators.find(
    ({ kind, numerator, denominator }) =>
      kind === "share" && [...numerator, ...(denominator ?? [])].every(isOfAll),
  );
  const [numerator, denominator] = communes.map(({ code }) => [code]);
  if (indicator === undefined || numerator === undefined || denominator === undefined) return [];
  return [
    target({
      ...{ ref: "C", indicator: indicator.id, asks: atLeast(10), when: everyYear() },
      ...{ of: "communes", judged: "each" },
      operands: { numerator, denominator, whole: "communes" },
    }),
  ];
}

function clerksPlan(): Plan {
  const [plan] = plans;
  if (plan === undefined) throw new Error("no plans");
  const { registry } = sampleReadings(plan, 2026, 60);
  const units = registry.organisations.filter(({ reports }) => reports);
  const quotas = units.slice(0, 20).map(({ code }, place) => ({ unit: code, value: place * 2 }));
  const targets = plan.targets.map((own, place) =>
    place % 4 === 0
      ? { ...own, judged: "whole" as const }
      : place % 4 === 1 && own.value !== null
        ? { ...own, quotas }
        : place % 4 === 2 && own.value !== null
          ? {
              ...own,
              steps: [
                { year: 2026, value: own.value },
                { year: 2028, value: 99 },
              ],
            }
          : own,
  );
  return {
    ...plan,
    id: "clerk",
    baselines,
    targets: [
      ...partsOfATerm(units),
      ...ofCommunesAlone(),
      ...ofPlaces(plan, units),
      ...targets,
      ...untilAYear,
    ],
  };
}

/** The plans of the catalogue, and one with all that only a clerk writes: quotas, steps, a target of the whole. */
export const testedPlans: readonly Plan[] = [
  ...plans,
  clerksPlan(),
  // A part of a year, in which figures that grow are on the way to the level of the year.
  ...plans.slice(0, 1).map((plan): Plan => ({ ...plan, id: "half", period: "6t" })),
];
