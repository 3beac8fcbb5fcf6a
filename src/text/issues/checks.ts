import { checksEn } from "#text/en/checks";
import { checksVi } from "#text/vi/checks";
import type { Language } from "#text/language";
import type { CheckWords } from "./check-words";

const words: Readonly<Record<Language, CheckWords>> = { vi: checksVi, en: checksEn };

/** The checks in the words of a language. */
export const checkWords = (language: Language): CheckWords => words[language];
