import { longestText, shortened, writableText } from "#core/sheet/writable-text";

test.each([
  ["a control character", "a\u0000b\u001Fc", "abc"],
  ["a vertical tab and a form feed", "a\u000Bb\u000Cc", "abc"],
  ["the two non-characters", "\uFFFEa\uFFFF", "a"],
  ["the first half of a pair", "a\uD83D", "a"],
  ["the second half of a pair", "\uDC4Da", "a"],
])("what no file can carry is dropped: %s", (_, text, kept) => {
  expect(writableText(text)).toBe(kept);
});

test.each([
  ["tab and line ends", "a\tb\nc\r\nd"],
  ["the letters of Latin-1 controls", "a\u007F\u0085\u009Fb"],
  ["a whole pair", "👍"],
  ["blanks", "  a\u00A0 "],
  ["decomposed letters", "Ủy ban".normalize("NFD")],
  ["the longest text", "x".repeat(longestText)],
])("everything else stays: %s", (_, text) => {
  expect(writableText(text)).toBe(text);
});

test("a cut shows at the end and keeps within the limit", () => {
  const cut = writableText("x".repeat(longestText + 1));
  expect(cut).toHaveLength(longestText);
  expect(cut.endsWith("x…")).toBe(true);
});

test("a cut never leaves half a character", () => {
  expect(shortened("👍👍👍", 4)).toBe("👍…");
});
