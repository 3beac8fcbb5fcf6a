import type { WriteSheet } from "hucre/xlsx";
import type { SheetModel } from "#core/sheet/sheet-model";
import { areaName } from "#core/sheet/area-name";
import { fileCells } from "./cells";
import { fileChart } from "./charts";
import { fileBreaks, fileColumnBreaks, fileMargins, filePage } from "./page";
import { fileCondition, fileValidation } from "./rules";

/** One sheet of the model in hucre's words. */
export function fileSheet(sheet: SheetModel): WriteSheet {
  const headerFooter = fileMargins(sheet.print);
  return {
    name: sheet.name,
    hidden: sheet.visibility === "hidden",
    veryHidden: sheet.visibility === "veryHidden",
    columns: sheet.columns.map(({ width, hidden = false }) => ({ width, hidden })),
    // Empty rows keep the heights of those that hold no cell.
    rows: sheet.rows.map(() => []),
    cells: fileCells(sheet),
    rowDefs: rowShapes(sheet),
    merges: sheet.merges.map((area) => ({
      startRow: area.top,
      startCol: area.left,
      endRow: area.bottom,
      endCol: area.right,
    })),
    dataValidations: sheet.validations.map(fileValidation),
    conditionalRules: sheet.conditionalFormats.map((format, index) =>
      fileCondition(format, index + 1),
    ),
    pageSetup: filePage(sheet.print),
    rowBreaks: fileBreaks(sheet),
    colBreaks: fileColumnBreaks(sheet),
    view: { showGridLines: sheet.showGridLines },
    ...(sheet.charts === undefined || sheet.charts.length === 0
      ? {}
      : { charts: sheet.charts.map((chart) => fileChart(sheet.name, chart)) }),
    ...(headerFooter === null ? {} : { headerFooter }),
    ...(sheet.freeze === null ? {} : { freezePane: sheet.freeze }),
    ...(sheet.protected ? { protection: protection(sheet) } : {}),
    ...(sheet.autoFilter === null ? {} : { autoFilter: { range: areaName(sheet.autoFilter) } }),
  };
}

function rowShapes(sheet: SheetModel): NonNullable<WriteSheet["rowDefs"]> {
  const shapes: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [index, { height, hidden = false }] of sheet.rows.entries()) {
    if (height !== undefined || hidden) {
      shapes.set(index, { hidden, ...(height === undefined ? {} : { height }) });
    }
  }
  return shapes;
}

/**
 * Locked without a password: reading, selecting and widening stay free. A password would only be the old
 * 16-bit hash, which protects nothing, and a clerk who must repair a form could not.
 */
function protection(sheet: SheetModel): NonNullable<WriteSheet["protection"]> {
  return {
    sheet: true,
    objects: true,
    scenarios: true,
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    ...(sheet.autoFilter === null ? {} : { autoFilter: true }),
  };
}
