import type { CellContent, Grid, GridRow } from "#core/cell";
import { dataKeys } from "#core/words/names";
import type { Fact, Facts } from "#core/reading/fact";
import type { KnownItems } from "#core/reading/values/known-items";
import { alone, readValue } from "#core/reading/values/read-value";
import { readCellsText, readRawsText, type ItemCells, type Raw } from "./cells-text";

/** A unit as the data sheet of a report has it. */
export interface DataUnit {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly status: string;
  readonly file: string | null;
  readonly sha256: string | null;
  /** The sheet of its form; null when no form was read. */
  readonly sheet: string | null;
  readonly version: number | null;
  readonly facts: Facts;
  /** Items that the data sheet computes from others. */
  readonly derived: ReadonlySet<string>;
  /** The cell of every item in the form; null where it has none. */
  readonly cellOf: (item: string) => string | null;
  readonly raws: ReadonlyMap<string, Raw>;
  /** What stands under a key: `STATUS`, `SCOPE_A`. */
  readonly textOf: (key: string) => string;
}

/** The data sheet of a report: its units, and the key of every column. */
export interface DataUnits {
  readonly units: readonly DataUnit[];
  readonly keyOf: (column: number) => string | null;
}

const [codeKey] = dataKeys;

/**
 * Reads the data sheet by its row of keys. `usual` says where most forms have each item. Null when there is no
 * row of keys.
 */
export function readDataUnits(
  grid: Grid,
  { isItem, decimalsOf, usual }: KnownItems & { readonly usual: ItemCells },
): DataUnits | null {
  const heading = grid.rows.find(({ cells }) =>
    cells.some(({ content }) => content.kind === "text" && isItem(content.value)),
  );
  if (heading === undefined) return null;
  const keys = new Map(
    heading.cells.flatMap(({ column, content }): readonly (readonly [number, string])[] =>
      content.kind === "text" ? [[column, content.value]] : [],
    ),
  );
  const setting: Setting = { keys, isItem, decimalsOf, usual };
  const units = grid.rows
    .filter(({ row }) => row > heading.row + 1)
    .flatMap((row) => unitOf(row, setting) ?? []);
  return { units, keyOf: (column) => keys.get(column) ?? null };
}

interface Setting extends KnownItems {
  readonly keys: ReadonlyMap<number, string>;
  readonly usual: ItemCells;
}

function unitOf({ row, cells }: GridRow, setting: Setting): DataUnit | null {
  const { keys, isItem, decimalsOf, usual } = setting;
  const byKey = new Map<string, CellContent>();
  for (const { column, content } of cells) {
    const key = keys.get(column);
    if (key !== undefined) byKey.set(key, content);
  }
  const textOf = (key: string): string => shown(byKey.get(key));
  const code = textOf(codeKey);
  if (code === "") return null;
  const facts = new Map<string, Fact>();
  const derived = new Set<string>();
  for (const [item, content] of byKey) {
    const read = isItem(item) ? readValue(content, { ...alone, decimals: decimalsOf(item) }) : null;
    if (read?.kind === "fact") facts.set(item, { ...read.fact, at: null });
    if (read !== null && content.formula !== undefined) derived.add(item);
  }
  const own = readCellsText(textOf("CELLS"));
  const sheet = textOrNull(textOf("SHEET"));
  return {
    row,
    code,
    name: textOf("NAME"),
    status: textOf("STATUS"),
    file: textOrNull(textOf("FILE")),
    sha256: textOrNull(textOf("SHA256")),
    sheet,
    version: /^\d+$/u.test(textOf("VERSION")) ? Number(textOf("VERSION")) : null,
    facts,
    derived,
    cellOf: (item) => {
      if (sheet === null) return null;
      return own.has(item) ? (own.get(item) ?? null) : (usual.get(item) ?? null);
    },
    raws: readRawsText(textOf("RAW")),
    textOf,
  };
}

const textOrNull = (text: string): string | null => (text === "" ? null : text);

function shown(content: CellContent | undefined): string {
  if (content?.kind === "text") return content.value.normalize("NFC").trim();
  return content?.kind === "number" ? String(content.value) : "";
}
