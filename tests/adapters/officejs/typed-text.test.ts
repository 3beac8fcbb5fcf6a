import fc from "fast-check";
import { typedText } from "#adapters/officejs/write/typed-text";
import { writableText } from "#core/sheet/writable-text";

test.each([
  ["Ủy ban", "Ủy ban"],
  ["không có", "không có"],
  ["1692", "'1692"],
  ["1/5", "'1/5"],
  ["Quý 1", "'Quý 1"],
  ["May 5", "'May 5"],
  ["=A1", "'=A1"],
  ["-", "'-"],
  ["'", "''"],
  ["#REF!", "'#REF!"],
  ["TRUE", "'TRUE"],
  ["false", "'false"],
  [" a", "' a"],
  ["✓ Đạt", "'✓ Đạt"],
  ["", null],
])("%p is typed as %p", (text, typed) => {
  expect(typedText(text)).toBe(typed);
});

test("taking the apostrophe away gives the text back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }).map(writableText), (text) => {
      const typed = typedText(text) ?? "";
      expect(typed.startsWith("'") ? typed.slice(1) : typed).toBe(text);
    }),
  );
});
