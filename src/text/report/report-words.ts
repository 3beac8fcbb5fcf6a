import type { ReportWords } from "#core/report/report-words";
import { reportTextsVi, type ReportTexts } from "#core/words/report/report-texts";
import { englishDate, formatDate, officialDate } from "#text/dates";
import { deadlineWords } from "./deadlines";
import { reasonOf } from "#text/issues/issues-of-forms";
import type { Language } from "#text/language";
import type { Names } from "#text/names";
import { Spoken } from "#text/spoken";
import { taskStates } from "./task-words";
import { shownCell } from "#text/shown-cell";
import { wordsOf } from "#text/words";

export const reportTexts = new Spoken<ReportTexts>(reportTextsVi);

/** The words of the report workbook in one language. */
export function reportWords(language: Language, names: Names): ReportWords {
  return {
    ...wordsOf(language),
    reason: (issue) => reasonOf(issue, language, names),
    day: formatDate,
    longDay: (iso) => (language === "vi" ? officialDate(iso) : englishDate(iso)),
    deadlineWords: (deadline) => deadlineWords(deadline, language),
    shown: shownCell,
    taskStates: taskStates[language],
    texts: reportTexts.in(language),
  };
}
