import type { Task } from "#core/catalogue/task";
import { metaOf } from "#core/forms/form-meta";
import { formVersion, metaKeys, templates } from "#core/words/names";
import type { SheetModel } from "#core/sheet/sheet-model";
import { behindAnnex } from "./annexes/behind-annex";
import { cellsText } from "#core/provenance/cells-text";
import { usualCells } from "./annexes/data/data-origins";
import { dataSheet } from "./annexes/data/data-sheet";
import { indicatorAnnex } from "./annexes/indicator-annex";
import { layoutOf } from "./report-layout";
import { receiptAnnex } from "./annexes/receipt-annex";
import { reportSheet } from "./document/report-sheet";
import type { ReportResult } from "#core/result/report-result";
import type { ReportWords } from "./report-words";
import { carriedPairs } from "#core/years/carried-pairs";
import { taskAnnex } from "./annexes/task-annex";
import { totalsAnnex } from "./annexes/totals/totals-annex";
import { unitAnnex } from "./annexes/unit-annex";

/** The annual report as sheets, in the order of the public contract; every computed cell is a live formula. */
export function layOutReport(
  made: ReportResult,
  tasks: readonly Task[],
  words: ReportWords,
): readonly SheetModel[] {
  const layout = layoutOf(made, tasks, words);
  const { result } = layout;
  return [
    reportSheet(layout),
    indicatorAnnex(layout),
    unitAnnex(layout),
    behindAnnex(layout),
    receiptAnnex(layout),
    taskAnnex(layout),
    totalsAnnex(layout),
    dataSheet(layout),
    metaOf([
      [metaKeys.template, templates.report],
      [metaKeys.version, String(formVersion)],
      ...(result.unit === null ? [] : [[metaKeys.unit, result.unit] as const]),
      [metaKeys.year, String(result.year)],
      [metaKeys.plan, result.plan.id],
      ...(result.plan.period === undefined ? [] : [[metaKeys.period, result.plan.period] as const]),
      ["asOf", result.asOf],
      [metaKeys.cells, cellsText(usualCells(result))],
      ...carriedPairs(
        result.registry,
        result.carried,
        result.catalogue.items.map(({ code }) => code),
      ),
    ]),
  ];
}
