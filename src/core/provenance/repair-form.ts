import { cellName, type CellContent, type Grid } from "#core/cell";
import {
  formulaChecksum,
  formulaChecksums,
  type ChangedFormula,
} from "#core/forms/changed-formulas";
import type { FormVersion } from "#core/words/form-versions";
import { repairNote } from "#core/words/repair-note";
import type { UnreadableReason } from "#core/issue";
import type { CellValue, SheetModel } from "#core/sheet/sheet-model";
import { referencesIn } from "./formula-references";

/** A cell of a sheet, from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** A formula to put back, with what it comes to now. */
export interface RestoredFormula extends Place {
  readonly formula: string;
  readonly value: CellValue;
  /** Nothing is seen in the cell: either the formula is gone, or it is there and gives an empty text. */
  readonly unseen: boolean;
  /** What stood there instead; null when nothing did. */
  readonly found: string | null;
}

/** What has to be written so that a form computes again as it was handed out; inputs are not touched. */
export interface FormRepair {
  readonly sheet: string;
  readonly formulas: readonly RestoredFormula[];
  /** Cells that kept their formula and come to something else once the others are back. */
  readonly results: readonly (Place & { readonly value: CellValue })[];
  /** Texts of the column of notes, each with what stood there before and what was typed over the formula. */
  readonly notes: readonly (Place & { readonly text: string })[];
  /** Cells whose formula is not known any more. */
  readonly unknown: readonly string[];
}

/** Why the formulas of a form cannot be put back. */
export type RepairRefusal =
  | UnreadableReason
  /** No sheet is a form of ours, or the hidden sheet that keeps its formulas is gone. */
  | "notAForm"
  | "checksumsGone"
  /** Rows or columns were put in or taken out: every formula behind them has moved. */
  | "rowsMoved"
  /** The plan of the form is not one of those that are known here. */
  | "planUnknown"
  /** The file is built in a way that is not changed. */
  | "unusual";

export interface RepairSubject {
  readonly grid: Grid;
  readonly noteColumn: number | null;
  /** The column of remarks, where it is kept what was typed over a formula whose row has no place for notes. */
  readonly checkColumn: number;
  readonly changed: readonly ChangedFormula[];
  /** From the hidden sheet: which formula each cell was handed out with. */
  readonly checksums: string;
  readonly version: Pick<FormVersion, "checksums">;
  /**
   * The form as it may have been handed out, likeliest first: the hidden sheet does not say of what type the unit is.
   * A formula counts only when it has the checksum of its cell.
   */
  readonly descriptions: readonly SheetModel[];
}

/** What to write into a form some of whose formulas were typed over, changed or deleted. */
export function repairOf(subject: RepairSubject): FormRepair {
  const { grid, changed, noteColumn, checkColumn } = subject;
  const handedOut = formulasHandedOut(subject);
  const cells = contentsOf(grid);
  const formulas: RestoredFormula[] = [];
  const unknown: string[] = [];
  for (const { row, column } of changed) {
    const name = cellName(row, column);
    const known = handedOut.get(name);
    if (known === undefined) unknown.push(name);
    else formulas.push({ ...known, unseen: false, found: shown(cells.get(name)) });
  }
  for (const [name, known] of handedOut) {
    if (!cells.has(name)) formulas.push({ ...known, unseen: true, found: null });
  }
  const gone = formulas.filter(({ unseen, value }) => !unseen || value !== "");
  const notes =
    noteColumn === null ? [] : notesFor(formulas, { grid, cells, noteColumn, checkColumn });
  const results = dependents(gone, handedOut);
  return { sheet: grid.sheet, formulas, results, notes, unknown };
}

interface HandedOut extends Place {
  readonly formula: string;
  readonly value: CellValue;
}

