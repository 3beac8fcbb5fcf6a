import { type CellObject, read, type WorkBook } from "@e965/xlsx";
import { type CellContent, cellName, type Grid } from "#core/cell";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { fixture, fixtureNames } from "./reading";

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
  ["formulas E1", "drops formulas without a value"],
  ["formulas F1", "drops formulas without a value"],
  ["quotes B1", "does not see an attribute behind a line end"],
  ["strings A8", "drops the escaped carriage return"],
]);

const files = [
  ...fixtureNames("edge").map((name) => ["edge", name] as const),
  ...fixtureNames("real").map((name) => ["real", name] as const),
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
        expect([at, found.get(at)]).toEqual([at, expected.get(at)]);
      }
    }
  },
);
