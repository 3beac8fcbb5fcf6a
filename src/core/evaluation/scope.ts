import type { Item } from "#core/catalogue/item";
import type { Target } from "#core/catalogue/plan";
import type { Organisation } from "#core/registry/organisation";
import { remembered } from "#core/remembered";
import { spellingKey } from "#core/spelling";

/** Whether a target concerns a unit: the armed forces left out where the plan says so, and the listed places only. */
export function inScope(target: Target, unit: Organisation): boolean {
  if (target.excludes === "armedForces" && unit.armedForces) return false;
  if (target.scope.places === null) return true;
  return target.scope.places.some((place) => isPlaceOf(place, unit));
}

/** Whether the unit is the committee of the commune that a plan calls so. */
export const isPlaceOf = (place: string, unit: Pick<Organisation, "name" | "type">): boolean =>
  (unit.type === null || unit.type.isCommune) && wordsOf(unit.name).includes(wordsOf(place));

/** A name as words with a blank on either side: commas, brackets and hyphens only separate them. */
const wordsOf = remembered(
  (name) => ` ${spellingKey(name.replace(/[^\p{L}\p{M}\p{N}]+/gu, " "))} `,
);

/** Whether organisations of this unit's type have such a thing; without a type nothing is ruled out. */
export const appliesTo = (
  item: Pick<Item, "appliesTo">,
  unit: Pick<Organisation, "type">,
): boolean =>
  item.appliesTo === "all" ||
  (item.appliesTo === "communes" && (unit.type === null || unit.type.isCommune));
