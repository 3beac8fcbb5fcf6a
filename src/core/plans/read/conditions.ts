import type { Target } from "#core/catalogue/plan";
import { nearestNames } from "#core/nearest-names";
import { spelt } from "./known";
import type { PlanRow } from "./table-reader";

/** Conditions in one spelling each: what a target or a setting writes otherwise is written as the first target has it. */
export function conditionsSpeltAlike(targets: readonly Target[]): readonly Target[] {
  const known = new Set<string>();
  return targets.map((target) => {
    if (target.condition === null) return target;
    const condition = spelt(target.condition, known) ?? target.condition;
    known.add(condition);
    return { ...target, condition };
  });
}

/** The conditions of targets that a setting says are fulfilled; one that no target waits for is a mistake. */
export function conditionsMet<Id extends string>(
  {
    row,
    id,
    said,
  }: { readonly row: PlanRow<Id>; readonly id: Id; readonly said: readonly string[] },
  targets: readonly Target[],
): readonly string[] {
  const known = targets.flatMap(({ condition }) => condition ?? []);
  return said.flatMap((found) => {
    const condition = spelt(found, known);
    if (condition !== null) return [condition];
    const nearest = nearestNames(found, known);
    row.complaints.add("planConditionUnknown", { nearest }, { ...row.at(id), found });
    return [];
  });
}
