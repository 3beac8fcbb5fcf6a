import type { CellContent } from "#core/cell";
import { largestCount, readValue, type ReadValue } from "#core/reading/read-value";

const text = (value: string): CellContent => ({ kind: "text", value });
const number = (value: number): CellContent => ({ kind: "number", value });

/** The reading in a few words: `12`, `12 from text`, `không có`, `blank`, or the complaint and what was found. */
function told(read: ReadValue): string {
  if (read.kind === "blank") return "blank";
  if (read.kind === "refused") return `${read.code}: ${read.found}`;
  const { state, value, rule } = read.fact;
  if (state !== "number") return state;
  return rule === "numberAsText" ? `${String(value)} from text` : String(value);
}

describe("a whole number from 0 on is a fact", () => {
  test.each<readonly [string, CellContent, string]>([
    ["zero", number(0), "0"],
    ["minus zero, which no eye can tell from zero", number(-0), "0"],
    ["one", number(1), "1"],
    ["1692", number(1692), "1692"],
    ["the largest count", number(largestCount), "1000000000"],
    ["a formula with its value", { kind: "number", value: 7, formula: "3+4" }, "7"],
  ])("%s", (_, content, expected) => {
    expect(told(readValue(content))).toBe(expected);
  });

  test("minus zero leaves no minus sign behind", () => {
    const read = readValue(number(-0));
    expect(read.kind === "fact" && Object.is(read.fact.value, 0)).toBe(true);
  });
});

describe("digits typed as text are a number, with or without dots between thousands", () => {
  test.each([
    ["1692", 1692],
    [" 12 ", 12],
    ["\u00a012\u00a0", 12],
    ["0", 0],
    ["05", 5],
    ["1.692", 1692],
    ["12.345", 12345],
    ["1.000.000", 1000000],
    ["1.000.000.000", 1000000000],
  ])("%j", (written, expected) => {
    expect(told(readValue(text(written)))).toBe(`${String(expected)} from text`);
  });

  test("the text of the cell is kept as it stands", () => {
    expect(readValue(text(" 1.692 "))).toEqual({
      kind: "fact",
      fact: { state: "number", value: 1692, raw: " 1.692 ", rule: "numberAsText" },
    });
  });
});

describe("the two words are taken however they are typed", () => {
  test.each([
    ["không có", "declaredNone"],
    ["Không có", "declaredNone"],
    ["KHÔNG CÓ", "declaredNone"],
    ["  không   có ", "declaredNone"],
    ["không\u00a0có", "declaredNone"],
    ["không\ncó", "declaredNone"],
    ["không có".normalize("NFD"), "declaredNone"],
    ["KHÔNG CÓ".normalize("NFD"), "declaredNone"],
    ["không áp dụng", "notApplicable"],
    ["Không áp dụng", "notApplicable"],
    [" KHÔNG  ÁP DỤNG ".normalize("NFD"), "notApplicable"],
  ])("%j", (written, state) => {
    expect(told(readValue(text(written)))).toBe(state);
  });

  test("none declared counts as zero and stays a word", () => {
    expect(readValue(text("Không có"))).toEqual({
      kind: "fact",
      fact: { state: "declaredNone", value: 0, raw: "Không có", rule: null },
    });
  });
});

describe("a blank is a blank, never a zero", () => {
  test.each<readonly [string, CellContent | undefined]>([
    ["no cell", undefined],
    ["an empty text", text("")],
    ["blanks", text("  ")],
    ["a no-break space", text("\u00a0")],
    ["a line break", text("\n")],
  ])("%s", (_, content) => {
    expect(readValue(content)).toEqual({ kind: "blank" });
  });
});

describe("text that a person would not call a count is refused as it was found", () => {
  test.each([
    "1.69",
    "1,692",
    "8,5",
    "8.5",
    "0.692",
    "00.692",
    "012.345",
    "012",
    "0912345678",
    "038168053001",
    "1.6920",
    "1692.000",
    "1..692",
    ".692",
    "692.",
    "1.692,00",
    "1 692",
    "1e3",
    "1E+03",
    "0x10",
    "12abc",
    "12 người",
    "12%",
    "+12",
    "=12",
    "'12",
    "½",
    "²",
    "１２",
    "١٢",
    "mười hai",
    "-",
    "–",
    "--12",
    "chưa có",
    "không",
    "có",
    "không co",
    "khong co",
    "không áp dụng.",
    "NaN",
    "Infinity",
    "null",
    "true",
    "1/5",
    "01/05/2026",
  ])("%j", (written) => {
    expect(told(readValue(text(written)))).toBe(`notANumber: ${written}`);
  });
});

describe("what is no count is refused with its own complaint", () => {
  test.each<readonly [string, CellContent, string]>([
    ["a negative number", number(-3), "negativeNumber: -3"],
    ["a negative number as text", text("-3"), "negativeNumber: -3"],
    ["a negative fraction is negative first", number(-0.5), "negativeNumber: -0.5"],
    ["a fraction", number(1.692), "notAWholeNumber: 1.692"],
    ["a fraction next to a whole number", number(12.000001), "notAWholeNumber: 12.000001"],
    ["one more than the largest", number(largestCount + 1), "numberTooLarge: 1000000001"],
    ["many digits as text", text("38168053000001"), "numberTooLarge: 38168053000001"],
    ["a date", { kind: "date", serial: 46143 }, "dateInsteadOfNumber: 46143"],
    ["true", { kind: "boolean", value: true }, "booleanInsteadOfNumber: TRUE"],
    ["false, which is no zero", { kind: "boolean", value: false }, "booleanInsteadOfNumber: FALSE"],
    ["an error", { kind: "error", value: "#REF!" }, "errorInsteadOfNumber: #REF!"],
    [
      "a formula that nobody calculated",
      { kind: "formulaWithoutValue", formula: "SUM(D3:D9)" },
      "formulaNotCalculated: =SUM(D3:D9)",
    ],
    ["the text of a formula", { kind: "text", value: "x", formula: '"x"' }, "notANumber: x"],
  ])("%s", (_, content, expected) => {
    expect(told(readValue(content))).toBe(expected);
  });
});
