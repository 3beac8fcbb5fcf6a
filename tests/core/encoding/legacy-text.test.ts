import { decodedWith } from "#core/encoding/decode";
import { legacyText } from "#core/encoding/legacy-text";
import { isSyllable } from "#core/encoding/syllable";
import { items } from "#core/catalogue/items/items";

describe("letters of old fonts become the letters that they drew", () => {
  test.each([
    ["tcvn3", "§¶ng bé x· T©n Quang", "Đảng bộ xã Tân Quang"],
    ["tcvn3", "kh«ng ¸p dông", "không áp dụng"],
    ["tcvn3", "huyÖn B¾c Quang, tØnh Hµ Giang", "huyện Bắc Quang, tỉnh Hà Giang"],
    ["tcvn3", "ph\u00ad\u00eang NguyÔn Tr·i", "phường Nguyễn Trãi"],
    ["vni", "Ñaûng boä xaõ Taân Quang", "Đảng bộ xã Tân Quang"],
    ["vni", "khoâng aùp duïng", "không áp dụng"],
    ["vni", "phöôøng Nguyeãn Traõi, tænh Haø Giang", "phường Nguyễn Trãi, tỉnh Hà Giang"],
  ] as const)("%s: %s", (encoding, shown, meant) => {
    expect(decodedWith(encoding, shown)).toBe(meant);
  });
});

describe("by the font alone, or by letters that make words only so", () => {
  test.each([
    ["tcvn3", "font", "xã Tân", "x· T©n"],
    ["vni", "font", "xã Tân", "xaõ Taân"],
  ] as const)("%s by its %s, however short", (encoding, evidence, after, before) => {
    expect(legacyText(before, encoding)).toEqual({ before, after, encoding, evidence });
  });

  test.each([
    ["tcvn3", "§¶ng bé x· T©n Quang", "Đảng bộ xã Tân Quang"],
    ["vni", "Ñaûng boä xaõ Taân Quang", "Đảng bộ xã Tân Quang"],
  ] as const)("%s without its font, by its letters", (encoding, before, after) => {
    expect(legacyText(before)).toEqual({ before, after, encoding, evidence: "letters" });
  });

  test.each([
    ["a short text", "x· T©n"],
    ["one word", "bé"],
    ["Unicode", "Đảng bộ xã Tân Quang"],
    ["Unicode without letters of its own", "hòa và là má"],
    ["Unicode that would make words in an old encoding as well", "bá bán báng bái"],
    ["words in both old encodings, which say different things", "tæng hîm töng"],
    ["French", "le comité à été réuni à l'école"],
    ["digits and signs", "© 2026 § 12 ± 3 «a»"],
    ["plain letters", "Dang bo xa Tan Quang"],
    ["nothing", ""],
  ])("%s is never guessed: %j", (_, text) => {
    expect(legacyText(text)).toBeNull();
  });

  test("Unicode typed in an old font stays what it is", () => {
    expect(legacyText("Đảng bộ xã Tân Quang", "tcvn3")).toBeNull();
  });

  test("no name of the catalogue is ever taken for an old encoding", () => {
    for (const { name } of items) expect(legacyText(name)).toBeNull();
  });
});

test.each([
  ["nghiêng", true],
  ["Đảng", true],
  ["khuỷu", true],
  ["quốc", true],
  ["quoc", false],
  ["bắt", true],
  ["bằt", false],
  ["T©n", false],
  ["aûng", false],
])("%s is a syllable: %s", (word, expected) => {
  expect(isSyllable(word)).toBe(expected);
});
