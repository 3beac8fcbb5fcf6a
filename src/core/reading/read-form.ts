import { cellName, cellOf, type CellContent, type Grid, type GridRow } from "#core/cell";
import { spellingKey } from "#core/spelling";
import { headsOfIndicators } from "#core/words/form/form-words";
import { formVersionOf, type FormVersion } from "#core/words/form-versions";
import { withoutRepairNotes } from "#core/words/repair-note";
import { issue, type Issue, type IssuePlace } from "#core/issue";
import type { Fact, Facts } from "./fact";
import { findForm, type FormPlace } from "./find-form";
import { mergedCells, type MergedCells } from "./merged-cells";
import { largestCount } from "#core/words/count-rule";
import type { KnownItems } from "./values/known-items";
import { readPercent, readValue, type ValueContext } from "./values/read-value";
import { recalculator } from "./recalculate/recalculate";
import { itemOfRow, type ItemFinder } from "./row-item";
import { separatorsOfForm } from "./values/form-separators";
import { valueIssues } from "./values/value-issues";

/** One form read: its facts and every complaint about its cells, in sheet order. */
export interface ReadForm {
  readonly sheet: string;
  readonly facts: Facts;
  readonly issues: readonly Issue[];
  /** Cells that were left blank, by item. */
  readonly blanks: ReadonlyMap<string, string>;
  /** The cell of every item that has a row, filled or not: `E31`. */
  readonly cells: ReadonlyMap<string, string>;
  /** What the unit wrote in the column for notes, by the code of the row. */
  readonly notes: ReadonlyMap<string, string>;
}

/** What is known of the form before its cells are read. */
export interface FormKnowledge {
  /** The item of a name as `spellingKey` gives it, for rows whose code is lost. */
  readonly codeOfName?: ItemFinder["codeOfName"];
  readonly version?: FormVersion;
  /** Where the form stands, when that was looked for before. */
  readonly place?: FormPlace;
  /** The year that is reported; numbers that are days around it are pointed out. */
  readonly year?: number | null;
  /** Whose form it is: its code where a count is asked is a slip. */
  readonly unit?: string | null;
  /** The largest number that an item can have. */
  readonly largestOf?: (code: string) => number;
}

/**
 * Reads the value of every known item, found by its code under `Mã`, or by its name where the code is lost. Null
 * when the sheet has no heading row. Rows without a code and name of an item are passed over; a code that is not of
 * the catalogue is complained about only when it carries a value.
 */
export function readForm(
  grid: Grid,
  { isItem, decimalsOf }: KnownItems,
  known: FormKnowledge = {},
): ReadForm | null {
  const version = known.version ?? formVersionOf(null);
  const place = known.place ?? findForm(grid, version);
  if (place === null) return null;
  const {
    codeOfName = () => null,
    year = null,
    unit = null,
    largestOf = () => largestCount,
  } = known;
  const reading: Reading = {
    grid,
    place,
    year,
    finder: { isItem, codeOfName, renamedItems: version.renamedItems },
    merged: mergedCells(grid),
    // Behind the values they are for programs: our forms hide them there.
    codesAreHidden: (place.codeColumn ?? 0) > place.valueColumn,
    contextFor: contextsOf(grid, place, { unit, largestOf, decimalsOf }),
    facts: new Map(),
    cells: new Map(),
    notes: new Map(),
    blanks: new Map(),
    issues: [],
  };
  if (place.twice.length > 0) reading.issues.push(headingTwice(grid, place));
  // What is computed below may be called like a row that is filled in: there only codes are items.
  const byCode: Reading = { ...reading, finder: { ...reading.finder, codeOfName: () => null } };
  let isBelow = false;
  for (const row of grid.rows) {
    if (row.row <= place.headingRow) continue;
    isBelow ||= isHeadOfIndicators(row);
    readRow(isBelow ? byCode : reading, row);
  }
  const { facts, issues, cells, notes, blanks } = reading;
  return { sheet: grid.sheet, facts, issues, cells, notes, blanks };
}

