import { sentenceOf } from "#text/issues/issues";
import { languages } from "#text/language";
import { codesAsNames } from "#text/names";
import { placeOf } from "#text/issues/place";
import { gather } from "#text/vi/pane/gather";
import { tools } from "#text/vi/pane/tools";
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
    expect(sentence).toContain(issue.found ?? "");
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
  ["notANumber", "“Kết nạp trong năm” (DV_ADMITTED_YEAR)"],
  ["unitNotReporting", "Đảng bộ xã Tân Quang (38.168.053)"],
  ["registryLevelUnknown", "Đảng bộ xã Tân Quang (38.168.053)"],
  ["wrongPlan", "“Hà Giang (tỉnh)”"],
] as const)("%s gives the name that people use beside the code", (code, label) => {
  expect(sentenceOf(exampleIssue(code), "vi", exampleNames)).toContain(label);
});

test("a short sum is written in names, a long one in codes, with what is subtracted", () => {
  const short = sentenceOf(exampleIssue("partsDoNotAddUp"), "vi", exampleNames);
  expect(short).toContain(
    "“Tổ chức cơ sở đảng chưa xếp loại” (ORG_NOT_RATED) + “Tổ chức cơ sở đảng đã xếp loại” (ORG_RATED).",
  );
  expect(short).toContain("thì bằng 98, lệch 2.");
  const parts = ["DV_BOY", "DV_ADMITTED_YEAR", "DV_RESTORED", "-DV_DIED", "-DV_LEFT"];
  const details = { whole: "DV_TOTAL", wholeValue: 1700, parts, partsValue: 1692 };
  const long = sentenceOf(exampleIssue("partsDoNotAddUp", { details }), "vi", exampleNames);
  expect(long).toContain("DV_BOY + DV_ADMITTED_YEAR + DV_RESTORED − DV_DIED − DV_LEFT.");
  expect(long).toContain("thì bằng 1.692, lệch 8.");
});
