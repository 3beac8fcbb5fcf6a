import type { CellContent } from "#core/cell";
import { alone, readValue, type ValueContext } from "#core/reading/values/read-value";
import { valueIssues } from "#core/reading/values/value-issues";
import { readForm } from "#core/reading/read-form";
import { gridWith } from "../../support/grids";

const number = (value: number): CellContent => ({ kind: "number", value });
const text = (value: string): CellContent => ({ kind: "text", value });

const said = (content: CellContent, context: Partial<ValueContext>): unknown => {
  const read = readValue(content, { ...alone, ...context });
  if (read.kind === "fact") return [read.fact.value, read.fact.rule];
  return read.kind === "refused" ? read.code : read.kind;
};

test.each<[string, number, CellContent, unknown]>([
  ["a number as it was typed", 1, number(62.5), [62.5, null]],
  ["a whole number", 1, number(62), [62, null]],
  ["a comma before the decimals", 1, text("62,5"), [62.5, "numberAsText"]],
  ["a dot before the decimals", 1, text("62.5"), [62.5, "numberAsText"]],
  ["a zero that says nothing more", 1, text("62,50"), [62.5, "numberAsText"]],
  ["thousands and decimals", 1, text("1.234,5"), [1234.5, "numberAsText"]],
  ["the same as English writes it", 2, text("1,234.25"), [1234.25, "numberAsText"]],
  ["less than one", 3, text("0,125"), [0.125, "numberAsText"]],
  ["what adding leaves behind the decimals", 1, number(0.1 + 0.2), [0.3, null]],
  ["thousands, where an item has fewer decimals", 1, text("1.250"), [1250, "numberAsText"]],
  ["the same with two decimals", 2, text("1.250"), [1250, "numberAsText"]],
  ["a word behind it", 1, text("12,5 người"), [12.5, "countingWord"]],
  ["more decimals than the item has", 1, number(62.55), "tooManyDecimals"],
  ["the same as text", 1, text("62,55"), "tooManyDecimals"],
  ["the same with a word behind it", 1, text("62,55 người"), "tooManyDecimals"],
  ["less than a last place", 1, number(1e-9), "tooManyDecimals"],
  ["thousands or three decimals", 3, text("1.250"), "ambiguousNumber"],
  ["the same with a comma", 3, text("1,250"), "ambiguousNumber"],
  ["one sign for both", 1, text("1.250.5"), "ambiguousNumber"],
  ["below zero", 1, number(-0.5), "negativeNumber"],
  ["a decimal where an item has none", 0, number(62.5), "notAWholeNumber"],
  ["the same as text", 0, text("62,5"), "notAWholeNumber"],
  [
    "a decimal that a program writes as a number would be larger than any",
    1,
    number(1e9 + 0.5),
    "numberTooLarge",
  ],
])("%s, of an item with %i decimals, is read as told", (_what, decimals, content, expected) => {
  expect(said(content, { decimals })).toEqual(expected);
});

test("a number with too many decimals is told with how many there may be, and with what was typed", () => {
  const read = readValue(number(62.55), { ...alone, decimals: 1 });
  const [found] = valueIssues(read, { item: "DUONG", at: { cell: "E5" }, year: 2026 });
  expect(found).toMatchObject({
    code: "tooManyDecimals",
    found: "62.55",
    details: { item: "DUONG", decimals: 1 },
  });
});

const decimals: Readonly<Record<string, number>> = { Q_KM: 1, Q_TAN: 3, Q_HANG: 3 };

const form = (...rows: readonly (readonly [code: string, value: string])[]) =>
  readForm(
    gridWith([["Mã", "Nội dung", "Số liệu"], ...rows.map(([code, value]) => [code, "", value])]),
    {
      isItem: (code) => code in decimals || code === "DAN",
      decimalsOf: (code) => decimals[code] ?? 0,
    },
  );

const codesOf = (read: ReturnType<typeof form>): unknown =>
  [...(read?.facts ?? [])].map(([code, { value }]) => [code, value]);

test("a form that writes a dot before decimals leaves a dot before three digits open, and one that does not does not", () => {
  const open = form(["Q_KM", "62.5"], ["DAN", "1.250"]);
  expect(codesOf(open)).toEqual([["Q_KM", 62.5]]);
  expect(open?.issues.map(({ code }) => code)).toContain("ambiguousNumber");
  expect(codesOf(form(["Q_KM", "62,5"], ["DAN", "1.250"]))).toEqual([
    ["Q_KM", 62.5],
    ["DAN", 1250],
  ]);
});

test("three decimals behind a comma are no evidence that a comma stands between thousands", () => {
  const read = form(["Q_TAN", "1,250"], ["Q_HANG", "2,375"], ["DAN", "1,692"]);
  expect(codesOf(read)).toEqual([]);
});