const heads: ReadonlySet<string> = new Set(headsOfIndicators.map(spellingKey));

const isHeadOfIndicators = ({ cells }: GridRow): boolean =>
  cells.some(({ content }) => content.kind === "text" && heads.has(spellingKey(content.value)));

function headingTwice({ sheet }: Grid, { headingRow, twice }: FormPlace): Issue {
  const cells = twice.map((column) => cellName(headingRow, column));
  return issue("headingTwice", { cells }, { at: { sheet, cell: cells[0] ?? null } });
}

interface Reading {
  readonly grid: Grid;
  readonly place: FormPlace;
  readonly year: number | null;
  readonly finder: ItemFinder;
  readonly merged: MergedCells;
  readonly codesAreHidden: boolean;
  readonly contextFor: (code: string) => ValueContext;
  readonly facts: Map<string, Fact>;
  /** Cell in which each code was first seen. */
  readonly cells: Map<string, string>;
  readonly notes: Map<string, string>;
  readonly issues: Issue[];
  readonly blanks: Map<string, string>;
}

/** The column of values says how it writes numbers; formulas are looked at only when one has no value. */
function contextsOf(
  grid: Grid,
  place: FormPlace,
  {
    unit,
    largestOf,
    decimalsOf,
  }: Required<Pick<FormKnowledge, "unit" | "largestOf">> & Pick<KnownItems, "decimalsOf">,
): (code: string) => ValueContext {
  const separators = separatorsOfForm(grid, place, decimalsOf);
  let calculate: ValueContext["recalculate"] | null = null;
  const recalculate: ValueContext["recalculate"] = (formula) =>
    (calculate ??= recalculator(grid))(formula);
  const contexts = new Map<string, ValueContext>();
  return (code) => {
    const rule = { largest: largestOf(code), decimals: decimalsOf(code) };
    const key = `${String(rule.largest)} ${String(rule.decimals)}`;
    const context = contexts.get(key) ?? { separators, recalculate, unit, ...rule };
    contexts.set(key, context);
    return context;
  };
}

function readRow(reading: Reading, row: GridRow): void {
  const { place, grid, finder, issues } = reading;
  const item = itemOfRow(row, place, finder);
  if (item.kind === "none") return;
  const note = noteIn(row, place);
  if (note !== "" && !reading.notes.has(item.code)) reading.notes.set(item.code, note);
  const sheet = grid.sheet;
  if (item.kind === "unknown") {
    const filled = cellOf(row, place.valueColumn) !== undefined;
    if (filled && looksLikeCode(item.code)) {
      issues.push(issue("itemUnknown", {}, { at: codeAt(reading, row), found: item.code }));
    }
    return;
  }
  const { code } = item;
  const cell = cellName(row.row, place.valueColumn);
  const first = reading.cells.get(code);
  if (first !== undefined) {
    issues.push(issue("itemTwice", { item: code, first }, { at: { sheet, cell } }));
    return;
  }
  if (item.by === "name") {
    const found = codeText(row, place);
    issues.push(issue("foundByName", { item: code }, { at: codeAt(reading, row), found }));
  }
  reading.cells.set(code, cell);
  if (item.named !== null) {
    const at = codeAt(reading, row);
    const found = shownText(cellOf(row, place.nameColumn ?? 0));
    issues.push(issue("codeNameDiffer", { item: code, named: item.named }, { at, found }));
    return;
  }
  readItem(reading, row, { code, cell });
}

/** Where the code of a row stands; its name where there is no column of codes, or none that is seen. */
function codeAt(
  { grid: { sheet }, place: { codeColumn, nameColumn }, codesAreHidden }: Reading,
  { row }: GridRow,
): Partial<IssuePlace> {
  const [one, other] = codesAreHidden ? [nameColumn, codeColumn] : [codeColumn, nameColumn];
  return { sheet, cell: cellName(row, one ?? other ?? 0) };
}

