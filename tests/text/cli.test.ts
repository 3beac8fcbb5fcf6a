import { cliText, refusalSentence } from "#text/cli/cli";
import { commandNames, type DiskReason, type Shortfall } from "#text/cli/text";
import { flagsOf } from "#text/cli/options";
import { languages } from "#text/language";
import { exampleRefusal, refusalCodes, textsIn } from "../support/example-refusals";

const inEach = <T extends string>(names: readonly T[]): readonly (readonly ["vi" | "en", T])[] =>
  languages.flatMap((language) => names.map((name) => [language, name] as const));

test.each(inEach(refusalCodes))(
  "in %s, the refusal %s says what, where, what to do",
  (language, code) => {
    const refusal = exampleRefusal(code);
    const sentence = refusalSentence(refusal, language);
    expect(sentence).toBe(sentence.normalize("NFC"));
    expect(sentence).toMatch(/\. \p{Lu}.*\.$/u);
    expect(sentence).not.toMatch(/undefined|null|\[object|\n| {2}/u);
    for (const text of textsIn(refusal)) expect(sentence).toContain(text);
  },
);

const diskReasons: readonly DiskReason[] = [
  "heldByProgram",
  "noPermission",
  "diskFull",
  "folderMissing",
  "isFolder",
  "other",
];

test.each(inEach(diskReasons))(
  "in %s, a file that cannot be written because of %s has its own advice",
  (language, reason) => {
    const advice = (code: "cannotRead" | "cannotWrite"): string =>
      refusalSentence({ code, details: { path: "bao-cao.xlsx", reason } }, language);
    expect(advice("cannotWrite")).toMatch(/^bao-cao\.xlsx: .*\. .*\.$/u);
    expect(advice("cannotRead")).not.toBe(advice("cannotWrite"));
  },
);

test("an unknown plan is answered with the known ones", () => {
  expect(refusalSentence(exampleRefusal("planUnknown"), "vi")).toBe(
    "--plan: không có kế hoạch “ha-noi”. Ghi một trong: son-dong, di-linh, ha-giang; hoặc tên tệp .xlsx có trang tính kế hoạch.",
  );
});

test("what was typed is cut and cleaned before it is repeated", () => {
  const found = `\u202e\u001b[31m${"9".repeat(10_000)}`;
  const sentence = refusalSentence({ code: "yearInvalid", details: { found } }, "vi");
  expect(sentence).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(sentence.length).toBeLessThan(200);
});

test.each(inEach(commandNames))(
  "in %s, the page of %s explains every option",
  (language, command) => {
    const page = cliText(language).help(command);
    expect(page).toContain(`so-chi-tieu ${command}`);
    for (const flag of flagsOf(command))
      expect(page).toMatch(new RegExp(`^  --${flag} .*  \\p{L}`, "mu"));
    expect(page).not.toMatch(/undefined| \n/u);
    expect(page).toBe(page.normalize("NFC"));
    for (const line of page.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  },
);

test.each(languages)("in %s, the overview lists every command and every exit code", (language) => {
  const { usage } = cliText(language);
  for (const command of commandNames) expect(usage).toMatch(new RegExp(`^  ${command} `, "mu"));
  for (const code of ["0", "1", "2", "3"])
    expect(usage).toMatch(new RegExp(`^  ${code}  \\p{L}`, "mu"));
});

const villageHeads: Shortfall = {
  indicator: {
    id: "HEAD-MEMBER",
    shortName: "Trưởng thôn là đảng viên",
    better: "higher",
    counted: "trưởng thôn, tổ trưởng tổ dân phố là đảng viên",
  },
  numerator: 1692,
  denominator: 2071,
  display: "81,70%",
  verdict: "overdue",
  need: 379,
};

test("a shortfall is one line: value over its whole, verdict, whole units missing", () => {
  expect(cliText("vi").shortfall(villageHeads)).toBe(
    "Trưởng thôn là đảng viên: 1.692/2.071 (81,70%) – Quá hạn, chưa đạt, còn thiếu 379 trưởng thôn, tổ trưởng tổ dân phố là đảng viên",
  );
  const count = { ...villageHeads, numerator: 0, denominator: null, display: "0", need: null };
  expect(cliText("vi").shortfall(count)).toBe("Trưởng thôn là đảng viên: 0 – Quá hạn, chưa đạt");
});

test("the receipts line adds the late ones to those received, and names the rest", () => {
  const counts = {
    expected: 844,
    received: 830,
    late: 5,
    missing: 6,
    rejected: 2,
    notApplicable: 1,
  };
  expect(cliText("vi").receipts(counts)).toBe(
    "Tiếp nhận: 835/844 đơn vị (nộp muộn 5); chưa nộp 6; biểu không hợp lệ 2; không áp dụng 1",
  );
  expect(cliText("en").receipts(counts)).toBe(
    "Received: 835 of 844 (late 5); missing 6; rejected 2; not applicable 1",
  );
});

test("verdicts that nothing has are left out of the summary", () => {
  expect(cliText("vi").verdicts({ short: 3, met: 12, waiting: 0 })).toBe(
    "Chỉ tiêu – Đạt: 12; Chưa đạt: 3",
  );
  expect(cliText("en").verdicts({})).toBe("Targets – 0");
});

test.each([
  [0, "Thời gian: 0,0 giây"],
  [1449, "Thời gian: 1,4 giây"],
  [1450, "Thời gian: 1,5 giây"],
  [3_600_000, "Thời gian: 3.600,0 giây"],
])("%i milliseconds are given in seconds", (milliseconds, line) => {
  expect(cliText("vi").took(milliseconds)).toBe(line);
});

test("progress names the file in hand, cut to its end", () => {
  const file = `${"thư mục/".repeat(30)}xa-a.xlsx`;
  const line = cliText("vi").progress({ step: "reading", done: 12, total: 1844, file });
  expect(line).toMatch(/^Đang đọc 12\/1\.844: ….*xa-a\.xlsx$/u);
  expect(line.length).toBeLessThanOrEqual(80);
  expect(cliText("en").progress({ step: "writing", done: 1, total: 2, file: null })).toBe(
    "Writing 1/2",
  );
});

test("a source is walked back to file, sheet and cell, and to the text that stood there", () => {
  const source = { unit: "Đảng bộ xã Tân Quang", item: "VH_MEMBER", value: 1692, raw: "1.692" };
  const at = { file: "nop/a.xlsx", sheet: "Biểu nhập", cell: "D30" };
  expect(cliText("vi").source({ ...source, ...at })).toBe(
    "Đảng bộ xã Tân Quang: VH_MEMBER = 1.692 (nop/a.xlsx, 'Biểu nhập'!D30, ghi là “1.692”)",
  );
});
