import type { Verdict } from "#core/evaluation/verdict";
import type { Plan } from "#core/catalogue/plan";
import { annexFirst } from "./annex";
import type { IndicatorPages } from "./annexes/indicator-pages";
import { isShare, type IndicatorLine, type JudgedLine } from "./indicator-lines";
import type { TotalPath } from "./path-lines";

/** Rows of what stands under the list of annex 1, from 0. */
export interface PlacesBelow {
  readonly tally: number;
  readonly results: number;
  readonly paths: number;
  readonly pathCharts: number;
}

/** The verdicts in the order in which a report counts them; on the way to the year is only what a part of it is. */
export const tallyRowsOf = ({ period }: Pick<Plan, "period">): readonly Verdict[] => [
  ...(["met", "exceeded", "onPath", "behindPath", "short", "overdue"] as const),
  ...(period === undefined ? [] : (["ongoing"] as const)),
  ...(["waiting", "noData", "notApplicable"] as const),
];

/** Rows that the counts of verdicts take: a title, the verdicts, the total. */
export const tallyHeightOf = (plan: Pick<Plan, "period">): number =>
  1 + tallyRowsOf(plan).length + 1;

/** The chart of results stands beside the counts, which are as high as it needs: points of one of their rows. */
export const tallyRowHeight = (shares: number, plan: Pick<Plan, "period">): number =>
  Math.max(18, Math.ceil((chartFrame + pointsOfBar * shares) / tallyHeightOf(plan)));

/** Title, legend and scale of the chart, and one line of it. */
const [chartFrame, pointsOfBar] = [60, 16] as const;

/** Title and headings above each table. */
export const tableHead = 2;

/** Columns of the table of results, from 0; its chart stands to their right. */
export const resultColumns = { number: 0, name: 1, level: 2, value: 3, units: 4, need: 5 } as const;

/** Where the tables under the list begin. */
export function placesBelow({
  lines,
  results: shown,
  paths: pathLines,
  pages,
  plan,
}: {
  readonly plan: Pick<Plan, "period">;
  readonly lines: readonly IndicatorLine[];
  readonly results: readonly JudgedLine[];
  readonly paths: readonly TotalPath[];
  readonly pages: IndicatorPages;
}): PlacesBelow {
  const last = lines.at(-1)?.row ?? annexFirst;
  const start = last + 2;
  const resultRows = tableHead + shown.length + 1;
  const tallyHeight = tallyHeightOf(plan);
  const shares = shown.filter(({ indicator }) => isShare(indicator)).length;
  const tallyFirst = hasRoomForTally(pages, (tallyHeight + 1) * tallyRowHeight(shares, plan));
  const tally = tallyFirst ? start : start + resultRows;
  const results = tallyFirst ? start + tallyHeight + 1 : start;
  const paths = start + tallyHeight + 1 + resultRows;
  return {
    tally,
    results,
    paths,
    pathCharts: pathLines.length === 0 ? paths : paths + tableHead + pathLines.length + 1,
  };
}

/**
 * The counts and their chart stay on one page. Where the page of the list has no room for them and more than a third of it
 * would stay empty, the table of results, which may go on on the next page, comes first.
 */
function hasRoomForTally({ used, height }: IndicatorPages, tally: number): boolean {
  const room = height - used;
  return room < height / 3 || room > tally + 12;
}

/** Targets that hold this year: shares first, for the chart, then counts. */
export const sharesFirst = (inForce: readonly JudgedLine[]): readonly JudgedLine[] => [
  ...inForce.filter(({ indicator }) => isShare(indicator)),
  ...inForce.filter(({ indicator }) => !isShare(indicator)),
];
