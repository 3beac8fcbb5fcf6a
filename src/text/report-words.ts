import type { ReportWords } from "#core/report/report-words";
import { reportTextsVi, type ReportTexts } from "#core/forms/report-texts";
import { reportTextsEn } from "#text/en/report-texts";
import { englishDate, formatDate, officialDate } from "./dates";
import { deadlineWords } from "./deadlines";
import { sentenceOf } from "./issues";
import type { Language } from "./language";
import type { Names } from "./names";
import { taskStates } from "./task-words";
import { wordsOf } from "./words";

const reportTexts: Readonly<Record<Language, ReportTexts>> = {
  vi: reportTextsVi,
  en: reportTextsEn,
};

/** The words of the report workbook in one language. */
export function reportWords(language: Language, names: Names): ReportWords {
  return {
    ...wordsOf(language),
    reason: (issue) =>
      sentenceOf({ ...issue, at: { file: null, sheet: null, cell: null } }, language, names),
    day: formatDate,
    longDay: (iso) => (language === "vi" ? officialDate(iso) : englishDate(iso)),
    deadlineWords: (deadline) => deadlineWords(deadline, language),
    taskStates: taskStates[language],
    texts: reportTexts[language],
  };
}
