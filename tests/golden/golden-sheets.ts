import type { SheetModel, WrittenCell } from "#core/sheet/sheet-model";
import { cellsOf } from "../support/sheets";

/**
 * Sheets as text that people can compare: a line for every cell that says something, with its value, or its
 * stored value and its formula. Looks, widths and heights are left to the eye.
 */
export function goldenText(sheets: readonly SheetModel[]): string {
  const parts = sheets.map((sheet) => {
    const cells = [...cellsOf(sheet)].filter(([, cell]) => says(cell));
    const lines = cells.map(([name, cell]) => `    ${JSON.stringify(name)}: ${shown(cell)}`);
    return `  ${JSON.stringify(sheet.name)}: {\n${lines.join(",\n")}\n  }`;
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}

const says = ({ value, formula }: WrittenCell): boolean =>
  formula !== undefined || (value !== null && value !== "");

const shown = ({ value, formula }: WrittenCell): string =>
  JSON.stringify(formula === undefined ? value : [value, `=${formula}`]);
