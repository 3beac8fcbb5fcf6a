import type { Catalogue } from "./catalogue";
import type { Indicator } from "./indicator";
import { itemOf, type ItemCode } from "./items/items";
import type { Plan } from "./plan";
import { balances, partsOfWholes } from "./relations";
import { knownAtYearsEnd } from "./periods/running-items";

/** Why a row stands on the form of a plan. */
export type AskedFor =
  /** A target is computed from it. */
  | "target"
  /** The report prints it whatever the plan is. */
  | "report"
  /** It proves one of these: a line of its balance, or the whole that it is a part of. */
  | "balance"
  /** The plan chose it, or made it. */
  | "plan";

/** Organisations, cells, members, those on probation and those admitted: what every report tells of. */
const inEveryReport: readonly ItemCode[] = [
  "ORG_TOTAL",
  "ORG_COMMITTEE",
  "ORG_CELL",
  "SUBCELL_TOTAL",
  "DV_BOY",
  "DV_TOTAL",
  "DV_PROBATIONARY",
  "DV_ADMITTED_YEAR",
];

export type Asking = Pick<Plan, "targets" | "chosenItems" | "period">;

/** The rows that the form of a plan has, each with why, in the order of the form. */
export function askedItems(
  plan: Asking,
  { items, indicators }: Pick<Catalogue, "items" | "indicators">,
): ReadonlyMap<string, AskedFor> {
  const asked = new Map<string, AskedFor>();
  const ask = (codes: readonly string[], why: AskedFor): void => {
    for (const code of codes) if (!asked.has(code)) asked.set(code, why);
  };
  ask(itemsOfTargets(plan, indicators), "target");
  ask(inEveryReport, "report");
  const proven = [...asked.keys()];
  for (const { whole, plus, minus } of balances) {
    const lines: readonly string[] = [whole, ...plus, ...minus];
    if (lines.some((code) => proven.includes(code))) ask(lines, "balance");
  }
  ask(
    partsOfWholes.filter(({ part }) => proven.includes(part)).map(({ whole }) => whole),
    "balance",
  );
  ask(plan.chosenItems ?? [], "plan");
  ask(
    items.map(({ code }) => code).filter((code) => itemOf(code) === undefined),
    "plan",
  );
  return new Map(
    items.flatMap(({ code }) => {
      const why = asked.get(code);
      return why === undefined || comesAtYearsEnd(code, plan) ? [] : [[code, why] as const];
    }),
  );
}

/** Whether a part of the year asks nobody for it: how a year is rated is known when it is over. */
const comesAtYearsEnd = (code: string, { period }: Pick<Plan, "period">): boolean =>
  period !== undefined && knownAtYearsEnd.has(code);

/** Whether nobody was asked yet for what a figure is computed from. */
export const isAskedLater = (
  { numerator, denominator }: Pick<Indicator, "numerator" | "denominator">,
  plan: Pick<Plan, "period">,
): boolean => [...numerator, ...(denominator ?? [])].some((code) => comesAtYearsEnd(code, plan));

/** The plan with every row of the catalogue on its form. */
export const askingForAll = (plan: Plan, { items }: Pick<Catalogue, "items">): Plan => ({
  ...plan,
  chosenItems: items.map(({ code }) => code),
});

/** What the targets are computed from, and where units say what they were given. A starting point that no target uses asks nobody for anything. */
function itemsOfTargets(
  { targets }: Pick<Plan, "targets">,
  indicators: Catalogue["indicators"],
): readonly string[] {
  const indicatorOf = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const asked = targets.map(({ scope, indicator }) => scope.operands ?? indicatorOf.get(indicator));
  const givenIn = targets.flatMap(({ indicator, judged, quotas }) =>
    judged === "quota" && quotas === undefined ? (indicatorOf.get(indicator)?.quotaItem ?? []) : [],
  );
  return [
    ...asked.flatMap((operands) => [
      ...(operands?.numerator ?? []),
      ...(operands?.denominator ?? []),
    ]),
    ...givenIn,
  ];
}

/**
 * Codes of the items that the targets of a plan are computed from, in the order of the form: the rows that a unit is
 * asked for when it leaves them blank, and that its form marks. All of them stand on the form of that part of the year.
 */
export function neededItems(
  plan: Pick<Plan, "targets" | "period">,
  { items, indicators }: Pick<Catalogue, "items" | "indicators">,
): readonly string[] {
  const needed = new Set(itemsOfTargets(plan, indicators));
  return items
    .map(({ code }) => code)
    .filter((code) => needed.has(code) && !comesAtYearsEnd(code, plan));
}
