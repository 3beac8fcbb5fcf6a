import type { OpenBytes, WorkbookFacts } from "#app/ports";
import type { Grid } from "#core/cell";
import { err, ok } from "#core/result";
import { gridOf } from "#core/sheet/grid-of-sheet";
import type { SheetModel } from "#core/sheet/sheet-model";

export const silent: WorkbookFacts = { modified: null, lastModifiedBy: null };

/** Opens whatever bytes as a workbook of these sheets, as a reader finds them. */
export const opensAsGrids =
  (grids: readonly Grid[], facts: WorkbookFacts = silent): OpenBytes =>
  () =>
    ok({
      sheets: grids.map(({ sheet, visibility }) => ({ name: sheet, visibility })),
      facts: () => ok(facts),
      readGrid: (name) => {
        const grid = grids.find(({ sheet }) => sheet === name);
        return grid === undefined ? err("sheetMissing") : ok(grid);
      },
    });

export const opensAs = (sheets: readonly SheetModel[]): OpenBytes =>
  opensAsGrids(sheets.map(gridOf));
