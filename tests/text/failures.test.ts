import type { WorkbookFailureReason } from "#app/ports";
import { failureSentence, unreadableWords } from "#text/issues/failures";
import { languages } from "#text/language";
import { failuresVi } from "#text/vi/issues/failures";
import type { FailureReason } from "#text/issues/failure-words";

const reasons = Object.keys(failuresVi) as readonly FailureReason[];

test.each(languages.flatMap((language) => reasons.map((reason) => [language, reason] as const)))(
  "in %s, the refusal %s says what happened and what to do",
  (language, reason) => {
    const sentence = failureSentence({ reason, sheet: "Biểu nhập" }, language);
    expect(sentence).toBe(sentence.normalize("NFC"));
    expect(sentence).toMatch(/^'Biểu nhập': \p{Ll}.*\. \p{Lu}.*\.$/u);
    expect(failureSentence({ reason, sheet: null }, language)).toMatch(/^\p{Lu}/u);
  },
);

/** Does not compile when the workbook port learns a reason that has no words, or loses one. */
const sameReasons: [FailureReason, WorkbookFailureReason] extends [
  WorkbookFailureReason,
  FailureReason,
]
  ? true
  : never = true;

test("every refusal of the workbook port has words", () => {
  expect(sameReasons).toBe(true);
});

test("an old or locked workbook is told how to become readable", () => {
  expect(unreadableWords("encryptedOrXls", "vi")).toBe("tệp có mật khẩu hoặc là .xls kiểu cũ");
  expect(failureSentence({ reason: "encryptedOrXls", sheet: null }, "vi")).toBe(
    "Tệp có mật khẩu hoặc là .xls kiểu cũ. Mở bằng Excel, bỏ mật khẩu, lưu lại dạng .xlsx.",
  );
});
