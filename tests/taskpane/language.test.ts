import { languageNames } from "#text/language";
import { chooseLanguage, otherLanguage, textOf } from "#taskpane/speech/language";

test.each([
  ["", undefined, "vi"],
  ["", "vi-VN", "vi"],
  ["", "en-US", "en"],
  ["", "EN", "en"],
  ["", "fr-FR", "vi"],
  ["", "enx", "vi"],
  ["?lang=en", "vi-VN", "en"],
  ["?lang=vi", "en-US", "vi"],
  ["?lang=fr", "en-US", "en"],
  ["?_host_Info=Excel&lang=en", undefined, "en"],
])("with address %j and Excel in %s the pane speaks %s", (query, host, language) => {
  expect(chooseLanguage(query, host)).toBe(language);
});

test("each language is the other one of the other, and is named in its own words", () => {
  expect(languageNames).toEqual({ vi: "Tiếng Việt", en: "English" });
  expect(otherLanguage(otherLanguage("vi"))).toBe("vi");
});

/** Every sentence with its place; functions are called with a number. */
function sentences(part: unknown, place: string): [string, string][] {
  if (typeof part === "string") return [[place, part]];
  if (typeof part === "function") return [[place, String(Reflect.apply(part, null, ["1.2.3"]))]];
  return Object.entries(part as object).flatMap(([key, value]) =>
    sentences(value, `${place}.${key}`),
  );
}

const spoken = sentences(textOf("vi"), "pane");
const inEnglish = new Map(sentences(textOf("en"), "pane"));

test.each(spoken)(
  "%s is written once, in composed letters, and has an English twin",
  (place, vi) => {
    expect(vi).toBe(vi.normalize("NFC"));
    expect(vi.trim()).toBe(vi);
    expect(vi).not.toBe("");
    expect(inEnglish.get(place)).not.toBe(vi);
  },
);

test.each(spoken.filter(([place]) => place.startsWith("pane.mode.")))(
  "%s is one sentence",
  (_, vi) => {
    expect(vi.replace(/\d\.\d|office\.js/g, "").match(/[.…]/g)).toHaveLength(1);
    expect(vi).toMatch(/[.…]$/);
  },
);
