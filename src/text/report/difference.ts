import type { DifferenceWords } from "#core/provenance/difference-sheet";
import { differenceEn } from "#text/en/difference";
import { differenceVi } from "#text/vi/difference";
import type { Language } from "#text/language";

const tables: Readonly<Record<Language, DifferenceWords>> = { vi: differenceVi, en: differenceEn };

export const differenceWords = (language: Language): DifferenceWords => tables[language];
