import { spellingKey } from "#core/spelling";

test.each([
  ["uỷ", "ủy"],
  ["hoà", "hòa"],
  ["khoẻ", "khỏe"],
  ["thuỵ", "thụy"],
  ["Mã cấp trên", "MÃ  CẤP\nTRÊN"],
  ["Đảng", "Ðảng"],
  ["nghiệp", "nghiệp".normalize("NFD")],
  [" x ", "x"],
])("%j and %j are the same word", (one, other) => {
  expect(spellingKey(one)).toBe(spellingKey(other));
});

test.each([
  ["Mã", "Mà"],
  ["ủy", "ùy"],
  ["tinh", "tỉnh"],
  ["cơ", "cô"],
  ["đa", "da"],
  ["a b", "ab"],
])("%j and %j are different words", (one, other) => {
  expect(spellingKey(one)).not.toBe(spellingKey(other));
});
