import fc from "fast-check";
import type { Grid } from "#core/cell";
import { gridOfCsv } from "#core/reading/csv";

/** Row number to the texts of its row; blanks as null up to the last filled cell. */
const table = (grid: Grid): Record<number, (string | null)[]> =>
  Object.fromEntries(
    grid.rows.map(({ row, cells }) => {
      const texts: (string | null)[] = [];
      for (const { column, content } of cells) {
        while (texts.length < column) texts.push(null);
        texts.push(content.kind === "text" ? content.value : content.kind);
      }
      return [row, texts];
    }),
  );

const read = (text: string) => table(gridOfCsv(text, "so.csv"));

test.each<[string, string, Record<number, (string | null)[]>]>([
  ["commas", "a,b\nc,d", { 0: ["a", "b"], 1: ["c", "d"] }],
  ["semicolons", "a;b\nc;d,e", { 0: ["a", "b"], 1: ["c", "d,e"] }],
  ["tabs", "a\tb\nc\td,e;f", { 0: ["a", "b"], 1: ["c", "d,e;f"] }],
  ["a byte-order mark", "\ufeffa;b", { 0: ["a", "b"] }],
  ["CR LF and a last line end", "a,b\r\nc,d\r\n", { 0: ["a", "b"], 1: ["c", "d"] }],
  ["CR alone", "a,b\rc,d", { 0: ["a", "b"], 1: ["c", "d"] }],
  ["blank cells", ",b,,\n,,\n\nc", { 0: [null, "b"], 3: ["c"] }],
  ["quoted separators", '"a,1",b\n"c;2",d', { 0: ["a,1", "b"], 1: ["c;2", "d"] }],
  ["doubled quotes", '"a ""b"" c",d', { 0: ['a "b" c', "d"] }],
  ["a quoted line break", '"a\r\nb",c\nd', { 0: ["a\r\nb", "c"], 1: ["d"] }],
  ["empty quotes", '"",b', { 0: [null, "b"] }],
  ["only quotes", '"""",b', { 0: ['"', "b"] }],
  ["a quote inside a bare field", 'a "b",c', { 0: ['a "b"', "c"] }],
  ["text behind a closing quote", '"a"b,c', { 0: ["ab", "c"] }],
  ["blanks, kept as written", " a , b", { 0: [" a ", " b"] }],
  ["nothing", "", {}],
  ["a byte-order mark only", "\ufeff", {}],
  ["one column", "a\nb", { 0: ["a"], 1: ["b"] }],
])("csv with %s", (_what, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("numbers and dates stay text: a csv has no types", () => {
  expect(gridOfCsv("38.168.053,1/5,007", "so.csv")).toEqual({
    sheet: "so.csv",
    visibility: "visible",
    rows: [
      {
        row: 0,
        cells: ["38.168.053", "1/5", "007"].map((value, column) => ({
          column,
          content: { kind: "text", value },
        })),
      },
    ],
  });
});

test("the line with most separators outside quotes decides, whatever the title above it holds", () => {
  expect(read("Sổ đơn vị, tỉnh, năm\nMã;Tên;Cấp;LLVT\n1;a;b;")).toMatchObject({
    1: ["Mã", "Tên", "Cấp", "LLVT"],
  });
  expect(read('"a;b;c;d",e\n1,2')).toMatchObject({ 1: ["1", "2"] });
  expect(read('"a,b,c,d";e\n1;2')).toMatchObject({ 1: ["1", "2"] });
});

test("one stray quote costs no other row", () => {
  expect(read('Mã;Tên\n1;"Chi bộ A\n2;Chi bộ B\n')).toEqual({
    0: ["Mã", "Tên"],
    1: ["1", '"Chi bộ A'],
    2: ["2", "Chi bộ B"],
  });
});

const field = fc.oneof(
  fc.string({
    unit: fc.constantFrom('"', ",", ";", "\n", "\r", " ", "Đ", "ệ", "a", "1"),
    minLength: 1,
  }),
  fc.string({ unit: "grapheme", minLength: 1 }),
);

test.each([",", ";"])("what is written with %s reads back as it was", (separator) => {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const head = ["Mã", "Tên", "Cấp"];
  fc.assert(
    fc.property(
      fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      (rows, lineEnd, mark) => {
        const lines = [head.join(separator), ...rows.map((row) => row.map(quote).join(separator))];
        const text = `${mark ? "\ufeff" : ""}${lines.join(lineEnd)}`;
        expect(read(text)).toEqual(Object.fromEntries([head, ...rows].entries()));
      },
    ),
  );
});

test("every text is read, and nothing outside quotes is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "b", ",", "\n", " ") }), (text) => {
      const cells = gridOfCsv(text, "so.csv").rows.flatMap((row) => row.cells);
      const kept = cells.map(({ content }) => (content.kind === "text" ? content.value : ""));
      expect(kept.join("")).toBe(text.replace(/[,\n]/g, ""));
    }),
  );
});

test("any run of quotes, separators and line ends is read to its end", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', ",", "\n", "a"), maxLength: 60 }),
      (text) => {
        const last = gridOfCsv(`${text}\nz`, "so.csv").rows.at(-1)?.cells.at(-1)?.content;
        expect(last?.kind === "text" && last.value.endsWith("z")).toBe(true);
      },
    ),
  );
});
