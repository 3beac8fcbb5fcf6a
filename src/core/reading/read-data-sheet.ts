import { cellName, cellOf, type CellContent, type Grid, type GridRow } from "#core/cell";
import { dataKeys, originKeys, scopeKeyStart } from "#core/words/names";
import { issue, type Issue } from "#core/issue";
import type { LineValues } from "#core/words/line-checksum";
import { codelessIssues } from "./data-total";
import type { Fact, Facts } from "./fact";
import { ruleOf, type DecimalsOf } from "#core/words/count-rule";
import { alone, readPercent, readValue } from "./values/read-value";
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
export function readDataLines(
  grid: Grid,
  isItem: (code: string) => boolean,
  decimalsOf: DecimalsOf = () => 0,
): DataLines | null {
  const heading = grid.rows.find(({ cells }) =>
    cells.some(({ content }) => isItemCode(content, isItem)),
  );
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
    const line = lineOf(row, code, table);
    // The names of the items stand below their codes.
    const isHeadings =
      row.row === heading.row + 1 && line.facts.size === 0 && line.issues.length > 0;
    if (!isHeadings) lines.push(line);
  }
  const rows = { lines: lines.map(({ row }) => row), codeless };
  const issues = [
    ...unknownColumns(heading, table),
    ...codelessIssues({ sheet: grid.sheet, items: columns, ...rows }),
  ];
  return { heading, items: [...columns.values()], lines, issues };
}

/** The facts of every unit of a report; a unit that has two lines has none that counts. */
export function readDataSheet(
  grid: Grid,
  isItem: (code: string) => boolean,
  decimalsOf?: DecimalsOf,
): ReadonlyMap<string, Facts> | null {
  const read = readDataLines(grid, isItem, decimalsOf);
  if (read === null) return null;
  const twice = new Set(codesTwice(read.lines));
  return new Map(
    read.lines.flatMap(({ code, facts }) =>
      facts.size === 0 || twice.has(code) ? [] : [[code, facts] as const],
    ),
  );
}

export function codesTwice(lines: readonly Pick<DataLine, "code">[]): readonly string[] {
  const seen = new Set<string>();
  return lines.flatMap(({ code }) => {
    if (seen.has(code)) return [code];
    seen.add(code);
    return [];
  });
}

interface Table {
  readonly sheet: string;
  /** The key of each column, where there is one. */
  readonly keys: readonly (string | undefined)[];
  readonly isItem: (code: string) => boolean;
  readonly decimalsOf: DecimalsOf;
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

function lineOf(row: GridRow, code: string, { sheet, keys, isItem, decimalsOf }: Table): DataLine {
  const facts = new Map<string, Fact>();
  const issues: Issue[] = [];
  const values: (readonly [string, string | number])[] = [];
  for (const { column, content, shownAs } of row.cells) {
    const key = keys[column];
    if (key === undefined || !holdsValues(key)) continue;
    if (content.kind === "number" || content.kind === "text") values.push([key, content.value]);
    else values.push([key, content.kind]);
    if (!isItem(key)) continue;
    const isPercent = shownAs === "percent" && content.kind === "number";
    const read = isPercent
      ? readPercent(content.value)
      : readValue(content, {
          ...alone,
          unit: code,
          // A line is of one organisation.
          ...ruleOf({ code: key, decimals: decimalsOf(key) }),
        });
    const at = { sheet, cell: cellName(row.row, column) };
    for (const found of valueIssues(read, { item: key, at, year: null })) issues.push(found);
    if (read.kind !== "fact") continue;
    const { state, value, raw, rule } = read.fact;
    facts.set(key, { state, value, at: { row: row.row, column }, raw, rule });
  }
  return { code, row, facts, issues, values };
}
