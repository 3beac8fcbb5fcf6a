import type { Plan } from "#core/catalogue/plan";
import { isPlaceOf } from "#core/evaluation/scope";
import { issue, type Issue } from "#core/issue";
import { nearestNames } from "#core/nearest-names";
import type { Registry } from "#core/registry/organisation";

/**
 * Places of targets that are no unit of the registry: such a target would say nothing, or be judged over fewer
 * communes, without a word. A place that is spelt nearly like a unit is a mistake; another may lie elsewhere.
 */
export function placeIssues({ targets }: Plan, registry: Registry): readonly Issue[] {
  const units = [...registry.byCode.values()];
  return targets.flatMap(({ scope }, index) =>
    (scope.places ?? [])
      .filter((place) => !units.some((unit) => isPlaceOf(place, unit)))
      .map((found) => {
        const target = String(index + 1);
        const nearest = nearestNames(
          found,
          units.map(({ name }) => name),
        );
        return nearest.length === 0
          ? issue("planPlaceUnknown", { target }, { found })
          : issue("planPlaceMisspelt", { target, nearest }, { found });
      }),
  );
}
