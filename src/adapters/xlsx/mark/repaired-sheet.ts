import { cellName } from "#core/cell";
import type { FormRepair, RestoredFormula } from "#core/provenance/repair-form";
import type { CellValue } from "#core/sheet/sheet-model";
import { cellSplices, type CellJob } from "./cells";
import {
  attribute,
  childNamed,
  escapedMarkup,
  parseMarkup,
  spliced,
  type Element,
  type Splice,
} from "./markup";
import { fileText } from "./notes";

export interface RepairedSheet {
  readonly xml: string;
  readonly restored: readonly string[];
  readonly left: readonly string[];
}

/** The part of a sheet with a repair in it; null when it is not built as a sheet must be. */
export function repairedSheet(xml: string, repair: FormRepair): RepairedSheet | null {
  const root = parseMarkup(xml);
  const data = root === null ? undefined : childNamed(root, "sheetData");
  if (root === null || data === undefined || root.prefix !== "") return null;
  const restored: string[] = [];
  const left: string[] = [];
  const jobs = [
    ...repair.formulas.map((formula) => formulaJob(xml, formula, { restored, left })),
    ...repair.results.map((result) => resultJob(xml, result)),
    ...repair.notes.map((note) => noteJob(xml, note)),
  ];
  return { xml: spliced(xml, cellSplices(xml, data, jobs)), restored, left };
}

interface Done {
  readonly restored: string[];
  readonly left: string[];
}

/** Puts a formula back, but where it still stands, and where the formulas of other cells are written in this one. */
function formulaJob(xml: string, formula: RestoredFormula, { restored, left }: Done): CellJob {
  const { row, column, value } = formula;
  const inside = `<f>${escapedMarkup(formula.formula)}</f>`;
  const name = cellName(row, column);
  return {
    row,
    column,
    change: (cell) => {
      const present = childNamed(cell, "f");
      if (present !== undefined && formula.unseen) return [];
      if (present !== undefined && isShared(xml, present)) {
        left.push(name);
        return [];
      }
      restored.push(name);
      return [replacing(cell, written(attributesOf(xml, cell), inside, value))];
    },
    make: (cell, format) => {
      restored.push(name);
      return written(`r="${cell}" s="${String(format)}"`, inside, value);
    },
  };
}

/** A formula written for an area of several cells: `ref="F9:F12"`. */
const isShared = (xml: string, formula: Element): boolean =>
  attribute(xml, formula, "ref")?.includes(":") === true;

/** Another result behind the formula that the cell has; nothing where it has none. */
const resultJob = (
  xml: string,
  { row, column, value }: FormRepair["results"][number],
): CellJob => ({
  row,
  column,
  change: (cell) => {
    const formula = childNamed(cell, "f");
    if (formula === undefined) return [];
    const inside = xml.slice(formula.start, formula.end);
    return [replacing(cell, written(attributesOf(xml, cell), inside, value))];
  },
  make: () => "",
});

const noteJob = (xml: string, { row, column, text }: FormRepair["notes"][number]): CellJob => {
  const inside = `<is><t xml:space="preserve">${fileText(text)}</t></is>`;
  return {
    row,
    column,
    change: (cell) => [
      replacing(cell, `<c ${attributesOf(xml, cell)} t="inlineStr">${inside}</c>`),
    ],
    make: (cell, format) => `<c r="${cell}" s="${String(format)}" t="inlineStr">${inside}</c>`,
  };
};

const replacing = (cell: Element, text: string): Splice => ({
  from: cell.start,
  to: cell.end,
  text,
});

/** The place and the format of a cell, as its tag has them. */
function attributesOf(xml: string, cell: Element): string {
  return ["r", "s"]
    .flatMap((name) => {
      const value = attribute(xml, cell, name);
      return value === null ? [] : [`${name}="${value}"`];
    })
    .join(" ");
}

function written(attributes: string, formula: string, value: CellValue): string {
  if (typeof value === "number") return `<c ${attributes}>${formula}<v>${String(value)}</v></c>`;
  if (typeof value === "boolean") {
    return `<c ${attributes} t="b">${formula}<v>${value ? "1" : "0"}</v></c>`;
  }
  return `<c ${attributes} t="str">${formula}<v>${fileText(value ?? "")}</v></c>`;
}
