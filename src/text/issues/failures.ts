import type { UnreadableReason } from "#core/issue";
import { failuresVi } from "#text/vi/issues/failures";
import type { FailureReason, FailureTable } from "./failure-words";
import type { Language } from "#text/language";
import { Spoken } from "#text/spoken";
import { placed, placeOf } from "./place";

export const failureTables = new Spoken<FailureTable>(failuresVi);

/** Why bytes were refused, without the remedy: `tệp rỗng, không có nội dung`. */
export const unreadableWords = (reason: UnreadableReason, language: Language): string =>
  failureTables.in(language)[reason].what;

/** A refusal of the workbook as a person reads it: `'Biểu nhập': what happened. What to do.` */
export function failureSentence(
  failure: { readonly reason: FailureReason; readonly sheet: string | null },
  language: Language,
): string {
  const { what, remedy } = failureTables.in(language)[failure.reason];
  return placed(placeOf({ file: null, sheet: failure.sheet, cell: null }), `${what}. ${remedy}`);
}
