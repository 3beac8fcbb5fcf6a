import type { Verdict } from "#core/evaluation/verdict";
import type { ReportTexts } from "#core/words/report/report-texts";

/** What each verdict says of a goal, and of the year in which it is due. */
export const verdictSentences = (texts: ReportTexts["paragraph"], goal: string, year: string) =>
  [
    ["met", texts.met(goal)],
    ["exceeded", texts.exceeded(goal)],
    ["short", texts.short(goal)],
    ["onPath", texts.onPath(goal, year)],
    ["behindPath", texts.behindPath(goal, year)],
    ["overdue", texts.overdue(goal, year)],
    ["waiting", texts.waiting(goal)],
    ["notApplicable", texts.outside(goal)],
  ] as const satisfies readonly (readonly [Verdict, string])[];
