import { normalisations, type Normalisation } from "#core/normalisation";
import { cleaningEn } from "#text/en/cleaning";
import { cleaningRulesEn } from "#text/en/cleaning-rules";
import { cleaningVi } from "#text/vi/cleaning";
import { cleaningRulesVi } from "#text/vi/cleaning-rules";
import { expectMade } from "../support/made-page";

/** What stands in the cell, and what it is read as. */
const examples: Readonly<Record<Normalisation, readonly [string, string]>> = {
  numberAsText: ["1.692", "1692"],
  spacedThousands: ["1 692", "1692"],
  commaThousands: ["1,234,567", "1234567"],
  zeroDecimals: ["1.692,00", "1692"],
  wideDigits: ["１６９２", "1692"],
  leadingApostrophe: ["'1692", "1692"],
  countingWord: ["1692 đ/c", "1692"],
  typedFormula: ["=1600+92", "1692"],
  recalculated: ["=SUM(E9:E12)", "1692"],
  shortWord: ["k có", "không có"],
  dashAsNone: ["–", "không có"],
  mergedCell: ["D9:E9", "D9"],
  legacyLetters: ["kh«ng cã", "không có"],
};

const intro = `# Cách đọc các ô ghi chưa đúng

Biểu nhận số nguyên, «không có» hoặc «không áp dụng». Những cách ghi khác mà người đọc hiểu được thì chương trình cũng đọc, ghi lại ô, nội dung trước, giá trị sau và quy tắc đã dùng. Còn lại thì báo lỗi, không đoán. Trang này được lập ra từ chính các câu mà chương trình dùng, không sửa tay.

| quy tắc | trong ô | đọc là | cách làm |
| --- | --- | --- | --- |`;

const rendered = `${[
  intro,
  ...normalisations.map((rule) => {
    const [before, after] = examples[rule];
    return `| \`${rule}\` | ${before} | ${after} | ${cleaningRulesVi[rule]} |`;
  }),
].join("\n")}\n`;

test("docs/lam-sach.md holds every rule as the program words it", () => {
  expectMade("docs/lam-sach.md", rendered);
});

test.each(normalisations)(
  "the rule %s is a sentence in both languages, its reason none",
  (rule) => {
    for (const sentence of [cleaningRulesVi[rule], cleaningRulesEn[rule]]) {
      expect(sentence).toMatch(/^[\p{Lu}«].*[^.]\.$/u);
      expect(sentence).toBe(sentence.normalize("NFC"));
    }
    for (const because of [cleaningVi[rule], cleaningEn[rule]]) {
      expect(because).toMatch(/^[\p{Ll}].*[^.]$/u);
    }
  },
);
