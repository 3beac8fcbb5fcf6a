import type { UnreadableReason } from "#core/issue";
import { failuresEn } from "#text/en/failures";
import { failuresVi } from "#text/vi/failures";
import type { FailureReason, FailureTable } from "./failure-words";
import type { Language } from "./language";
import { placed, placeOf } from "./place";

const tables: Readonly<Record<Language, FailureTable>> = { vi: failuresVi, en: failuresEn };

/** Why bytes were refused, without the remedy: `tệp rỗng, không có nội dung`. */
export const unreadableWords = (reason: UnreadableReason, language: Language): string =>
  tables[language][reason].what;

/** A refusal of the workbook as a person reads it: `'Biểu nhập': what happened. What to do.` */
export function failureSentence(
  failure: { readonly reason: FailureReason; readonly sheet: string | null },
  language: Language,
): string {
  const { what, remedy } = tables[language][failure.reason];
  return placed(placeOf({ file: null, sheet: failure.sheet, cell: null }), `${what}. ${remedy}`);
}
