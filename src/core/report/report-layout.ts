import type { Task } from "#core/catalogue/task";
import type { ListedTasks } from "#core/result/listed-tasks";
import { listedTasks } from "#core/result/listed-tasks";
import type { ReportResult } from "#core/result/report-result";
import { unitsBehind, type UnitsBehind } from "#core/result/units-behind";
import { indicatorPages, type IndicatorPages } from "./annexes/indicator-pages";
import { receiptList, type ReceiptList } from "./annexes/receipt-list";
import { unitColumns, type UnitColumns } from "./annexes/unit-columns";
import { dataPlaces, type DataPlaces } from "./annexes/data/data-places";
import {
  linesInForce,
  placedLines,
  unplacedLines,
  type IndicatorLine,
  type JudgedLine,
} from "./indicator-lines";
import { attachedTo } from "./document/attached";
import type { LiveText } from "#core/sheet/live-text";
import { withNames } from "./named-indicators";
import { totalPaths, type TotalPath } from "./path-lines";
import { placesBelow, sharesFirst, type PlacesBelow } from "./places-below";
import type { ReportWords } from "./report-words";

/** What all sheets of a report draw from, found once: its lines, who is behind, the paths, and where they stand. */
export interface ReportLayout {
  /** With its indicators called as the words call them. */
  readonly result: ReportResult;
  readonly words: ReportWords;
  /** Words at the foot of every page while the report is a draft. */
  readonly draft: string | null;
  /** What stands under the title of each annex: the number of the report, as its first sheet has it. */
  readonly attached: LiveText;
  readonly tasks: ListedTasks;
  /** Where everything stands on the data sheet. */
  readonly places: DataPlaces;
  /** The list of units of annex 4. */
  readonly receipts: ReceiptList;
  /** The lines of annex 1, and those of them that hold this year. */
  readonly lines: readonly IndicatorLine[];
  /** How they lie on pages. */
  readonly pages: IndicatorPages;
  readonly inForce: readonly JudgedLine[];
  /** The same in the order of the table of results. */
  readonly results: readonly JudgedLine[];
  readonly paths: readonly TotalPath[];
  readonly behind: UnitsBehind;
  /** The columns of annex 2, shown and hidden. */
  readonly unitColumns: UnitColumns;
  /** Where the tables under the list of annex 1 stand. */
  readonly below: PlacesBelow;
}

/** Nothing of it outlives whoever asked: a report of a nation is large. */
export function layoutOf(
  made: ReportResult,
  tasks: readonly Task[],
  words: ReportWords,
): ReportLayout {
  const result = withNames(made, words);
  const unplaced = unplacedLines(result);
  const pages = indicatorPages(unplaced, result, words);
  const lines = placedLines(unplaced, pages.begins);
  const inForce = linesInForce(lines, result);
  const results = sharesFirst(inForce);
  const paths = totalPaths(inForce, result);
  const isDraft = result.issues.some(({ severity }) => severity === "blocking");
  return {
    result,
    words,
    draft: isDraft ? words.texts.report.draft : null,
    attached: attachedTo(result, words),
    tasks: listedTasks(
      tasks.filter(({ plan }) => plan === result.plan.id),
      result,
    ),
    places: dataPlaces(result),
    receipts: receiptList(result, words),
    lines,
    pages,
    inForce,
    results,
    paths,
    behind: unitsBehind(result),
    unitColumns: unitColumns(result.indicators),
    below: placesBelow({ lines, results, paths, pages, plan: result.plan }),
  };
}
