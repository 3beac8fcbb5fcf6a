import type { FigureView } from "#taskpane/protocol/figure-answers";
import type { UnitView } from "#taskpane/protocol/unit-answers";
import type { PaneState } from "./state";

/** The unit that is opened at the present step. */
export const openedUnit = ({ opened, step }: PaneState): UnitView | null =>
  opened?.at === step ? opened.unit : null;

/** The figure that is opened in the report, or in that unit of it; one of an earlier report is no more. */
export function openedFigure(
  { figure, opened, report }: PaneState,
  unit: string | null,
): FigureView | null {
  if (unit !== null) return opened?.unit.code === unit ? opened.figure : null;
  return report !== null && figure?.of === report ? figure.view : null;
}
