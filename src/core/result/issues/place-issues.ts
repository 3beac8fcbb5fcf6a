import type { Plan } from "#core/catalogue/plan";
import { isPlaceOf } from "#core/evaluation/scope";
import { issue, type Issue } from "#core/issue";
import { nearestNames } from "#core/nearest-names";
import type { Registry } from "#core/registry/organisation";
import { remembered } from "#core/remembered";

/**
 * Places of targets that are no unit of the registry: such a target would say nothing, or be judged over fewer
 * communes, without a word. A place that is spelt nearly like a unit is a mistake; another is named beside those
 * that are there, or are meant to be. A plan of which no place is there speaks of somewhere else.
 */
export function placeIssues({ targets }: Plan, registry: Registry): readonly Issue[] {
  const units = [...registry.byCode.values()];
  const names = units.map(({ name }) => name);
  // A plan names its places in one target after another, and a nation has 50,000 units to look through.
  const lookedUp = remembered((place) => {
    const isUnit = units.some((unit) => isPlaceOf(place, unit));
    return { isUnit, nearest: isUnit ? [] : nearestNames(place, names) };
  });
  const isHere = (place: string): boolean =>
    lookedUp(place).isUnit || lookedUp(place).nearest.length > 0;
  return targets.flatMap(({ scope }, index) => {
    const places = scope.places ?? [];
    return places.flatMap((found): readonly Issue[] => {
      const { isUnit, nearest } = lookedUp(found);
      if (isUnit) return [];
      const target = String(index + 1);
      if (nearest.length > 0) return [issue("planPlaceMisspelt", { target, nearest }, { found })];
      return places.some(isHere) ? [issue("planPlaceUnknown", { target }, { found })] : [];
    });
  });
}
