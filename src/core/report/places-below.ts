import type { Verdict } from "#core/evaluation/verdict";
import type { Plan } from "#core/catalogue/plan";
import { annexFirst } from "./annex";
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
const tallyHeight = (plan: Pick<Plan, "period">): number => 1 + tallyRowsOf(plan).length + 1;

/** Title and headings above each table. */
export const tableHead = 2;

/** Columns of the table of results, from 0; its chart stands to their right. */
export const resultColumns = { number: 0, name: 1, level: 2, value: 3, units: 4, need: 5 } as const;

/** Where the tables under the list begin. */
export function placesBelow({
  lines,
  results: shown,
  paths: pathLines,
  plan,
}: {
  readonly plan: Pick<Plan, "period">;
  readonly lines: readonly IndicatorLine[];
  readonly results: readonly JudgedLine[];
  readonly paths: readonly TotalPath[];
}): PlacesBelow {
  const last = lines.at(-1)?.row ?? annexFirst;
  const start = last + 2;
  const results = start + tallyHeight(plan) + 1;
  const paths = results + tableHead + shown.length + 1;
  return {
    tally: start,
    results,
    paths,
    pathCharts: pathLines.length === 0 ? paths : paths + tableHead + pathLines.length + 1,
  };
}

/** Targets that hold this year: shares first, for the chart, then counts. */
export const sharesFirst = (inForce: readonly JudgedLine[]): readonly JudgedLine[] => [
  ...inForce.filter(({ indicator }) => isShare(indicator)),
  ...inForce.filter(({ indicator }) => !isShare(indicator)),
];
