import type { UnitFigure } from "#core/evaluation/unit-figure";

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
