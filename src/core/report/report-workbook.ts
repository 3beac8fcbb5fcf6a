import type { Task } from "#core/catalogue/task";
import { metaOf } from "#core/forms/form-meta";
import { formVersion, metaKeys, templates } from "#core/words/names";
import type { SheetModel } from "#core/sheet/sheet-model";
import { behindAnnex } from "./annexes/behind-annex";
import { cellsText } from "#core/provenance/cells-text";
import { usualCells } from "./annexes/data/data-origins";
import { dataSheet } from "./annexes/data/data-sheet";
import { indicatorAnnex } from "./annexes/indicator-annex";
import { layoutOf, type ReportLayout } from "./report-layout";
import { mostAtOnce, oneAtATime } from "./one-at-a-time";
import { receiptAnnex } from "./annexes/receipt-annex";
import { reportSheet } from "./document/report-sheet";
import type { ReportResult } from "#core/result/report-result";
import type { ReportWords } from "./report-words";
import { decimalsPair } from "#core/provenance/own-items";
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
  const inTurn = oneAtATime();
  const isLarge = layout.places.receipts.length > mostAtOnce;
  const laid = (make: (of: ReportLayout) => SheetModel): SheetModel =>
    isLarge ? inTurn(() => make(layout)) : make(layout);
  return [
    laid(reportSheet),
    laid(indicatorAnnex),
    // Of these two every row of very many makes its own cells.
    unitAnnex(layout),
    laid(behindAnnex),
    laid(receiptAnnex),
    laid(taskAnnex),
    laid(totalsAnnex),
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
      ...decimalsPair(result.catalogue.items),
      ...carriedPairs(
        result.registry,
        result.carried,
        result.catalogue.items.map(({ code }) => code),
      ),
    ]),
  ];
}
