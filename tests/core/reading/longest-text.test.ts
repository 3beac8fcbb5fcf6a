import { alone, readValue } from "#core/reading/values/read-value";

/** The text with blanks behind it, this long. */
const filled = (text: string, length: number): string => text.padEnd(length, " ");

const read = (value: string): unknown => {
  const found = readValue({ kind: "text", value }, { ...alone, recalculate: () => 12 });
  return found.kind === "fact" ? [found.fact.state, found.fact.value] : found.kind;
};

describe("a text is looked at up to 200 signs, and one sign more is no number and no word", () => {
  test.each<readonly [string, string, unknown]>([
    ["digits", "1.692", ["number", 1692]],
    ["a count and its word", "1692 đơn vị hành chính", ["number", 1692]],
    ["the longest word for none", "không có phát sinh", ["declaredNone", 0]],
    ["not applicable, between marks", "«không áp dụng.»", ["notApplicable", 0]],
    ["a formula", `=${"SUM(E9:E19)+".repeat(8)}E40`, ["number", 12]],
  ])("%s", (_, text, expected) => {
    const lengths = [text.length, 100, 199, 200].filter((length) => length >= text.length);
    for (const length of lengths) expect(read(filled(text, length))).toEqual(expected);
    expect(read(filled(text, 201))).toBe("refused");
  });

  test("a formula is worked out without the sign before it", () => {
    const asked: string[] = [];
    const recalculate = (formula: string): number => asked.push(formula);
    readValue({ kind: "text", value: "=SUM(E9:E19)" }, { ...alone, recalculate });
    expect(asked).toEqual(["SUM(E9:E19)"]);
  });

  test("signs that nobody sees do not count", () => {
    expect(read(`${"\u200b".repeat(300)}1.692`)).toEqual(["number", 1692]);
  });
});
