import fc from "fast-check";
import { csvField, csvLines, longColumns, longForm, type LongRow } from "#app/report/long-form";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import { gridOfCsv } from "#core/reading/csv";
import type { Facts } from "#core/reading/fact";
import { catalogue } from "../../support/built-in";
import { factsOf } from "../../support/facts";
import { fileSeen, formOf } from "../../support/readings";
import { smallReport } from "../../support/small-province";

/** Facts as they are read from a form: each with its cell. */
const placed = (facts: Facts): Facts =>
  new Map(
    [...facts].map(([code, fact], at) => [code, { ...fact, at: { row: 8 + at, column: 4 } }]),
  );

const facts = placed(
  factsOf({
    VH_TOTAL: 10,
    VH_NONMEMBER: 3,
    FH_TOTAL: "không có",
    FH_MEMBER: "không áp dụng",
    ORG_TOTAL: 0,
  }),
);
const report = smallReport(ducPho, {
  readings: [formOf("38.1.01", { facts }), formOf("38.2"), formOf("99")],
});
const rows = [...longForm(report)];
const row = (unit: string, item: string): LongRow | undefined =>
  rows.find((each) => each.unit === unit && each.item === item);

describe("the long form keeps the four states apart", () => {
  const place = { unit: "38.1.01", year: 2022, file: "nop/38.1.01.xlsx" };

  test.each<readonly [string, Partial<LongRow>]>([
    ["VH_TOTAL", { state: "number", value: 10, cell: "E9" }],
    ["ORG_TOTAL", { state: "number", value: 0, cell: "E13" }],
    ["FH_TOTAL", { state: "declaredNone", value: 0, cell: "E11" }],
    ["FH_MEMBER", { state: "notApplicable", value: null, cell: "E12" }],
    ["DV_TOTAL", { state: "blank", value: null, cell: null }],
    ["VH_MEMBER", { state: "number", value: 7, cell: "E10" }],
  ])("%s", (item, expected) => {
    expect(row("38.1.01", item)).toEqual({ ...place, item, ...expected });
  });

  test("what an organisation of this type does not have is not applicable, from no cell", () => {
    expect(row("38.2", "VH_TOTAL")).toMatchObject({
      state: "notApplicable",
      value: null,
      cell: null,
    });
  });
});

test("every item of every unit received, in the order of registry and form, and nobody else", () => {
  const codes = catalogue.items.map(({ code }) => code);
  expect(rows.map(({ unit, item }) => `${unit} ${item}`)).toEqual(
    ["38.1.01", "38.2"].flatMap((unit) => codes.map((code) => `${unit} ${code}`)),
  );
});

describe("a field of the .csv", () => {
  test.each<readonly [string, string | number | null, string]>([
    ["nothing", null, ""],
    ["a number", 1692, "1692"],
    ["zero", 0, "0"],
    ["text", "Đảng bộ xã", "Đảng bộ xã"],
    ["an empty text", "", ""],
    ["a separator", "a;b", '"a;b"'],
    ["a comma", "a,b", "a,b"],
    ["a quotation mark", 'a"b', '"a""b"'],
    ["a line break", "a\nb", '"a\nb"'],
    ["a carriage return", "a\rb", '"a\rb"'],
    ["a formula", "=1+1", "'=1+1"],
    ["a formula with a separator", "=A1;B1", `"'=A1;B1"`],
    ["a plus", "+1", "'+1"],
    ["a minus", "-1", "'-1"],
    ["an at sign", "@SUM(A1)", "'@SUM(A1)"],
    ["a tab", "\t=1", "'\t=1"],
    ["a carriage return before a formula", "\r=1", `"'\r=1"`],
    ["an equals sign inside", "a=b", "a=b"],
  ])("%s", (_, value, expected) => {
    expect(csvField(value)).toBe(expected);
  });
});

describe("the .csv opens in a Vietnamese Excel", () => {
  const text = [...csvLines(rows.slice(0, 2))].join("");

  test("a byte-order mark, semicolons, CRLF at the end of every line", () => {
    const [first, second, third] = rows
      .slice(0, 2)
      .map((each) => longColumns.map((column) => csvField(each[column])).join(";"));
    expect(text).toBe(
      `\uFEFFunit;item;year;state;value;file;cell\r\n${[first, second].join("\r\n")}\r\n`,
    );
    expect(third).toBeUndefined();
  });

  test("without rows there is still a heading", () => {
    expect([...csvLines([])]).toEqual(["\uFEFFunit;item;year;state;value;file;cell\r\n"]);
  });

  test("whatever a file is called, it stays one field", () => {
    const name = fc.string({
      unit: fc.constantFrom("a", ";", '"', "\n", "=", "-", " ", "ộ"),
      maxLength: 8,
    });
    fc.assert(
      fc.property(name, (given) => {
        fc.pre(given.trim() === given && given !== "");
        const odd = smallReport(ducPho, { readings: [formOf("38.2", { file: fileSeen(given) })] });
        const [one] = longForm(odd);
        const lines = [...csvLines(one === undefined ? [] : [one])].join("");
        const read = gridOfCsv(lines, "S").rows[1]?.cells.find(({ column }) => column === 5);
        const shown = read?.content.kind === "text" ? read.content.value : null;
        expect(shown === given || shown === `'${given}`).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
