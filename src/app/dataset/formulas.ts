import type { Target } from "#core/catalogue/plan";
import type { TableRow } from "#core/dataset/tables";
import type { Operands } from "#core/evaluation/unit-figure";
import type { ReportResult } from "#core/result/report-result";

/** The sums that a target uses: those of its indicator, or its own where its population is narrower. */
export const formulaOf = ({ indicator, scope }: Target, place: number): string =>
  scope.operands === null ? indicator : `${indicator}/${String(place)}`;

/** The items of every sum: of each indicator, and of each target that has its own. */
export function* operandRows({
  catalogue,
  plan,
}: ReportResult): Generator<Omit<TableRow<"operands">, "period">> {
  for (const indicator of catalogue.indicators) yield* sidesOf(indicator.id, indicator);
  for (const [place, target] of plan.targets.entries())
    if (target.scope.operands !== null)
      yield* sidesOf(formulaOf(target, place), target.scope.operands);
}

function* sidesOf(
  formula: string,
  { numerator, denominator }: Operands,
): Generator<Omit<TableRow<"operands">, "period">> {
  for (const item of numerator) yield { formula, side: "numerator", item };
  for (const item of denominator ?? []) yield { formula, side: "denominator", item };
}
