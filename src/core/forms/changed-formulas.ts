import { cellName, type CellContent, type Grid } from "#core/cell";
import { remembered } from "#core/remembered";
import { checksum } from "#core/sheet/checksum";
import { formColumns } from "./form-rows";
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

/** The checksum of a formula as this version of the form takes it. */
export const formulaChecksum = (
  formula: string,
  { checksums }: Pick<FormVersion, "checksums">,
): string => checksumOf[checksums](formula);

/** `F9=1a2b3c4d F10=…` as cells and checksums; entries of another shape are passed over. */
const entryShape = /(?:^| )([A-Z]{1,3}[1-9]\d{0,6})=([0-9a-f]{8})(?= |$)/gu;

/**
 * The checksum of each formula that a form was handed out with, by cell. The forms of a plan carry the same list, in
 * some thousand letters, so it is taken apart once.
 */
export const formulaChecksums = remembered(
  (checksums): ReadonlyMap<string, string> =>
    new Map([...checksums.matchAll(entryShape)].map(([, cell = "", sum = ""]) => [cell, sum])),
  { longest: 65_536, most: 32 },
);

/** A form as it was read: where its columns stand, and the rows in which items were found by their codes. */
export interface FormAsRead {
  readonly grid: Grid;
  readonly valueColumn: number;
  readonly noteColumn: number | null;
  readonly itemRows: readonly number[];
}

/**
 * Which formulas of a form were changed, typed over or deleted, by the checksums on its hidden sheet. Where rows or
 * columns were put in or taken out, the program that did it changed every formula behind them; null then, since
 * nothing can be said.
 */
export function changedFormulas(
  read: FormAsRead,
  checksums: string,
  version: Pick<FormVersion, "checksums">,
): readonly ChangedFormula[] | null {
  const expected = formulaChecksums(checksums);
  if (hasMoved(read, expected) || nothingFits(read.grid, expected, version)) return null;
  const changed: ChangedFormula[] = [];
  for (const { row, cells } of read.grid.rows) {
    for (const { column, content } of cells) {
      const sum = expected.get(cellName(row, column));
      if (sum === undefined) continue;
      const formula = formulaOf(content);
      if (formula === null) changed.push({ row, column, typed: shown(content) });
      // Of a formula shared by several cells only the first has the text.
      else if (formula !== "" && formulaChecksum(formula, version) !== sum) {
        changed.push({ row, column, typed: null });
      }
    }
  }
  return changed;
}

/** Whether rows or columns stand elsewhere than when the form was handed out. */
function hasMoved(
  { grid, valueColumn, noteColumn, itemRows }: FormAsRead,
  expected: ReadonlyMap<string, string>,
): boolean {
  const ownRows = new Set([...expected.keys()].map((cell) => cell.replace(/^[A-Z]+/u, "")));
  const isOwn = (row: number): boolean => ownRows.has(String(row + 1));
  if (valueColumn !== formColumns.value || (noteColumn ?? formColumns.note) !== formColumns.note) {
    return true;
  }
  // Every item has a remark that is computed.
  if (itemRows.some((row) => !isOwn(row))) return true;
  let astray = 0;
  for (const { row, cells } of grid.rows) {
    for (const { column, content } of cells) {
      const unexpected = formulaOf(content) !== null && !expected.has(cellName(row, column));
      if (unexpected && (!isOwn(row) || column > formColumns.note)) astray += 1;
    }
  }
  return astray > mostAstray;
}

/** Whether from some row on no formula is the one that stood there: rows among the indicators have moved. */
function nothingFits(
  { rows }: Grid,
  expected: ReadonlyMap<string, string>,
  version: Pick<FormVersion, "checksums">,
): boolean {
  const misses: number[] = [];
  let lastHit = -1;
  for (const { row, cells } of rows) {
    for (const { column, content } of cells) {
      const sum = expected.get(cellName(row, column));
      const formula = formulaOf(content) ?? "";
      if (sum === undefined || formula === "") continue;
      if (formulaChecksum(formula, version) === sum) lastHit = row;
      else misses.push(row);
    }
  }
  return misses.length >= leastMoved && (misses[0] ?? 0) > lastHit;
}

/** Fewer formulas than this are changed by hand. */
const leastMoved = 3;

/** One sum of the unit's own is none of ours; more of them are ours, elsewhere. */
const mostAstray = 1;

const formulaOf = (content: CellContent): string | null => content.formula ?? null;

function shown(content: CellContent): string | null {
  if (content.kind === "number" || content.kind === "text") return String(content.value);
  return content.kind === "error" ? content.value : null;
}
