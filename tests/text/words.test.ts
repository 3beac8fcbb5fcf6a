import { languages } from "#text/language";
import { wordsOf } from "#text/words";

const vi = wordsOf("vi");
const en = wordsOf("en");

const share = { kind: "share", better: "higher", counted: "trưởng thôn là đảng viên" } as const;
const capped = { kind: "share", better: "lower", counted: "đảng viên xuất sắc" } as const;
const owners = { kind: "count", better: "higher", counted: "chủ doanh nghiệp" } as const;
const degraded = { kind: "count", better: "lower", counted: "đảng viên suy thoái" } as const;

test.each([
  [">", 90, null, share, "trên 90%", "more than 90%"],
  [">=", 90, null, share, "từ 90% trở lên", "at least 90%"],
  ["=", 100, null, share, "100%", "100%"],
  ["range", 3, 4, share, "từ 3% đến 4%", "3% to 4%"],
  ["range", 3, null, share, "từ 3% trở lên", "at least 3%"],
  ["rising", null, null, share, "tăng so với năm trước", "higher than last year"],
  ["falling", null, null, degraded, "giảm so với năm trước", "lower than last year"],
  ["<=", 20, null, capped, "không quá 20%", "at most 20%"],
  ["<", 8.5, null, capped, "dưới 8,5%", "less than 8,5%"],
  ["range", 1, 2, owners, "từ 1 đến 2 chủ doanh nghiệp", "1 to 2 chủ doanh nghiệp"],
  [
    ">=",
    2000,
    null,
    owners,
    "từ 2.000 chủ doanh nghiệp trở lên",
    "at least 2.000 chủ doanh nghiệp",
  ],
  ["=", 5, null, owners, "5 chủ doanh nghiệp", "5 chủ doanh nghiệp"],
  ["=", 0, null, degraded, "không có đảng viên suy thoái", "no đảng viên suy thoái"],
  [">", null, null, share, "không nêu con số", "no figure given"],
] as const)(
  "the target %s %s %s reads as the plan prints it",
  (operator, value, valueMax, of, inVi, inEn) => {
    const target = { operator, value, valueMax };
    expect(vi.targetWords(target, of)).toBe(inVi);
    expect(en.targetWords(target, of)).toBe(inEn);
  },
);

const term = { from: 2020, to: 2025 };

test.each([
  [{ kind: "annual", period: null }, "hằng năm", "every year"],
  [{ kind: "annual", period: term }, "hằng năm, 2020–2025", "every year, 2020–2025"],
  [{ kind: "by", year: 2030 }, "đến hết năm 2030", "by the end of 2030"],
  [{ kind: "term", period: term }, "cả nhiệm kỳ 2020–2025", "over the term 2020–2025"],
  [{ kind: "term", period: null }, "cả nhiệm kỳ", "over the term"],
  [{ kind: "continuous" }, "thường xuyên", "at all times"],
  [{ kind: "unstated" }, "không nêu thời hạn", "no time stated"],
] as const)("the horizon %j has words", (horizon, inVi, inEn) => {
  expect(vi.horizonWords(horizon)).toBe(inVi);
  expect(en.horizonWords(horizon)).toBe(inEn);
});

test.each([
  [379, share, "còn thiếu 379 trưởng thôn là đảng viên", "short by 379 (trưởng thôn là đảng viên)"],
  [1200, owners, "còn thiếu 1.200 chủ doanh nghiệp", "short by 1.200 (chủ doanh nghiệp)"],
  [3, degraded, "phải giảm 3 đảng viên suy thoái", "too many by 3 (đảng viên suy thoái)"],
  [0, share, "không còn thiếu", "nothing missing"],
  [0, degraded, "không phải giảm thêm", "none too many"],
] as const)("a need of %i is said in whole units", (need, of, inVi, inEn) => {
  expect(vi.needWords(need, of)).toBe(inVi);
  expect(en.needWords(need, of)).toBe(inEn);
});

const tables = [
  "verdicts",
  "receipts",
  "severities",
  "notes",
  "straight",
  "growth",
  "levels",
] as const;

test.each(languages.flatMap((language) => tables.map((table) => [language, table] as const)))(
  "in %s, the words of %s are composed and tell the cases apart",
  (language, table) => {
    const words: readonly string[] = Object.values(wordsOf(language)[table]);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^\S(.*\S)?$/u);
    expect(words).toEqual(words.map((word) => word.normalize("NFC")));
  },
);

test.each(languages)("in %s, the reason of a verdict says more than a verdict", (language) => {
  const { notes, verdicts, receipts } = wordsOf(language);
  const named = [...Object.values(verdicts), ...Object.values(receipts)];
  const alone = new Set(named.map((word) => word.toLowerCase()));
  expect(Object.values(notes).filter((note) => alone.has(note.toLowerCase()))).toEqual([]);
});
