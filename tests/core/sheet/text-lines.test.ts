import fc from "fast-check";
import { linesOf, roomIn, widthOfText } from "#core/sheet/text-lines";

const body = { size: 14, width: roomIn(77) };

test.each<readonly [string, number]>([
  ["", 1],
  ["ngắn", 1],
  ["một\nhai", 2],
  // As LibreOffice 7.4 breaks it on a page of 165 mm.
  [
    "kết quả thực hiện các chỉ tiêu xây dựng tổ chức cơ sở đảng và đội ngũ đảng viên năm 2026 (Kế hoạch số 90-KH/HU ngày 22/12/2022)",
    2,
  ],
])("%j takes %d lines", (text, lines) => {
  expect(linesOf(text, body)).toBe(lines);
});

test("marks above and below a letter do not widen it, a horn does", () => {
  const line = { size: 14 };
  expect(widthOfText("ế", line)).toBe(widthOfText("e", line));
  expect(widthOfText("ơ", line)).toBeGreaterThan(widthOfText("o", line));
});

const texts = fc.string({ unit: fc.constantFrom(...Array.from("aăâ ư W1,.đ")), maxLength: 200 });

test("a narrower cell never takes fewer lines", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 40, max: 400 }), (text, width) => {
      const wide = linesOf(text, { size: 14, width: width + 30 });
      expect(linesOf(text, { size: 14, width })).toBeGreaterThanOrEqual(wide);
    }),
  );
});

test("lines together have room for the text", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const line = { size: 14, width: 100 };
      const room = linesOf(text, line) * line.width;
      expect(room).toBeGreaterThanOrEqual(widthOfText(text.replaceAll(" ", ""), line) - 1e-6);
    }),
  );
});
