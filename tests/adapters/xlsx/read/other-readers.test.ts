import { createHash } from "node:crypto";
import { type CellObject, read, type WorkBook } from "@e965/xlsx";
import { type CellContent, cellName, type Grid } from "#core/cell";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { fixture, fixtureData, fixtureNames, type OtherProgram } from "./reading";

/** Kind and value, as both readers can tell them: SheetJS keeps dates as numbers, errors as codes. */
type Compared = readonly [kind: string, value: unknown];

const errorCodes: Readonly<Record<string, number>> = { "#DIV/0!": 7, "#N/A": 42, "#REF!": 23 };

function ours(content: CellContent): Compared {
  if (content.kind === "date") return ["n", content.serial];
  if (content.kind === "number") return ["n", content.value];
  if (content.kind === "boolean") return ["b", content.value];
  if (content.kind === "error") return ["e", errorCodes[content.value]];
  return content.kind === "text" ? ["s", content.value] : ["none", undefined];
}

/** What SheetJS finds; it gives empty texts for blanks. */
function theirs(book: WorkBook, sheet: string): Map<string, Compared> {
  const cells = Object.entries(book.Sheets[sheet] ?? {}).filter(([at]) => !at.startsWith("!"));
  return new Map(
    cells
      .map(([at, cell]) => [at, cell as CellObject] as const)
      .filter(([, cell]) => cell.v !== "")
      .map(([at, cell]) => [at, [cell.t, cell.v]]),
  );
}

const oursOf = (grid: Grid): Map<string, Compared> =>
  new Map(
    grid.rows.flatMap(({ row, cells }) =>
      cells.map(({ column, content }) => [cellName(row, column), ours(content)] as const),
    ),
  );

/** Files that SheetJS refuses or misreads altogether; `edge-files` says what is right. */
const notReadBySheetJs: ReadonlyMap<string, string> = new Map([
  ["absrel", "looks for the part under a mangled name"],
  ["nosst", "refuses the whole workbook"],
  ["prefixjunk", "finds no sheet behind other bytes"],
]);

/** Cells in which SheetJS is wrong, or says the same in another way. */
const differing: ReadonlyMap<string, string> = new Map([
  ["comments A9", "reads a cell that is commented out"],
  ["date1904 A1", "leaves the number of the 1904 system"],
  ["quotes B1", "does not see an attribute behind a line end"],
  ["strings A8", "drops the escaped carriage return"],
]);

const files = [
  ...fixtureNames("edge").map((name) => ["edge", name] as const),
  ...fixtureNames("real").map((name) => ["real", name] as const),
  ...fixtureNames("forms").map((name) => ["forms", name] as const),
].filter(([, name]) => !notReadBySheetJs.has(name));

test.each(files)(
  "SheetJS agrees on %s/%s, but for the cells it is known to misread",
  (folder, name) => {
    const bytes = fixture(folder, name);
    const book = read(bytes, { type: "array", WTF: true, cellHTML: false, cellText: false });
    const opened = openXlsx(bytes);
    const sheets = opened.ok ? opened.value.sheets : [];
    expect(sheets.map((sheet) => sheet.name)).toEqual(book.SheetNames);
    for (const sheet of book.SheetNames) {
      const grid = opened.ok ? opened.value.readGrid(sheet) : opened;
      const found = grid.ok ? oursOf(grid.value) : new Map<string, Compared>();
      const expected = theirs(book, sheet);
      for (const at of [...found.keys(), ...expected.keys()]) {
        if (differing.has(`${name} ${at}`)) continue;
        // SheetJS drops formulas without a value; for us they are a state of their own.
        if (found.get(at)?.[0] === "none" && !expected.has(at)) continue;
        expect([at, found.get(at)]).toEqual([at, expected.get(at)]);
      }
    }
  },
);

/** What both readers can say of a cell: read-excel-file gives values alone, and nothing for errors. */
const plain = (content: CellContent): string | number | boolean | null =>
  content.kind === "number" || content.kind === "text" || content.kind === "boolean"
    ? content.value
    : null;

interface Seen extends OtherProgram {
  /** By `form/sheet`. */
  readonly seen: Readonly<Record<string, { readonly cells: number; readonly sha256: string }>>;
}

const { program, version, seen } = fixtureData("read-excel-file") as Seen;

test.each(fixtureNames("forms"))(
  `${program} ${version} finds the same values in every sheet of the form that %s wrote`,
  (name) => {
    const opened = openXlsx(fixture("forms", name));
    if (!opened.ok) throw new Error(opened.error);
    for (const { name: sheet } of opened.value.sheets) {
      const grid = opened.value.readGrid(sheet);
      if (!grid.ok) throw new Error(grid.error);
      const found = grid.value.rows.flatMap(({ row, cells }) =>
        cells.flatMap(({ column, content }) => {
          const value = plain(content);
          return value === null ? [] : [[row, column, value] as const];
        }),
      );
      const sha256 = createHash("sha256").update(JSON.stringify(found)).digest("hex");
      expect(found.length).toBeGreaterThan(5);
      expect({ cells: found.length, sha256 }).toEqual(seen[`${name}/${sheet}`]);
    }
  },
);