/** Every formula whose checksum the hidden sheet has, by cell. */
function formulasHandedOut(subject: RepairSubject): ReadonlyMap<string, HandedOut> {
  const expected = formulaChecksums(subject.checksums);
  const fitting = subject.descriptions.map(({ rows }) => {
    const known = new Map<string, HandedOut>();
    for (const [row, { cells }] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell?.formula === undefined) continue;
        const { formula, value } = cell;
        const name = cellName(row, column);
        const sum = formulaChecksum(formula, subject.version);
        if (expected.get(name) === sum) known.set(name, { row, column, formula, value });
      }
    }
    return known;
  });
  // Where a formula is the same in several, its result is that of the description that fits best.
  const worstFirst = fitting.sort((one, other) => one.size - other.size);
  return new Map(worstFirst.flatMap((known) => [...known]));
}

const contentsOf = ({ rows }: Grid): ReadonlyMap<string, CellContent> =>
  new Map(
    rows.flatMap(({ row, cells }) =>
      cells.map(({ column, content }) => [cellName(row, column), content] as const),
    ),
  );

/** A typed value as people write it, or the formula that took the place of ours. */
function shown(content: CellContent | undefined): string | null {
  if (content === undefined) return null;
  if (content.formula !== undefined && content.formula !== "") return `=${content.formula}`;
  switch (content.kind) {
    case "number":
      return String(content.value).replace(".", ",");
    case "date":
      return String(content.serial);
    case "boolean":
      return content.value ? "TRUE" : "FALSE";
    case "text":
    case "error":
      return content.value;
    case "formulaWithoutValue":
      return null;
  }
}

interface NoteSpace {
  readonly grid: Grid;
  readonly cells: ReadonlyMap<string, CellContent>;
  readonly noteColumn: number;
  readonly checkColumn: number;
}

/** One text per row, what was there first; none where the place of the note is joined with others or computed. */
function notesFor(
  formulas: readonly RestoredFormula[],
  { grid, cells, noteColumn, checkColumn }: NoteSpace,
): FormRepair["notes"] {
  const places = [noteColumn, checkColumn];
  const repaired = new Set(formulas.map(({ row, column }) => cellName(row, column)));
  const isFree = (row: number, column: number): boolean =>
    !isJoined(grid, row, column) &&
    !repaired.has(cellName(row, column)) &&
    cells.get(cellName(row, column))?.formula === undefined;
  const byRow = new Map<number, string[]>();
  for (const { row, column, found } of formulas) {
    if (found === null || column === noteColumn) continue;
    byRow.set(row, [...(byRow.get(row) ?? []), repairNote(cellName(row, column), found)]);
  }
  return [...byRow].flatMap(([row, added]) => {
    const column = places.find((each) => isFree(row, each));
    if (column === undefined) return [];
    const text = [...plainText(cells.get(cellName(row, column))), ...added].join(" ");
    return [{ row, column, text }];
  });
}

const isJoined = ({ merges = [] }: Grid, row: number, column: number): boolean =>
  merges.some(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );

function plainText(content: CellContent | undefined): readonly string[] {
  const text = content === undefined ? null : shown(content);
  return text === null || text.trim() === "" ? [] : [text.trim()];
}

/** Formulas that read one of these cells, or another that does. */
function dependents(
  gone: readonly Place[],
  handedOut: ReadonlyMap<string, HandedOut>,
): FormRepair["results"] {
  const moved = new Set(gone.map(({ row, column }) => cellName(row, column)));
  const rest = [...handedOut].filter(([name]) => !moved.has(name));
  const results: HandedOut[] = [];
  for (let before = -1; before !== results.length;) {
    before = results.length;
    for (const [name, known] of rest) {
      if (moved.has(name) || !reads(known.formula, moved)) continue;
      moved.add(name);
      results.push(known);
    }
  }
  return results.map(({ row, column, value }) => ({ row, column, value }));
}

function reads(formula: string, moved: ReadonlySet<string>): boolean {
  return referencesIn(formula).some(({ area: { top, left, bottom, right } }) => {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (moved.has(cellName(row, column))) return true;
      }
    }
    return false;
  });
}
