import type { CellContent, Grid } from "#core/cell";
import { remembered } from "#core/remembered";
import { checksum } from "#core/sheet/checksum";
import type { FormVersion } from "./form-versions";

/** A cell of a form that held one of our formulas and holds it no longer. */
export interface ChangedFormula {
  readonly row: number;
  readonly column: number;
  /** What stands there now without any formula; null when it is another formula, or nothing. */
  readonly typed: string | null;
}

/** A formula without what programs respell when they save: case, blanks, brackets of constants, prefixes. */
export const respelt = (formula: string): string =>
  formula
    .replace(/"(?:[^"]|"")*"|[^"]+/gu, (part) =>
      part.startsWith('"')
        ? part
        : part
            .replace(/_xlfn\./giu, "")
            .replace(/\s+/gu, "")
            .toUpperCase(),
    )
    .replace(/\b(TRUE|FALSE)\(\)/gu, "$1")
    .replaceAll(";", ",");

const checksumOf = {
  exact: remembered(checksum),
  respelt: remembered((formula) => checksum(respelt(formula))),
};

/** `F9=1a2b3c4d F10=…` as cells and checksums; entries of another shape are passed over. */
const entryShape = /(?:^| )([A-Z]{1,3})([1-9]\d{0,6})=([0-9a-f]{8})(?= |$)/gu;

/** Checksums by row and column, from 0. */
type ExpectedSums = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** The forms of a plan carry the same list, in some thousand letters. */
const expectedIn = remembered(
  (checksums): ExpectedSums => {
    const sums = new Map<number, Map<number, string>>();
    for (const [, letters = "", digits = "", sum = ""] of checksums.matchAll(entryShape)) {
      const row = Number(digits) - 1;
      const ofRow = sums.get(row) ?? new Map<number, string>();
      sums.set(row, ofRow.set(columnOf(letters), sum));
    }
    return sums;
  },
  { longest: 65_536, most: 32 },
);

/** 0 for A, 26 for AA. */
const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * Which formulas of a form were changed, typed over or deleted, by the checksums on its hidden sheet. Where rows or
 * columns were put in or taken out, the program that did it changed every formula behind them; null then, since
 * nothing can be said.
 */
export function changedFormulas(
  grid: Grid,
  checksums: string,
  version: Pick<FormVersion, "checksums">,
): readonly ChangedFormula[] | null {
  const sumOf = checksumOf[version.checksums];
  const sums = expectedIn(checksums);
  const changed: ChangedFormula[] = [];
  let astray = 0;
  for (const { row, cells } of grid.rows) {
    for (const { column, content } of cells) {
      const sum = sums.get(row)?.get(column);
      const formula = formulaOf(content);
      if (sum === undefined) {
        if (formula !== null && !sums.has(row)) astray += 1;
      } else if (formula === null) {
        changed.push({ row, column, typed: shown(content) });
      } else if (formula !== "" && sumOf(formula) !== sum) {
        // Of a formula shared by several cells only the first has the text.
        changed.push({ row, column, typed: null });
      }
    }
  }
  return astray > mostAstray ? null : changed;
}

/** Rows between the groups hold no formula; when more of them do, the rows have moved. */
const mostAstray = 1;

const formulaOf = (content: CellContent): string | null => content.formula ?? null;

function shown(content: CellContent): string | null {
  if (content.kind === "number" || content.kind === "text") return String(content.value);
  return content.kind === "error" ? content.value : null;
}
