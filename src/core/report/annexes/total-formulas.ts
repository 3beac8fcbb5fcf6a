import { decimalsIn } from "#core/catalogue/indicator";
import type { Target } from "#core/catalogue/plan";
import type { Operands } from "#core/evaluation/unit-figure";
import { codesOf } from "#core/evaluation/formulas/item-formulas";
import { rounded, textLiteral } from "#core/sheet/formula";
import { dataColumns, dataRange, mark, type DataPlaces } from "./data/data-places";
import { allUnits, itemMasks } from "./data/item-masks";

/** Formulas of a figure over all units, straight over the data sheet. */
export interface TotalFormulas {
  readonly numerator: string;
  readonly denominator: string | null;
  readonly counted: string;
  readonly leftOut: string;
}

/**
 * Sums over the units in scope that gave every input of the figure, and how many did and did not. A unit that
 * declared one input not applicable is in neither count. `counted` is the cell that holds the first count.
 */
export function totalFormulas(
  operands: Operands,
  target: Target | null,
  {
    places,
    counted,
    before = null,
  }: {
    readonly places: DataPlaces;
    readonly counted: string;
    /** What earlier years add to a count over a term. */
    readonly before?: number | null;
  },
): TotalFormulas {
  const masks = new Map(codesOf(operands).map((code) => [code, itemMasks(places, code)]));
  const scope = scopeMasks(target, places);
  const given = [...scope, ...[...masks.values()].map((each) => each.given)].join("*");
  const applies = [...scope, ...[...masks.values()].map((each) => each.applies)].join("*");
  const { part, whole } = decimalsIn(operands);
  const sum = (codes: readonly string[], decimals: number): string => {
    const sums = codes.map((code) => masks.get(code)?.sumOver(given) ?? "0");
    const all = before === null ? sums : [...sums, String(before)];
    return `IF(${counted}=0,"",${rounded(all.join("+"), decimals)})`;
  };
  return {
    numerator: sum(operands.numerator, part),
    denominator: operands.denominator === null ? null : sum(operands.denominator, whole),
    counted: `SUMPRODUCT(${given})`,
    leftOut: `SUMPRODUCT(${applies})-${counted}`,
  };
}

/** 1 for the units that a target concerns. */
function scopeMasks(target: Target | null, places: DataPlaces): readonly string[] {
  if (target === null) return [allUnits(places)];
  const masks: string[] = [allUnits(places)];
  if (target.excludes === "armedForces") {
    masks.push(`(${dataRange(places, dataColumns.armedForces)}<>${textLiteral(mark)})`);
  }
  if (target.scope.places !== null) {
    masks.push(`(${dataRange(places, places.scopeColumnOf(target))}=${textLiteral(mark)})`);
  }
  return masks;
}
