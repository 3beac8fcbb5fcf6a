import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import { cellName, quotedSheet } from "#core/cell";
import type { CellValue, SheetModel } from "#core/sheet/sheet-model";
import type { Recalculation } from "./recalculated";

type Place = readonly [sheet: number, row: number, column: number];

const placeOf = (sheets: readonly SheetModel[], [sheet, row, column]: Place): string =>
  `${quotedSheet(sheets[sheet]?.name ?? "")}!${cellName(row, column)}`;

/** What the engine is told of a cell: a text is one whatever it looks like. */
const inputOf = (value: CellValue, formula: string | undefined): string => {
  if (formula !== undefined) return `=${formula}`;
  return typeof value === "string" ? `'${value}` : String(value).toUpperCase();
};

/** The engine shows nine digits or more of a number that has no format. */
const isSame = (stored: CellValue, shown: string): boolean =>
  typeof stored === "number"
    ? shown !== "" && Math.abs(Number(shown) - stored) <= 1e-8 * Math.max(1, Math.abs(stored))
    : (typeof stored === "boolean" ? String(stored).toUpperCase() : (stored ?? "")) === shown;

/**
 * Every formula of the sheets, calculated by IronCalc, against its stored value. The cells of `given` keep theirs: what
 * their formulas need, the engine is known to lack.
 */
export function ironCalcRecalculation(
  sheets: readonly SheetModel[],
  given: readonly string[] = [],
): Recalculation {
  initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  const model = new Model("report", "en", "UTC", "en");
  model.pauseEvaluation();
  sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  const formulas: { readonly place: Place; readonly value: CellValue }[] = [];
  sheets.forEach(({ rows }, sheet) => {
    rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (cell === null || (cell.value === null && cell.formula === undefined)) return;
        if (cell.value === "" && cell.formula === undefined) return;
        const isGiven = given.includes(placeOf(sheets, [sheet, row, column]));
        const formula = isGiven ? undefined : cell.formula;
        model.setUserInput(sheet, row + 1, column + 1, inputOf(cell.value, formula));
        if (formula !== undefined)
          formulas.push({ place: [sheet, row, column], value: cell.value });
      });
    });
  });
  model.resumeEvaluation();
  model.evaluate();
  const differences = formulas.flatMap(({ place: [sheet, row, column], value }) => {
    const shown = model.getFormattedCellValue(sheet, row + 1, column + 1);
    return isSame(value, shown)
      ? []
      : [
          `${placeOf(sheets, [sheet, row, column])}: ${JSON.stringify(value)} stored, ${JSON.stringify(shown)} calculated`,
        ];
  });
  model.free();
  return { compared: formulas.length, differences };
}
