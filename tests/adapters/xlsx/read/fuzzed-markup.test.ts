import fc from "fast-check";
import type { Cells } from "./reading";
import { cellsOf, readAll } from "./reading";
import { craftWorkbook } from "./crafted-workbook";

/** Pieces of markup, good and bad, from which sheets are put together at random. */
const piece = fc.constantFrom(
  "<row>",
  "</row>",
  '<row r="3">',
  "<c>",
  '<c r="B3">',
  '<c t="s">',
  '<c t="inlineStr">',
  '<c t="b"/>',
  "</c>",
  "<v>",
  "</v>",
  "<v>1</v>",
  "<f>A1</f>",
  "<is><t>a</t></is>",
  "<is>",
  "<t>",
  "</is>",
  "7",
  "&amp;",
  "&",
  "<![CDATA[2]]>",
  "<!-- c -->",
  "<?p?>",
  "<",
  ">",
  '"',
  "</sheetData>",
  "<sheetData>",
  "<x:c xmlns:x='urn:x'/>",
  "\u0000",
);

test("any markup is refused or gives cells that are in order and inside the sheet", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const read = readAll(craftWorkbook({ rows: pieces.join(""), strings: "<si><t>s</t></si>" }));
      const grid = typeof read === "string" ? read : read.get("S1");
      if (grid === undefined || typeof grid === "string") return;
      const places = grid.rows.flatMap(({ row, cells }) =>
        cells.map(({ column }) => row * 16_384 + column),
      );
      expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
      expect(grid.rows.every(({ cells }) => cells.length > 0)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

const content = fc.oneof(
  fc.record({ kind: fc.constant("number" as const), value: fc.integer() }),
  fc.record({ kind: fc.constant("boolean" as const), value: fc.boolean() }),
  fc.record({
    kind: fc.constant("text" as const),
    value: fc.string({ unit: fc.constantFrom("a", "ạ", " ", "<", "&", '"', "👍"), minLength: 1 }),
  }),
);

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function markup(cell: { readonly kind: string; readonly value: unknown }): string {
  const value = String(cell.value);
  if (cell.kind === "number") return `<v>${value}</v></c>`;
  if (cell.kind === "boolean") return `<v>${value}</v></c>`;
  return `<is><t>${escaped(value)}</t></is></c>`;
}

const typeOf = { number: "n", boolean: "b", text: "inlineStr" } as const;

test("any cells that are written are read", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("A1", "B1", "C1", "Z1", "AA1"), content), (cells) => {
      const inside = Object.entries(cells).map(
        ([at, cell]) => `<c r="${at}" t="${typeOf[cell.kind]}">${markup(cell)}`,
      );
      const read = readAll(craftWorkbook({ rows: `<row r="1">${inside.join("")}</row>` }));
      const grid = typeof read === "string" ? read : read.get("S1");
      const found: Cells | string =
        grid === undefined || typeof grid === "string" ? String(grid) : cellsOf(grid);
      expect(found).toEqual({ ...cells });
    }),
    { numRuns: 300 },
  );
});
