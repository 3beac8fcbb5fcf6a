import type { Indicator } from "./indicator";
import type { Against, Horizon, Judged, Operator, Scope, Target } from "./plan";

/** What a target asks for: how to compare, and with which level. */
type Level = Pick<Target, "operator" | "value" | "valueMax">;

const level =
  (operator: Operator) =>
  (value: number): Level => ({ operator, value, valueMax: null });

const trend = (operator: Operator): Level => ({ operator, value: null, valueMax: null });

export const over = level(">");
export const atLeast = level(">=");
export const exactly = level("=");
export const between = (value: number, valueMax: number): Level => ({
  operator: "range",
  value,
  valueMax,
});
export const all = exactly(100);
export const rising = trend("rising");
export const falling = trend("falling");

const period = (from?: number, to?: number): { from: number; to: number } | null =>
  from === undefined || to === undefined ? null : { from, to };

/** Without years: every year of the plan. */
export const everyYear = (from?: number, to?: number): Horizon => ({
  kind: "annual",
  period: period(from, to),
});

/** Without years: the term of the plan. */
export const inTerm = (from?: number, to?: number): Horizon => ({
  kind: "term",
  period: period(from, to),
});

/** Every term anew, each as long as that of the plan. */
export const eachTerm: Horizon = { kind: "term", period: null, recurs: true };

export const by = (year: number): Horizon => ({ kind: "by", year });
export const always: Horizon = { kind: "continuous" };
export const unstated: Horizon = { kind: "unstated" };

/** A target as a plan of the catalogue writes it: what it does not say is left out. */
interface TargetRecord {
  readonly ref: string;
  readonly indicator: string;
  readonly asks: Level;
  readonly when: Horizon;
  /** Its population, in the words of the plan, shortened. */
  readonly of: string;
  readonly places?: Scope["places"];
  readonly operands?: Scope["operands"];
  readonly excludes?: Target["excludes"];
  readonly condition?: string;
  readonly judged: Judged;
  readonly reading?: string;
}

export const target = ({
  ref,
  indicator,
  asks,
  when,
  of,
  judged,
  ...rest
}: TargetRecord): Target => ({
  indicator,
  ...asks,
  judged,
  horizon: when,
  scope: { population: of, places: rest.places ?? null, operands: rest.operands ?? null },
  excludes: rest.excludes ?? null,
  condition: rest.condition ?? null,
  ref,
  reading: rest.reading ?? null,
});

/**
 * For whom a target is judged. Where a plan does not say: by what units were given, a number and what concerns
 * the whole alone for the whole, a share for each unit too.
 */
export function judgedFor(
  target: Pick<Target, "judged" | "quotas">,
  indicator: Pick<Indicator, "kind" | "onlyInTotal">,
): Judged {
  if (target.judged !== undefined) return target.judged;
  if (target.quotas !== undefined) return "quota";
  return indicator.kind === "count" || indicator.onlyInTotal === true ? "whole" : "each";
}

/** Whether a unit by itself can meet or miss a target: each unit where each is meant, else who was given a part. */
export const isAskedOf = (
  unit: string,
  target: Pick<Target, "judged" | "quotas">,
  indicator: Pick<Indicator, "kind" | "onlyInTotal">,
): boolean =>
  judgedFor(target, indicator) === "each" ||
  (target.quotas ?? []).some((quota) => quota.unit === unit);

/** The year for which a plan must print the figure that a level is measured by; null: what there was the year before. */
export function yearPrintedFor(against: Against): number | null {
  switch (against.kind) {
    case "lastYear":
      return null;
    case "year":
      return against.year;
    case "average":
      return against.since;
  }
}
