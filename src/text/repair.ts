import { repairEn } from "./en/repair";
import type { Language } from "./language";
import { repairVi } from "./vi/repair";
import type { RepairWords } from "./repair-words";

const tables: Readonly<Record<Language, RepairWords>> = { vi: repairVi, en: repairEn };

export const repairWords = (language: Language): RepairWords => tables[language];