/** An item, and the cell in which its value belongs. */
interface ItemCell {
  readonly code: string;
  readonly cell: string;
}

function readItem(reading: Reading, row: GridRow, { code, cell }: ItemCell): void {
  const { facts, issues, blanks, place, year } = reading;
  const { content, column, joined, hidden } = valueIn(reading, row);
  const at = { sheet: reading.grid.sheet, cell };
  if (joined !== null && hidden) {
    const found = shownText(content);
    issues.push(issue("hiddenUnderJoined", { item: code, first: joined }, { at, found }));
    return;
  }
  if (joined !== null) {
    issues.push(issue("mergedAcrossItems", { item: code, first: joined }, { at }));
    return;
  }
  const isPercent = content?.kind === "number" && showsPercent(row, column);
  const read = isPercent
    ? readPercent(content.value)
    : readValue(content, reading.contextFor(code));
  for (const found of valueIssues(read, { item: code, at, year })) issues.push(found);
  if (read.kind === "blank") blanks.set(code, cell);
  if (read.kind !== "fact") return;
  const moved = column !== place.valueColumn;
  const { state, value } = read.fact;
  const rule = read.fact.rule ?? (moved ? "mergedCell" : null);
  const raw = read.fact.raw ?? (moved ? String(value) : null);
  facts.set(code, { state, value, at: { row: row.row, column }, raw, rule });
  if (moved) {
    const readAs = state === "number" ? value : state;
    issues.push(
      issue("normalised", { item: code, rule: "mergedCell", readAs }, { at, found: raw }),
    );
  }
}

const showsPercent = ({ cells }: GridRow, column: number): boolean =>
  cells.some((cell) => cell.column === column && cell.shownAs === "percent");

interface ValueInRow {
  readonly content: CellContent | undefined;
  readonly column: number;
  /** The first cell of the area when it belongs to a row above. */
  readonly joined: string | null;
  /** The cell holds something of its own, which nobody sees. */
  readonly hidden: boolean;
}

/** The cell of the value, or the first of the cells it is joined with. */
function valueIn({ place, merged }: Pick<Reading, "place" | "merged">, row: GridRow): ValueInRow {
  const column = place.valueColumn;
  const content = cellOf(row, column);
  const own = { content, column, joined: null, hidden: false };
  const area = merged.inside(row.row, column);
  if (area === null) return own;
  if (content !== undefined) {
    return { ...own, joined: cellName(area.top, area.left), hidden: true };
  }
  if (area.top < row.row) {
    const holds = merged.first(area) !== undefined;
    return holds ? { ...own, joined: cellName(area.top, area.left) } : own;
  }
  // A name that runs over the empty value is no value.
  if (area.left <= Math.max(place.nameColumn ?? -1, place.codeColumn ?? -1)) return own;
  return { ...own, content: merged.first(area), column: area.left };
}

/** What a cell holds, as far as it can be quoted. */
function shownText(content: CellContent | undefined): string | null {
  const quotable = content?.kind === "text" || content?.kind === "number";
  return quotable ? String(content.value) : null;
}

/** What stands in place of the code; null when the cell is blank or there is no such column. */
function codeText(row: GridRow, { codeColumn }: FormPlace): string | null {
  return codeColumn === null ? null : shownText(cellOf(row, codeColumn));
}

/** The note of a row; a number alone explains as well as words, such as a document's. */
function noteIn(row: GridRow, { noteColumn }: FormPlace): string {
  const content = noteColumn === null ? undefined : cellOf(row, noteColumn);
  if (content?.kind === "text") return withoutRepairNotes(content.value.normalize("NFC"));
  return content?.kind === "number" ? String(content.value) : "";
}

const looksLikeCode = (text: string): boolean =>
  /^[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)+$/u.test(text);
