import type { CellContent } from "#core/cell";
import { largestCount, largestOfOrganisation } from "#core/words/count-rule";
import { alone, readPercent, readValue, type ReadValue } from "#core/reading/values/read-value";

const text = (value: string): CellContent => ({ kind: "text", value });
const number = (value: number): CellContent => ({ kind: "number", value });

/** The reading in a few words: `12`, `12 by rule`, `declaredNone`, `blank`, or the complaint and what was found. */
function told(read: ReadValue): string {
  if (read.kind === "blank") return "blank";
  if (read.kind === "refused") return `${read.code}: ${read.found}`;
  const { state, value, rule } = read.fact;
  const meant = state === "number" ? String(value) : state;
  return rule === null ? meant : `${meant} by ${rule}`;
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

/** What a clerk may find in a cell, what it is read as, and by which rule of docs/lam-sach.md. */
describe("what people type is read as they meant it, and the rule is named", () => {
  test.each([
    ["1692", "1692 by numberAsText"],
    [" 12 ", "12 by numberAsText"],
    ["\u00a012\u00a0", "12 by numberAsText"],
    ["\u200b12", "12 by numberAsText"],
    ["0", "0 by numberAsText"],
    ["05", "5 by numberAsText"],
    ["1.692", "1692 by numberAsText"],
    ["12.345", "12345 by numberAsText"],
    ["1.000.000", "1000000 by numberAsText"],
    ["1.000.000.000", "1000000000 by numberAsText"],
    ["1 692", "1692 by spacedThousands"],
    ["1\u00a0692", "1692 by spacedThousands"],
    ["1\u2009692", "1692 by spacedThousands"],
    ["1\u202f692", "1692 by spacedThousands"],
    ["12 345 678", "12345678 by spacedThousands"],
    ["1,234,567", "1234567 by commaThousands"],
    ["1.692,00", "1692 by zeroDecimals"],
    ["1692,0", "1692 by zeroDecimals"],
    ["１６９２", "1692 by wideDigits"],
    ["１．６９２", "1692 by wideDigits"],
    ["'1692", "1692 by leadingApostrophe"],
    ["\u20181.692", "1692 by leadingApostrophe"],
    ["1692 đ/c", "1692 by countingWord"],
    ["1.692 đồng chí", "1692 by countingWord"],
    ["12 người", "12 by countingWord"],
    ["12người", "12 by countingWord"],
    ["5 Chi bộ", "5 by countingWord"],
    ["3 thôn, tổ dân phố", "3 by countingWord"],
    ["12 đ/c.", "12 by countingWord"],
    ["không có", "declaredNone"],
    ["Không có", "declaredNone"],
    ["KHÔNG CÓ", "declaredNone"],
    ["  không   có ", "declaredNone"],
    ["không\u00a0có", "declaredNone"],
    ["không\ncó", "declaredNone"],
    ["không có".normalize("NFD"), "declaredNone"],
    ["KHÔNG CÓ".normalize("NFD"), "declaredNone"],
    ["không có.", "declaredNone by shortWord"],
    ["«không có»", "declaredNone by shortWord"],
    ["không", "declaredNone by shortWord"],
    ["Không", "declaredNone by shortWord"],
    ["k có", "declaredNone by shortWord"],
    ["Ko có", "declaredNone by shortWord"],
    ["khong co", "declaredNone by shortWord"],
    ["Không phát sinh", "declaredNone by shortWord"],
    ["-", "declaredNone by dashAsNone"],
    ["–", "declaredNone by dashAsNone"],
    ["—", "declaredNone by dashAsNone"],
    ["\u2212", "declaredNone by dashAsNone"],
    ["kh«ng cã", "declaredNone by legacyLetters"],
    ["khoâng coù", "declaredNone by legacyLetters"],
    ["không áp dụng", "notApplicable"],
    ["Không áp dụng", "notApplicable"],
    [" KHÔNG  ÁP DỤNG ".normalize("NFD"), "notApplicable"],
    ["không áp dụng.", "notApplicable by shortWord"],
    ["KAD", "notApplicable by shortWord"],
    ["k áp dụng", "notApplicable by shortWord"],
    ["kh«ng ¸p dông", "notApplicable by legacyLetters"],
    ["khoâng aùp duïng", "notApplicable by legacyLetters"],
  ])("%j is %s", (written, expected) => {
    expect(told(readValue(text(written)))).toBe(expected);
  });

  test.each([" 1.692 ", "1692 đ/c", "k có", "–"])("the text of the cell is kept: %j", (raw) => {
    const read = readValue(text(raw));
    expect(read.kind === "fact" && read.fact.raw).toBe(raw);
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
    ["a sign without width", text("\u200b")],
    ["a line break", text("\n")],
  ])("%s", (_, content) => {
    expect(readValue(content)).toEqual({ kind: "blank" });
  });
});

test.each([
  [5334.9999999999991, 5335],
  [0.1 + 0.2 + 0.7, 1],
  [1692.0000000000002, 1692],
  [0.9999999999999996, 1],
  [99999.99999999999, 100000],
])("%d is the whole number that a spreadsheet program shows", (stored, shown) => {
  expect(told(readValue(number(stored)))).toBe(String(shown));
});

describe("a number that can be read in two ways is not guessed", () => {
  test.each(["=1.000+692", "=1,000+692", "=A1*1.5", "= 12 + 0,5"])(
    "a typed formula with a sign inside a number: %s",
    (written) => {
      const context = { ...alone, recalculate: () => 693 };
      expect(told(readValue(text(written), context))).toBe(`ambiguousNumber: ${written}`);
    },
  );

  const withSeparators = (commaThousands: boolean, dotDecimals: boolean) => ({
    ...alone,
    separators: { commaThousands, dotDecimals },
  });

  test.each([
    ["1,692", false, false, "ambiguousNumber: 1,692"],
    ["1,692", true, false, "1692 by commaThousands"],
    ["1.692", true, true, "ambiguousNumber: 1.692"],
    ["1.692.000", true, true, "1692000 by numberAsText"],
  ])(
    "%s beside cells with commas %s, with decimal points %s",
    (written, commas, dots, expected) => {
      expect(told(readValue(text(written), withSeparators(commas, dots)))).toBe(expected);
    },
  );
});

describe("text that a person would not call a count is refused as it was found", () => {
  test.each([
    "00.692",
    "012.345",
    "012",
    "0912345678",
    "038168053001",
    "1692.000",
    "1..692",
    ".692",
    "692.",
    "12 34",
    "1 69",
    "1e3",
    "1E+03",
    "0x10",
    "12abc",
    "12 nghìn",
    "1,2 triệu",
    "+12",
    "''12",
    "½",
    "²",
    "١٢",
    "mười hai",
    "--12",
    "5\n120",
    "5 \r\n 120",
    "5\u2028120",
    "...",
    "chưa có",
    "có",
    "không co",
    "không rõ",
    "NaN",
    "Infinity",
    "null",
    "true",
    "đ/c",
    "12 đ/c 3 người",
    "9".repeat(300),
  ])("%j", (written) => {
    expect(told(readValue(text(written)))).toBe(`notANumber: ${written}`);
  });
});

describe("what is no count is refused with its own complaint", () => {
  test.each<readonly [string, CellContent, string]>([
    ["a negative number", number(-3), "negativeNumber: -3"],
    ["a negative number as text", text("-3"), "negativeNumber: -3"],
    ["a negative number with a true minus", text("\u22123"), "negativeNumber: \u22123"],
    ["a negative fraction is negative first", number(-0.5), "negativeNumber: -0.5"],
    ["a fraction", number(1.692), "notAWholeNumber: 1.692"],
    ["a fraction as text", text("8,5"), "notAWholeNumber: 8,5"],
    ["a fraction with a point", text("8.5"), "notAWholeNumber: 8.5"],
    ["a fraction of thousands", text("1.692,5"), "notAWholeNumber: 1.692,5"],
    ["a fraction of persons", text("8,5 người"), "notAWholeNumber: 8,5 người"],
    ["a fraction next to a whole number", number(12.000001), "notAWholeNumber: 12.000001"],
    ["a fraction of 15 digits", number(5334.99999999999), "notAWholeNumber: 5334.99999999999"],
    ["a fraction next to nothing", number(1e-17), "notAWholeNumber: 1e-17"],
    ["one more than the largest", number(largestCount + 1), "numberTooLarge: 1000000001"],
    ["many digits as text", text("38168053000001"), "numberTooLarge: 38168053000001"],
    ["a percentage", text("85%"), "percentInsteadOfNumber: 85%"],
    ["a percentage with decimals", text("81,7 %"), "percentInsteadOfNumber: 81,7 %"],
    ["a cross", text("x"), "markInsteadOfNumber: x"],
    ["a large cross", text(" X "), "markInsteadOfNumber:  X "],
    ["a tick", text("✓"), "markInsteadOfNumber: ✓"],
    ["a date", { kind: "date", serial: 46143 }, "dateInsteadOfNumber: 46143"],
    ["a day as text", text("1/5"), "dateInsteadOfNumber: 1/5"],
    ["a date as text", text("01/05/2026"), "dateInsteadOfNumber: 01/05/2026"],
    ["true", { kind: "boolean", value: true }, "booleanInsteadOfNumber: TRUE"],
    ["false, which is no zero", { kind: "boolean", value: false }, "booleanInsteadOfNumber: FALSE"],
    ["an error", { kind: "error", value: "#REF!" }, "errorInsteadOfNumber: #REF!"],
    [
      "a formula that nobody calculated",
      { kind: "formulaWithoutValue", formula: "VLOOKUP(A1,B:C,2)" },
      "formulaNotCalculated: =VLOOKUP(A1,B:C,2)",
    ],
    ["the text of a formula", { kind: "text", value: "abc", formula: '"abc"' }, "notANumber: abc"],
  ])("%s", (_, content, expected) => {
    expect(told(readValue(content))).toBe(expected);
  });

  test.each<readonly [string, CellContent, string, string | null]>([
    ["a code of this product's units", text("38.168.053"), "codeInsteadOfNumber: 38.168.053", null],
    ["a longer code", text(" 38.168.053.001 "), "codeInsteadOfNumber:  38.168.053.001 ", null],
    ["millions of a clerk's own item", text("1.692.000"), "1692000 by numberAsText", null],
    ["the same digits without dots", text("38168053"), "38168053 by numberAsText", null],
    ["digits and what is counted", text("38.168.053 đồng"), "notANumber: 38.168.053 đồng", null],
    ["the unit's own code", text("02.168"), "codeInsteadOfNumber: 02.168", "02.168"],
    ["the code of another unit", text("12.168"), "12168 by numberAsText", "02.168"],
    ["a code without dots, which may be a count", text("168"), "168 by numberAsText", "168"],
    [
      "a code that became a number",
      number(38168053),
      "codeInsteadOfNumber: 38168053",
      "38.168.053",
    ],
    ["one that lost its zero", number(2001003), "codeInsteadOfNumber: 2001003", "02.001.003"],
    ["a short code as a number", number(12168), "12168", "12.168"],
    ["another number", number(38168054), "38168054", "38.168.053"],
  ])("%s where a count is asked: %j", (_, content, expected, unit) => {
    expect(told(readValue(content, { ...alone, unit }))).toBe(expected);
  });

  test("a count of the product's items has another bound than one of a clerk's own", () => {
    const context = { ...alone, largest: largestOfOrganisation };
    expect(told(readValue(number(9_999_999), context))).toBe("9999999");
    expect(told(readValue(number(10_000_000), context))).toBe("numberTooLarge: 10000000");
    expect(told(readValue(number(10_000_000)))).toBe("10000000");
  });

  test.each(["#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#N/A", " #n/a "])(
    "an error that was pasted as text is an error: %j",
    (written) => {
      expect(told(readValue(text(written)))).toBe(`errorInsteadOfNumber: ${written}`);
    },
  );

  test.each([
    [0.85, "85%"],
    [1, "100%"],
    [0.817, "81.7%"],
  ])("%s in a cell that shows percentages", (value, found) => {
    expect(told(readPercent(value))).toBe(`percentInsteadOfNumber: ${found}`);
  });
});
