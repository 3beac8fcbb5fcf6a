import {
  cellName,
  cellOf,
  type CellContent,
  type Grid,
  type GridCell,
  type GridRow,
} from "#core/cell";
import { dataKeys, originKeys, scopeKeyStart } from "#core/words/names";
import { issue, type Issue } from "#core/issue";
import type { LineValues } from "#core/words/line-checksum";
import type { KeepFacts } from "./compact-facts";
import { codelessIssues } from "./data-total";
import type { Fact, Facts } from "./fact";
import { ruleOf } from "#core/words/count-rule";
import type { KnownItems } from "./values/known-items";
import { alone, readPercent, readValue, type ReadValue } from "./values/read-value";
import { valueIssues } from "./values/value-issues";

/** One line of the data sheet of a report: what one unit gave. */
export interface DataLine {
  readonly code: string;
  readonly row: GridRow;
  readonly facts: Facts;
  /** Complaints about its cells. */
  readonly issues: readonly Issue[];
  /** Its values as they stand, of items that are not known here too. */
  readonly values: LineValues;
}

/** The data sheet of a report, line by line. */
export interface DataLines {
  readonly heading: GridRow;
  /** Items that have a column. */
  readonly items: readonly string[];
  readonly lines: readonly DataLine[];
  /** Complaints about its columns, and about rows without a code. */
  readonly issues: readonly Issue[];
}

/**
 * The lines of the data sheet of a report workbook: codes of items stand in one row, codes of units below the same
 * heading. Null when there is no such row. Every value passes what the value of a form passes.
 */
export function readDataLines(grid: Grid, { isItem, decimalsOf }: KnownItems): DataLines | null {
  const heading = headingIn(grid, isItem);
  if (heading === undefined) return null;
  const keys = keysOf(heading);
  const table = { sheet: grid.sheet, keys, isItem, decimalsOf };
  const lines: DataLine[] = [];
  const columns = itemColumns(table);
  const codeless: GridRow[] = [];
  for (const row of grid.rows) {
    const code = codeIn(row);
    if (row.row <= heading.row) continue;
    if (code === null) {
      if (row.cells.some((cell) => columns.has(cell.column) && cell.content.kind === "number")) {
        codeless.push(row);
      }
      continue;
    }
    if (!isNames(row, code, { heading, table })) lines.push(lineOf(row, code, table));
  }
  const rows = { lines: lines.map(({ row }) => row), codeless };
  const issues = [
    ...unknownColumns(heading, table),
    ...codelessIssues({ sheet: grid.sheet, items: columns, ...rows }),
  ];
  return { heading, items: [...columns.values()], lines, issues };
}

/** How the facts of a data sheet are read. */
interface DataOrder {
  /** Given the facts of each line. */
  readonly keep?: KeepFacts;
}

/**
 * The facts of every unit of a report; a unit that has two lines has none that counts. `keep` is given those of each line as
 * soon as they are read.
 */
export function readDataSheet(
  grid: Grid,
  { isItem, decimalsOf }: KnownItems,
  { keep = (facts) => facts }: DataOrder = {},
): ReadonlyMap<string, Facts> | null {
  const heading = headingIn(grid, isItem);
  if (heading === undefined) return null;
  const table = { sheet: grid.sheet, keys: keysOf(heading), isItem, decimalsOf };
  const units = new Map<string, Facts>();
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const row of grid.rows) {
    const code = row.row > heading.row ? codeIn(row) : null;
    if (code === null || isNames(row, code, { heading, table })) continue;
    if (seen.has(code)) twice.add(code);
    seen.add(code);
    const facts = twice.has(code) ? null : factsIn(row, code, table);
    if (facts !== null && facts.size > 0) units.set(code, keep(facts));
  }
  for (const code of twice) units.delete(code);
  return units;
}

/** The names of the items stand below their codes. */
function isNames(
  row: GridRow,
  code: string,
  { heading, table }: { readonly heading: GridRow; readonly table: Table },
): boolean {
  if (row.row !== heading.row + 1) return false;
  const { facts, issues } = lineOf(row, code, table);
  return facts.size === 0 && issues.length > 0;
}

