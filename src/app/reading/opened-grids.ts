import type { Grid } from "#core/cell";
import { sheetKey } from "#core/sheet/sheet-list";
import { err, ok } from "#core/result";
import type { OpenedWorkbook } from "#app/ports";

/** Sheets that were read already, as a workbook that is open. */
export const openedGrids = (grids: readonly Grid[]): OpenedWorkbook => ({
  sheets: grids.map(({ sheet, visibility }) => ({ name: sheet, visibility })),
  facts: () => ok({ modified: null, lastModifiedBy: null }),
  readGrid(name) {
    const grid = grids.find(({ sheet }) => sheetKey(sheet) === sheetKey(name));
    return grid === undefined ? err("sheetMissing") : ok(grid);
  },
});
