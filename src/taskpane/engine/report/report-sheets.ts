import type { ReportWords } from "#core/report/report-words";
import type { ReportResult } from "#core/result/report-result";
import { layOutReport } from "#core/report/report-workbook";
import type { KeptTexts } from "#core/result/report-settings";
import type { SheetModel } from "#core/sheet/sheet-model";
import { reportWords } from "#text/report/report-words";
import type { Order } from "#taskpane/protocol/answers";
import type { Memory } from "#taskpane/engine/memory";
import { tasksOf } from "#taskpane/engine/reading/plans/plan-books";
import { namesOf } from "#taskpane/engine/reading/pane-names";
import { reportOn } from "./report-on";
import { haveLanguageOfReport } from "#taskpane/engine/speech";

/** The sheets of the report, with what people wrote into an earlier one. */
export const reportSheets = (
  memory: Memory,
  order: Order,
  kept: KeptTexts | null,
): Promise<readonly SheetModel[]> => sheetsOf(reportOn(memory, order, kept), memory, order);

/** The sheets of a report that was computed. */
export async function sheetsOf(
  result: ReportResult,
  memory: Memory,
  order: Order,
): Promise<readonly SheetModel[]> {
  const words = await wordsOn(result, order);
  return layOutReport(result, await tasksOf(result.plan, memory), words);
}

/** The words of a report, with the names of its units and of its plan. */
export async function wordsOn(result: ReportResult, { language }: Order): Promise<ReportWords> {
  await haveLanguageOfReport(language);
  return reportWords(language, namesOf(result.registry, result));
}
