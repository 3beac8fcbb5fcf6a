import type { CellContent, GridCell, GridRow } from "#core/cell";
import { legacyFontOf } from "#core/encoding/legacy-font";
import { showsDate } from "#core/sheet/looks/date-format";
import { showsPercent } from "#core/sheet/looks/percent-format";

/** A block of cells as the API gives it: four tables of the same size, and where they begin. */
export interface Block {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
}

export const blockProperties = "rowIndex,columnIndex,values,formulas,numberFormat,valueTypes";

/** Of more than five million cells Excel may give nothing at all, whatever its typings say. */
export const isTable = ({ values, formulas, numberFormat, valueTypes }: Block): boolean =>
  [values, formulas, numberFormat, valueTypes].every((table: unknown) => Array.isArray(table));

/** The fonts of a block, cell by cell, as the API gives them. */
export type Fonts = readonly (readonly Excel.CellProperties[])[];

/** Asks for the fonts of a range in the request that is being made. */
export const fontsOf = (
  range: Excel.Range,
): OfficeExtension.ClientResult<Excel.CellProperties[][]> =>
  range.getCellProperties({ format: { font: { name: true } } });

/** The filled rows of a block. A formula that gives an empty text is a blank, as it is to our other readers. */
export function gridRows(block: Block, fonts?: Fonts): readonly GridRow[] {
  return block.values.flatMap((values, down) => {
    const cells = values.flatMap((value, across): readonly GridCell[] => {
      const format = block.numberFormat[down]?.[across];
      const content = contentOf({
        value,
        formula: block.formulas[down]?.[across],
        format,
        type: block.valueTypes[down]?.[across],
      });
      if (content === null) return [];
      const font = fonts?.[down]?.[across]?.format?.font?.name;
      const look = { ...percentOf(content, format), ...encodingOf(content, font) };
      return [{ column: block.columnIndex + across, content, ...look }];
    });
    return cells.length === 0 ? [] : [{ row: block.rowIndex + down, cells }];
  });
}

const percentOf = ({ kind }: CellContent, format: unknown): Pick<GridCell, "shownAs"> =>
  kind === "number" && typeof format === "string" && showsPercent(format)
    ? { shownAs: "percent" }
    : {};

/** A cell whose letters are of several fonts has none. */
function encodingOf(
  { kind }: CellContent,
  font: string | null | undefined,
): Pick<GridCell, "legacyFont"> {
  const legacyFont = kind === "text" && typeof font === "string" ? legacyFontOf(font) : null;
  return legacyFont === null ? {} : { legacyFont };
}

interface ReadCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: unknown;
  readonly type: unknown;
}

function contentOf(cell: ReadCell): CellContent | null {
  const { value } = cell;
  const computed = formulaOf(cell);
  if (typeof value === "number") {
    return typeof cell.format === "string" && showsDate(cell.format)
      ? { kind: "date", serial: value, ...computed }
      : { kind: "number", value, ...computed };
  }
  if (typeof value === "boolean") return { kind: "boolean", value, ...computed };
  if (typeof value !== "string" || value === "") return null;
  return { kind: cell.type === "Error" ? "error" : "text", value, ...computed };
}

/**
 * Excel gives a constant back as its own formula, and a text such as `=1+1` without the apostrophe that keeps
 * it a text (OfficeDev/office-js issue 6687): there the formula and the value are the same.
 */
function formulaOf({ value, formula }: ReadCell): { readonly formula?: string } {
  const computed = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return computed ? { formula: formula.slice(1) } : {};
}
