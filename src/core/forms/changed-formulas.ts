import { columnNumber, type CellContent, type Grid } from "#core/cell";
import { remembered } from "#core/remembered";
import { checksum } from "#core/sheet/checksum";
import type { FormVersion } from "#core/words/form-versions";

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

/** The longest formula of a form has some 2,500 letters. */
const formulas = { longest: 4096, most: 4096 };

const checksumOf = {
  exact: remembered(checksum, formulas),
  respelt: remembered((formula) => checksum(respelt(formula)), formulas),
};

/** The checksum of a formula as this version of the form takes it. */
export const formulaChecksum = (
  formula: string,
  { checksums }: Pick<FormVersion, "checksums">,
): string => checksumOf[checksums](formula);

/** `F9=1a2b3c4d F10=…` as cells and checksums; entries of another shape are passed over. */
const entryShape = /(?:^| )([A-Z]{1,3}[1-9]\d{0,6})=([0-9a-f]{8})(?= |$)/gu;

/** Of as many kinds of forms as come together in a run. */
const checksumLists = { longest: 65_536, most: 32 };

/**
 * The checksum of each formula that a form was handed out with, by cell. The forms of a plan carry the same list, in
 * some thousand letters, so it is taken apart once.
 */
export const formulaChecksums = remembered(
  (checksums): ReadonlyMap<string, string> =>
    new Map([...checksums.matchAll(entryShape)].map(([, cell = "", sum = ""]) => [cell, sum])),
  checksumLists,
);

/** The formulas that a form was handed out with: the checksum at each place, and the rows that hold one. */
interface HandedOut {
  readonly sums: ReadonlyMap<number, string>;
  readonly rows: ReadonlySet<number>;
}

/** A cell as one number, by which it is found without spelling out its name. */
const placeOf = (row: number, column: number): number => row * 16_384 + column;

const handedOut = remembered((checksums): HandedOut => {
  const cells = [...formulaChecksums(checksums)].map(([cell, sum]) => {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
    return { row: Number(row) - 1, column: columnNumber(letters), sum };
  });
  return {
    sums: new Map(cells.map(({ row, column, sum }) => [placeOf(row, column), sum])),
    rows: new Set(cells.map(({ row }) => row)),
  };
}, checksumLists);

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
  version: Handing,
): readonly ChangedFormula[] | null {
  const expected = handedOut(checksums);
  if (hasMoved(read, expected, version)) return null;
  const found = compared(read.grid, expected, version);
  return found.astray > mostAstray || fitsNowhere(found) ? null : found.changed;
}

/** How the forms of a version were handed out. */
export type Handing = Pick<FormVersion, "checksums" | "columns">;

/** Whether rows or columns stand elsewhere than when the form was handed out. */
function hasMoved(
  { valueColumn, noteColumn, itemRows }: FormAsRead,
  { rows }: Pick<HandedOut, "rows">,
  { columns }: Handing,
): boolean {
  const isElsewhere =
    valueColumn !== columns.value || (noteColumn ?? columns.note) !== columns.note;
  // Every item has a remark that is computed.
  return isElsewhere || itemRows.some((row) => !rows.has(row));
}

/** The formulas of a form beside those that it was handed out with. */
interface Compared {
  changed: ChangedFormula[];
  /** Formulas where none was handed out, in rows or columns that are not the unit's own to fill. */
  astray: number;
  /** The first row whose formula is another one, and how many there are. */
  firstMiss: number;
  misses: number;
  /** The last row whose formula is the one that stood there. */
  lastHit: number;
}

function compared({ rows }: Grid, { sums, rows: own }: HandedOut, version: Handing): Compared {
  const found: Compared = { changed: [], astray: 0, firstMiss: 0, misses: 0, lastHit: -1 };
  for (const { row, cells } of rows) {
    const isOwn = own.has(row);
    for (const { column, content } of cells) {
      const { formula } = content;
      const sum = isOwn ? sums.get(placeOf(row, column)) : undefined;
      if (sum === undefined) {
        if (formula !== undefined && (!isOwn || column > version.columns.note)) found.astray += 1;
      } else if (formula === undefined) {
        found.changed.push({ row, column, typed: shown(content) });
        // Of a formula shared by several cells only the first has the text.
      } else if (formula !== "") {
        if (formulaChecksum(formula, version) === sum) found.lastHit = row;
        else miss(found, row, column);
      }
    }
  }
  return found;
}

function miss(found: Compared, row: number, column: number): void {
  if (found.misses === 0) found.firstMiss = row;
  found.misses += 1;
  found.changed.push({ row, column, typed: null });
}

/** Whether from some row on no formula is the one that stood there: rows among the indicators have moved. */
const fitsNowhere = ({ misses, firstMiss, lastHit }: Compared): boolean =>
  misses >= leastMoved && firstMiss > lastHit;

/** Fewer formulas than this are changed by hand. */
const leastMoved = 3;

/** One sum of the unit's own is none of ours; more of them are ours, elsewhere. */
const mostAstray = 1;

function shown(content: CellContent): string | null {
  if (content.kind === "number" || content.kind === "text") return String(content.value);
  return content.kind === "error" ? content.value : null;
}
