import type { Deadline } from "#core/catalogue/task";
import type { ReportTexts } from "#core/words/report/report-texts";
import type { SheetWords } from "#core/forms/sheet-words";
import type { Issue } from "#core/issue";
import type { ReportResult } from "#core/result/report-result";
import type { NumberFormat } from "#core/sheet/looks/styles";
import type { CellValue } from "#core/sheet/sheet-model";
import type { TaskState } from "#core/tasks/task-state";

/** The words of a report: those of sheets, and sentences about files, days and deadlines. */
export interface ReportWords extends SheetWords {
  readonly texts: ReportTexts;
  /** What is wrong with a file, without its name. */
  readonly reason: (issue: Issue) => string;
  /** `29/12/2026` from an ISO date. */
  day(iso: string): string;
  /** `ngày 29 tháng 12 năm 2026` from an ISO date. */
  longDay(iso: string): string;
  deadlineWords(deadline: Deadline): string;
  /** Where a file lies as seen from the report; null when no relative path leads there. */
  readonly linkTo?: (file: string) => string | null;
  /** What a sheet shows for a value: `1.692`, `81,70%`, `30/12/2026`. */
  shown(value: CellValue, format: NumberFormat): string;
  readonly taskStates: Readonly<Record<TaskState, string>>;
}

/** `năm 2026`, or the part of the year that is reported on. */
export const spanOf = (
  { plan, year }: Pick<ReportResult, "plan" | "year">,
  { report }: ReportTexts,
): string => report.span(year, plan.period);
