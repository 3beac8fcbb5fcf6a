import type { ReportWords } from "#core/report/report-words";
import { formatDate, officialDate } from "./dates";
import { deadlineWords } from "./deadlines";
import { sentenceOf } from "./issues";
import type { Language } from "./language";
import type { Names } from "./names";
import { taskParagraph, taskStates } from "./task-words";
import { wordsOf } from "./words";

/** The words of the report workbook in one language. */
export function reportWords(language: Language, names: Names): ReportWords {
  return {
    ...wordsOf(language),
    reason: (issue) =>
      sentenceOf({ ...issue, at: { file: null, sheet: null, cell: null } }, language, names),
    day: formatDate,
    longDay: officialDate,
    deadlineWords: (deadline) => deadlineWords(deadline, language),
    taskStates: taskStates[language],
    taskParagraph: (summary) => taskParagraph(summary, language),
  };
}
