import { tasks } from "#core/catalogue/tasks/tasks";
import type { ReportResult } from "#core/result/report-result";
import { layOutReport } from "#core/report/report-workbook";
import type { SheetModel } from "#core/sheet/sheet-model";
import { codesAsNames } from "#text/names";
import { reportWords } from "#text/report/report-words";

/** The report workbook as sheets, in Vietnamese, with the tasks of its plan. */
export const reportSheets = (result: ReportResult): readonly SheetModel[] =>
  layOutReport(result, tasks, reportWords("vi", codesAsNames));
