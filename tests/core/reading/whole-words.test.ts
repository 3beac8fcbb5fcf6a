import { readValue } from "#core/reading/values/read-value";

const read = (value: string): string => {
  const found = readValue({ kind: "text", value });
  return found.kind === "refused" ? found.code : found.kind;
};

describe("a word says something only when it is the whole of a cell", () => {
  test.each([
    ["không có", "fact"],
    ["kad", "fact"],
    ["–", "fact"],
    ["x", "markInsteadOfNumber"],
    ["#REF!", "errorInsteadOfNumber"],
    ["#N/A", "errorInsteadOfNumber"],
    ["#DIV/0!", "errorInsteadOfNumber"],
    ["38.168.053", "codeInsteadOfNumber"],
  ])("%s", (word, alone) => {
    expect(read(word)).toBe(alone);
    for (const more of [
      `xã ${word}`,
      `${word} xã`,
      `xã${word}`,
      `${word}xã`,
      `${word} / ${word}`,
    ]) {
      expect([more, read(more)]).toEqual([more, "notANumber"]);
    }
  });
});
