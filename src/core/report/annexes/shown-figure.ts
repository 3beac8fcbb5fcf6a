import { decimalsIn, type Indicator } from "#core/catalogue/indicator";
import type { UnitFigure } from "#core/evaluation/unit-figure";
import type { UnitResult } from "#core/result/report-result";
import { withDecimals } from "#core/sheet/looks/styles";
import type { WrittenCell } from "#core/sheet/sheet-model";
import { standingLooks } from "./unit-columns";

/** What annex 2 shows of the figure of a unit; `none` where it does not apply. */
export function shown(figure: UnitFigure | undefined, none: string): number | string {
  if (figure === undefined || figure.state === "leftOut") return "";
  if (figure.state === "notApplicable") return none;
  if (figure.denominator === null) return figure.numerator;
  return figure.denominator > 0 ? figure.numerator / figure.denominator : "";
}

/** Its part, as the hidden column beside it has it. */
export function numeratorOf(figure: UnitFigure | undefined, none: string): number | string {
  if (figure?.state === "counted") return figure.numerator;
  return figure?.state === "notApplicable" ? none : "";
}

/** Its whole. */
export const denominatorOf = (figure: UnitFigure | undefined): number | string =>
  figure?.state === "counted" ? (figure.denominator ?? "") : "";

/** What the rules make of the cell now. */
export function looking(
  { kind, ...counted }: Indicator,
  unit: UnitResult | undefined,
): Pick<WrittenCell, "now"> {
  const isJudged = unit?.figure.state === "counted";
  const verdict = isJudged ? (unit.verdict ?? "noData") : "noData";
  const look = standingLooks.find(([verdicts]) => verdicts.some((each) => each === verdict))?.[1];
  const isEmpty = unit !== undefined && shown(unit.figure, "") === "";
  if (look === undefined || isEmpty) return {};
  const decimals = decimalsIn(counted).part;
  return { now: kind === "count" ? withDecimals(`heatCount${look}`, decimals) : `heat${look}` };
}
