import { sentenceOf } from "#text/issues/issues";
import { languages } from "#text/language";
import { codesAsNames } from "#text/names";
import { placeOf } from "#text/issues/place";
import { gather } from "#text/vi/pane/gather";
import { tools } from "#text/vi/pane/tools";
import { isItem } from "../support/built-in";
import { exampleIssue, exampleNames, issueCodes } from "../support/example-issues";

const everyCode = languages.flatMap((language) =>
  issueCodes.map((code) => [language, code] as const),
);

const hostile = `<img src=x onerror=alert(1)>\u202e\u0000\r\n\u200b${"ữ".repeat(10_000)}`;
const nowhere = { file: null, sheet: null, cell: null };

describe.each(everyCode)("in %s, %s", (language, code) => {
  const issue = exampleIssue(code);
  const sentence = sentenceOf(issue, language, exampleNames);

  test("is a sentence: composed letters, one line, a full stop, nothing unfilled", () => {
    expect(sentence).toBe(sentence.normalize("NFC"));
    expect(sentence).toMatch(/[^.]\.$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\n| {2}|“”|\.\.| [.,;:](?!\w)/u);
  });

  test("names the place first, then what was found, then what to do", () => {
    const place = placeOf(issue.at);
    if (place !== "") expect(sentence.startsWith(`${place}: `)).toBe(true);
    const body = place === "" ? sentence : sentence.slice(place.length + 2);
    expect(body).toMatch(/^\S.*\. \p{Lu}.*\.$/u);
  });

  test("repeats what was found, even in a complaint that rarely has it", () => {
    const found = "42 thứ lạ";
    // Decimals have a comma in Vietnamese.
    const shown = language === "vi" ? sentence.replace(/(?<=\d),(?=\d)/gu, ".") : sentence;
    expect([sentence, shown].some((each) => each.includes(issue.found ?? ""))).toBe(true);
    expect(sentenceOf(exampleIssue(code, { found }), language, exampleNames)).toContain(found);
  });

  test("stays a sentence without place, found value, unit or names", () => {
    const bare = { ...exampleIssue(code), at: nowhere, found: null, unit: null };
    const sentenceOfBare = sentenceOf(bare, language, codesAsNames);
    expect(sentenceOfBare).toMatch(/^[\p{Lu}“'].*\.$/u);
    expect(sentenceOfBare).not.toMatch(/undefined|null|\[object| {2}|“”| [.,;:](?!\w)/u);
  });

  test("cuts and cleans a hostile value and hostile names", () => {
    const names = { item: () => hostile, unit: () => hostile, plan: () => hostile };
    const at = { file: hostile, sheet: hostile, cell: "D12" };
    const made = sentenceOf(exampleIssue(code, { at, found: hostile }), language, names);
    expect(made).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(made).toContain("<img src=x onerror=alert(1)>");
    expect(made.length).toBeLessThan(1500);
  });
});

test.each(everyCode)(
  "in %s, %s names no command where there is no command line",
  (language, code) => {
    const names = { ...exampleNames, inPane: true } as const;
    const made = sentenceOf(exampleIssue(code), language, names);
    expect(made).not.toMatch(/--[a-z]|plan export/u);
    expect(made).toMatch(/[^.]\.$/u);
  },
);

test("a plan without one of its sheets is got again with the button that the pane has", () => {
  const names = { ...exampleNames, inPane: true } as const;
  expect(sentenceOf(exampleIssue("planSheetMissing"), "vi", names)).toContain(tools.plan.download);
  expect(sentenceOf(exampleIssue("duplicateUndecided"), "vi", names)).toContain(
    gather.repeated.heading("").split(" (")[0],
  );
});

test("no two complaints share a sentence", () => {
  for (const language of languages) {
    const bodies = issueCodes.map((code) =>
      sentenceOf({ ...exampleIssue(code), at: nowhere }, language, exampleNames),
    );
    expect(new Set(bodies).size).toBe(bodies.length);
  }
});

test.each([
  ["notANumber", "ở dòng 3 “Kết nạp trong năm” không phải là số"],
  ["unitNotReporting", "Đảng bộ xã Tân Quang (38.168.053)"],
  ["registryLevelUnknown", "Đảng bộ xã Tân Quang (38.168.053)"],
  ["wrongPlan", "“Hà Giang (tỉnh)”"],
] as const)("%s gives the name that people use beside the code", (code, label) => {
  expect(sentenceOf(exampleIssue(code), "vi", exampleNames)).toContain(label);
});

const labels = new Map([
  ["DV_BOY", "A"],
  ["DV_ADMITTED_YEAR", "3"],
  ["DV_MOVED_IN_OUTSIDE", "4"],
  ["DV_RESTORED", "5"],
  ["DV_DIED", "6"],
  ["DV_LEFT", "8"],
  ["DV_TOTAL", "D"],
  ["ORG_TOTAL", "1"],
  ["ORG_NOT_RATED", "13"],
  ["ORG_RATED", "14"],
]);

const membership = {
  whole: "DV_TOTAL",
  wholeValue: 1700,
  parts: [
    "DV_BOY",
    "DV_ADMITTED_YEAR",
    "DV_MOVED_IN_OUTSIDE",
    "DV_RESTORED",
    "-DV_DIED",
    "-DV_LEFT",
  ],
  partsValue: 1692,
};

test.each([
  [
    "a short sum with the names of its rows",
    { ...exampleIssue("partsDoNotAddUp"), rows: labels },
    "vi",
    "dòng 13 “Tổ chức cơ sở đảng chưa xếp loại” + dòng 14 “Tổ chức cơ sở đảng đã xếp loại” bằng 98, lệch 2.",
  ],
  [
    "a long one by their labels, with what is subtracted",
    { ...exampleIssue("partsDoNotAddUp", { details: membership }), rows: labels },
    "vi",
    "nhưng dòng A + tổng dòng 3 đến 5 − dòng 6 − dòng 8 bằng 1.692, lệch 8. Hai bên phải bằng nhau",
  ],
  [
    "in English",
    { ...exampleIssue("partsDoNotAddUp", { details: membership }), rows: labels },
    "en",
    "but row A + the sum of rows 3 to 5 − row 6 − row 8 is 1.692, a difference of 8.",
  ],
  [
    "by names where rows have no labels",
    { ...exampleIssue("partsDoNotAddUp"), rows: new Map<string, string>() },
    "vi",
    "dòng “Tổ chức cơ sở đảng chưa xếp loại” + dòng “Tổ chức cơ sở đảng đã xếp loại” bằng 98",
  ],
] as const)("a sum is written in the words of the form: %s", (_, issue, language, said) => {
  expect(sentenceOf(issue, language, exampleNames)).toContain(said);
});

/** Plans and the columns of a report are written and found by codes. */
const speaksOfCodes = (code: string): boolean =>
  code.startsWith("plan") || code === "columnMissing" || code === "totalDiffers";

test("no complaint about a form speaks in codes of items", () => {
  const known = { ...exampleNames, item: (code: string) => (isItem(code) ? "Tên của dòng" : code) };
  for (const language of languages) {
    for (const code of issueCodes.filter((each) => !speaksOfCodes(each))) {
      const issue = { ...exampleIssue(code), found: null, rows: labels };
      expect(`${code}: ${sentenceOf(issue, language, known)}`).not.toMatch(
        /\b(?:DV|ORG|VH|FH)_[A-Z]/u,
      );
    }
  }
});

test.each([
  ["q3", "6t", "biểu ghi kỳ quý III, không phải 6 tháng đầu năm của"],
  ["6t", "q2", "biểu ghi kỳ 6 tháng đầu năm, không phải quý II của"],
  ["q4", null, "biểu ghi kỳ quý IV, không phải cả năm của"],
])("a form of %s for a report on %s names both as they are called", (found, expected, said) => {
  const details = { found, expected };
  const issue = { ...exampleIssue("wrongPeriod"), details } as ReturnType<typeof exampleIssue>;
  expect(sentenceOf(issue, "vi", exampleNames)).toContain(said);
});
