import fc from "fast-check";
import {
  aside,
  dayFound,
  mostCharactersShown,
  oneLine,
  quoted,
  seen,
  shortened,
  shortenedPath,
} from "#text/issues/found";

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        "\u202e",
        "\u200b",
        "\u0000",
        "\ud800",
        "\n",
        "<b>",
        "ệ",
        "e\u0323\u0302",
        " ",
      ),
    )
    .map((parts) => parts.join("")),
);

const neverShown =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;

test("whatever a file holds, one visible line in composed letters is shown", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const line = oneLine(text);
      expect(line).not.toMatch(neverShown);
      expect(line).toBe(line.normalize("NFC"));
      expect(line).toBe(line.trim());
    }),
  );
});

test("no more than sixty characters are shown, and an ellipsis says that there was more", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const shown = Array.from(shortened(text));
      expect(shown.length).toBeLessThanOrEqual(mostCharactersShown);
      expect(shown.join("") === oneLine(text) || shown.at(-1) === "…").toBe(true);
    }),
  );
});

test.each([
  ["sixty characters stay whole", "x".repeat(60), "x".repeat(60)],
  ["the sixty-first takes the place of the last", "x".repeat(61), `${"x".repeat(59)}…`],
  ["ten thousand characters are cut", "ữ".repeat(10_000), `${"ữ".repeat(59)}…`],
  ["a letter outside the basic plane is not cut in half", "𝄞".repeat(61), `${"𝄞".repeat(59)}…`],
  ["line breaks become blanks", "chưa\r\ncó\tsố", "chưa có số"],
  ["marks that turn the writing direction are dropped", "xa\u202elsx.exe", "xalsx.exe"],
  ["markup stays as it is typed", "<b>12</b>", "<b>12</b>"],
  ["decomposed letters are composed", "uỷ".normalize("NFD"), "uỷ".normalize("NFC")],
  ["blanks around it are dropped", "\u00a0 12 ", "12"],
])("%s", (_law, text, shown) => {
  expect(shortened(text)).toBe(shown);
});

test.each([
  ["a text that shows nothing is spelt out", "\u200b\u202e", "“U+200B U+202E”"],
  ["blanks alone are spelt out", "  ", "“U+0020 U+0020”"],
  ["an empty text stays empty", "", "“”"],
  ["an ellipsis that was typed is not taken for a cut", "…", "“…”"],
  [
    "a text beyond what is read, all of it invisible, is spelt out",
    "\u200b".repeat(9000),
    "“U+200B U+200B U+200B U+200B U+200B”",
  ],
])("%s", (_law, text, shown) => {
  expect(quoted(text)).toBe(shown);
});

test("a long path keeps its end, where the file name is", () => {
  const path = `${"thư mục dài/".repeat(1000)}xã Tân Quang.xlsx`;
  const shown = shortenedPath(path);
  expect(shown).toMatch(/^….*\/xã Tân Quang\.xlsx$/u);
  expect(Array.from(shown)).toHaveLength(160);
});

test("a complaint without a found value says so in other words, or not at all", () => {
  expect(seen(null, "số đã nhập")).toBe("số đã nhập");
  expect(aside(null)).toBe("");
});

test.each([
  ["a serial number is shown as its date", "46143", " 01/05/2026 (“46143”)"],
  ["the time of day is left out", "46143.75", " 01/05/2026 (“46143.75”)"],
  ["a date already in words is repeated", "tháng 5", " (“tháng 5”)"],
  ["nothing found gives nothing", null, ""],
])("of a date in place of a number, %s", (_law, found, shown) => {
  expect(dayFound(found)).toBe(shown);
});
