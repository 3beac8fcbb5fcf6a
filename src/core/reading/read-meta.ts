import { cellOf, type CellContent, type Grid } from "#core/cell";
import { metaKeys } from "#core/words/names";

/** What a workbook says of itself on its hidden sheet; parts that it does not say are null. */
export interface Meta {
  readonly template: string | null;
  readonly version: number | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly plan: string | null;
  /** The part of the year that it is of; null or absent for the whole year. */
  readonly period?: string | null;
}

/** The key and value pairs of the hidden sheet, keys in column A, values in column B. */
export function metaPairs(grid: Grid): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const row of grid.rows) {
    const key = plainText(cellOf(row, 0));
    const value = plainText(cellOf(row, 1));
    if (key !== null && value !== null && !pairs.has(key)) pairs.set(key, value);
  }
  return pairs;
}

export const readMeta = (grid: Grid): Meta => metaIn(metaPairs(grid));

/** What the pairs say, from wherever they were read. */
export function metaIn(pairs: ReadonlyMap<string, string>): Meta {
  const number = (key: string): number | null => {
    const text = pairs.get(key);
    return text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : null;
  };
  return {
    template: pairs.get(metaKeys.template) ?? null,
    version: number(metaKeys.version),
    unit: pairs.get(metaKeys.unit)?.normalize("NFC") ?? null,
    year: number(metaKeys.year),
    plan: pairs.get(metaKeys.plan) ?? null,
    ...(pairs.has(metaKeys.period) ? { period: pairs.get(metaKeys.period) ?? null } : {}),
  };
}

/** The text of a cell; blanks alone say nothing. */
function plainText(content: CellContent | undefined): string | null {
  if (content?.kind === "number") return String(content.value);
  const text = content?.kind === "text" ? content.value.trim() : "";
  return text === "" ? null : text;
}
