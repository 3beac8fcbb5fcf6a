import type { SheetModel } from "#core/sheet/sheet-model";
import { areaName } from "#core/sheet/area-name";
import { chartSteps } from "./charts";
import { contentSteps } from "./cell-contents";
import { lookSteps } from "./cell-looks";
import { linkSteps } from "./links";
import { pageSteps } from "./page";
import type { Redirect } from "./references";
import { conditionSteps, validationSteps } from "./rules";
import { sizeSteps } from "./sizes";
import { step, type Step } from "./step";

/**
 * Everything that makes a new, empty sheet into the model, but for its name, its place, whether it is hidden
 * (panes do not freeze on hidden sheets, OfficeDev/office-js issue 1463) and names of the workbook. Each step is made
 * when it is asked for: all of them at once would hold the page.
 */
export function* sheetSteps(sheet: SheetModel, redirect: Redirect): Iterable<Step> {
  yield* linkSteps(sheet);
  yield* contentSteps(sheet, redirect);
  yield* lookSteps(sheet);
  yield* sheet.merges.map((area) =>
    step(2, null, (target) => {
      target.getRange(areaName(area)).merge(false);
    }),
  );
  yield* sizeSteps(sheet);
  yield* validationSteps(sheet, redirect);
  yield* conditionSteps(sheet, redirect);
  yield* chartSteps(sheet);
  yield* pageSteps(sheet);
  yield* viewSteps(sheet);
  if (sheet.protected) yield protection(sheet);
}

function viewSteps({ freeze, showGridLines, autoFilter }: SheetModel): readonly Step[] {
  const steps: Step[] = [];
  if (freeze !== null && freeze.rows + freeze.columns > 0) {
    steps.push(
      step(2, null, ({ freezePanes }) => {
        freezeAt(freezePanes, freeze);
      }),
    );
  }
  if (!showGridLines) {
    steps.push(
      step(1, null, (target) => {
        target.showGridlines = false;
      }),
    );
  }
  if (autoFilter !== null) {
    steps.push(
      step(2, null, (target) => {
        target.autoFilter.apply(areaName(autoFilter));
      }),
    );
  }
  return steps;
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
const protection = ({ autoFilter }: SheetModel): Step =>
  step(2, null, (target) => {
    target.protection.protect({
      allowFormatColumns: true,
      allowFormatRows: true,
      ...(autoFilter === null ? {} : { allowAutoFilter: true }),
    });
  });
