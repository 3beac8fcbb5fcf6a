import type { CheckId } from "#core/checks/check";
import { checksEn } from "#text/en/checks";
import { checksVi } from "#text/vi/checks";
import type { Language } from "./language";

/** What each check asks, in one sentence. */
export type CheckWords = Readonly<Record<CheckId, string>>;

const words: Readonly<Record<Language, CheckWords>> = { vi: checksVi, en: checksEn };

/** The checks in the words of a language. */
export const checkWords = (language: Language): CheckWords => words[language];