function factsIn(row: GridRow, code: string, table: Table): Facts {
  const facts = new Map<string, Fact>();
  for (const cell of row.cells) {
    const key = table.keys[cell.column];
    if (key === undefined || !holdsValues(key) || !table.isItem(key)) continue;
    const read = readCell(cell, { key, code, table });
    if (read.kind === "fact") facts.set(key, factAt(read.fact, row, cell));
  }
  return facts;
}

export function codesTwice(lines: readonly Pick<DataLine, "code">[]): readonly string[] {
  const seen = new Set<string>();
  return lines.flatMap(({ code }) => {
    if (seen.has(code)) return [code];
    seen.add(code);
    return [];
  });
}

interface Table extends KnownItems {
  readonly sheet: string;
  /** The key of each column, where there is one. */
  readonly keys: readonly (string | undefined)[];
}

const itemColumns = ({
  keys,
  isItem,
}: Pick<Table, "keys" | "isItem">): ReadonlyMap<number, string> =>
  new Map(
    keys.flatMap((key, column) =>
      key !== undefined && isItem(key) ? [[column, key] as const] : [],
    ),
  );

const headingIn = ({ rows }: Grid, isItem: (code: string) => boolean): GridRow | undefined =>
  rows.find(({ cells }) => cells.some(({ content }) => isItemCode(content, isItem)));

const isItemCode = (content: CellContent, isItem: (code: string) => boolean): boolean =>
  content.kind === "text" && isItem(content.value);

function keysOf({ cells }: GridRow): Table["keys"] {
  const keys: (string | undefined)[] = [];
  for (const { column, content } of cells) {
    if (content.kind === "text") keys[column] = content.value.trim();
  }
  return keys;
}

const codeIn = (row: GridRow): string | null => {
  const content = cellOf(row, 0);
  const code = content?.kind === "text" ? content.value.normalize("NFC").trim() : "";
  return code === "" ? null : code;
};

const fixed: ReadonlySet<string> = new Set([...dataKeys, ...originKeys]);

/** Columns that hold values: those of items, and of items that are not known here. */
const holdsValues = (key: string): boolean => !fixed.has(key) && !key.startsWith(scopeKeyStart);

function unknownColumns({ row, cells }: GridRow, { sheet, isItem }: Table): readonly Issue[] {
  return cells.flatMap(({ column, content }): readonly Issue[] => {
    const key = content.kind === "text" ? content.value.trim() : "";
    if (key === "" || !holdsValues(key) || isItem(key)) return [];
    return [issue("columnUnknown", {}, { at: { sheet, cell: cellName(row, column) }, found: key })];
  });
}

interface CellOfLine {
  readonly key: string;
  readonly code: string;
  readonly table: Pick<Table, "decimalsOf">;
}

/** A line is of one organisation. */
const readCell = ({ content, shownAs }: GridCell, { key, code, table }: CellOfLine): ReadValue =>
  shownAs === "percent" && content.kind === "number"
    ? readPercent(content.value)
    : readValue(content, {
        ...alone,
        unit: code,
        ...ruleOf({ code: key, decimals: table.decimalsOf(key) }),
      });

const factAt = (
  { state, value, raw, rule }: Omit<Fact, "at">,
  { row }: GridRow,
  { column }: GridCell,
): Fact => ({ state, value, at: { row, column }, raw, rule });

function lineOf(row: GridRow, code: string, table: Table): DataLine {
  const { sheet, keys, isItem } = table;
  const facts = new Map<string, Fact>();
  const issues: Issue[] = [];
  const values: (readonly [string, string | number])[] = [];
  for (const each of row.cells) {
    const { column, content } = each;
    const key = keys[column];
    if (key === undefined || !holdsValues(key)) continue;
    if (content.kind === "number" || content.kind === "text") values.push([key, content.value]);
    else values.push([key, content.kind]);
    if (!isItem(key)) continue;
    const read = readCell(each, { key, code, table });
    const at = { sheet, cell: cellName(row.row, column) };
    for (const found of valueIssues(read, { item: key, at, year: null })) issues.push(found);
    if (read.kind === "fact") facts.set(key, factAt(read.fact, row, each));
  }
  return { code, row, facts, issues, values };
}
