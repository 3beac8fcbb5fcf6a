import type { SheetModel } from "#core/sheet/sheet-model";
import { areaName } from "#core/sheet/area-name";
import type { Separator } from "#adapters/officejs/session";
import { hiddenAs } from "./swap";
import { cellLookSteps, unlockStep } from "./looks/cell-looks";
import { chartSteps } from "./looks/charts";
import { pageSteps } from "./looks/page";
import { conditionSteps, validationSteps } from "./looks/rules";
import { sizeSteps } from "./looks/sizes";
import { looking, step, type LookStep, type Step } from "./step";

/**
 * Everything about a written sheet that is not content. The lock comes at the end: a locked sheet takes no looks. Each step
 * is made when it is asked for: all of them at once would hold the page.
 */
export function* looksOf(sheet: SheetModel, separator: Separator): Iterable<LookStep> {
  yield* cellLookSteps(sheet, separator);
  yield* looking("joins", "joins", sheet.merges.map(join));
  yield* sizeSteps(sheet, separator);
  yield* validationSteps(sheet);
  yield* viewSteps(sheet);
  yield* pageSteps(sheet);
  yield* conditionSteps(sheet);
  yield* chartSteps(sheet);
  yield* paneSteps(sheet);
  yield* looking(
    "locks",
    "locks",
    unlockStep(sheet, separator, sheet.protected ? lock(sheet) : null),
  );
}

const join = (area: SheetModel["merges"][number]): Step =>
  step(2, null, (target) => {
    target.getRange(areaName(area)).merge(false);
  });

function viewSteps({ showGridLines, autoFilter }: SheetModel): readonly LookStep[] {
  const steps: LookStep[] = [];
  if (!showGridLines) {
    const gridLines = step(1, null, (target) => {
      target.showGridlines = false;
    });
    steps.push(...looking("view", "grid lines", [gridLines]));
  }
  if (autoFilter !== null) {
    const filter = step(2, null, (target) => {
      target.autoFilter.apply(areaName(autoFilter));
    });
    steps.push(...looking("view", "filter", [filter]));
  }
  return steps;
}

/** Panes do not freeze on hidden sheets (OfficeDev/office-js issue 1463): such a sheet is shown for it, and hidden again. */
function paneSteps({ freeze, visibility }: SheetModel): readonly LookStep[] {
  if (freeze === null || freeze.rows + freeze.columns === 0) return [];
  const freezing = step(3, null, (sheet) => {
    if (visibility !== "visible") sheet.visibility = "Visible";
    freezeAt(sheet.freezePanes, freeze);
  });
  const panes = looking("panes", "panes", [freezing]);
  if (visibility === "visible") return panes;
  const hiding = step(1, null, (sheet) => {
    sheet.visibility = hiddenAs[visibility];
  });
  return [...panes, ...looking("panes", "hiding", [hiding])];
}

function freezeAt(
  panes: Excel.WorksheetFreezePanes,
  { rows, columns }: NonNullable<SheetModel["freeze"]>,
): void {
  if (columns === 0) panes.freezeRows(rows);
  else if (rows === 0) panes.freezeColumns(columns);
  else panes.freezeAt(areaName({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
}

/**
 * Locked without a password, as in the .xlsx: reading, selecting, widening and filtering stay free, and a clerk
 * who must repair a form can unlock it.
 */
const lock =
  ({ autoFilter }: SheetModel): Step["apply"] =>
  ({ protection }) => {
    protection.protect({
      allowFormatColumns: true,
      allowFormatRows: true,
      ...(autoFilter === null ? {} : { allowAutoFilter: true }),
    });
  };
