import { repairEn } from "#text/en/repair";
import type { Language } from "#text/language";
import { repairVi } from "#text/vi/repair";
import type { RepairWords } from "./repair-words";

const tables: Readonly<Record<Language, RepairWords>> = { vi: repairVi, en: repairEn };

export const repairWords = (language: Language): RepairWords => tables[language];
