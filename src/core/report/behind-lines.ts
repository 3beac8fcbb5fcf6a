import { decimalsIn } from "#core/catalogue/indicator";
import { plus } from "#core/quantity/decimals";
import { countsOfBehind } from "./annexes/unit-columns";
import { mayBeGiven } from "#core/evaluation/yardsticks/given-quota";
import { mayBeAskedOfUnits, type BehindTarget } from "#core/result/units-behind";
import { quotedSheet, cellName } from "#core/cell";
import { sheetNames } from "#core/words/names";
import { annexFirst } from "./annex";
import { indicatorCell, type JudgedLine } from "./indicator-lines";
import type { LiveNumber, LiveText } from "#core/sheet/live-text";
import { resultColumns, tableHead } from "./places-below";
import type { ReportLayout } from "./report-layout";

/** Columns of annex 3, from 0. */
export const behindColumns = {
  code: 1,
  name: 2,
  numerator: 4,
  denominator: 5,
  previousNumerator: 7,
  previousDenominator: 8,
  verdict: 9,
  need: 10,
} as const;

/** The units behind one target, as annex 1 counts them and annex 3 lists them. */
export interface BehindFigures {
  /** Cells of annex 1. */
  readonly units: LiveNumber;
  readonly need: LiveNumber;
  /** What those cells calculate. */
  readonly source: { readonly units: string; readonly need: string };
  /** Those that need most. */
  readonly first: readonly { readonly name: LiveText; readonly need: LiveNumber }[];
}

/** A paragraph names so many units and counts the others. */
const mostNamed = 3;

/** Null where no unit can be behind: targets of the whole. */
export function behindTotals(
  { results, behind, below, unitColumns, places, words }: ReportLayout,
  { indicator, judged: { target } }: JudgedLine,
): BehindFigures | null {
  const isGiven = mayBeGiven(target, indicator) && behind.asked.has(target);
  if (!isGiven && !mayBeAskedOfUnits(target, indicator)) return null;
  const own = behind.byTarget.get(target);
  const lines = own?.lines ?? [];
  const index = results.findIndex(({ judged }) => judged.target === target);
  const row = below.results + tableHead + index;
  const needs = lines.reduce((sum, { unit }) => plus(sum, unit.need ?? 0), 0);
  const decimals = decimalsIn(indicator).part;
  const first = own === undefined ? annexFirst : behindRow(own, groupsOf(behind).indexOf(own));
  return {
    units: { formula: indicatorCell(row, resultColumns.units), value: lines.length },
    need: { formula: indicatorCell(row, resultColumns.need), value: needs, decimals },
    source: countsOfBehind(unitColumns, {
      indicator,
      target,
      units: places.receipts.length,
      words: words.verdicts,
    }),
    first: lines.slice(0, mostNamed).map(({ unit }, at) => ({
      name: { formula: behindCell(first + at, behindColumns.name), value: unit.unit.name },
      need: { formula: behindCell(first + at, behindColumns.need), value: unit.need, decimals },
    })),
  };
}

const groupsOf = ({ byTarget }: ReportLayout["behind"]): readonly BehindTarget[] => [
  ...byTarget.values(),
];

/** The row of the first unit behind a target: above it stand the bands of the targets so far, its own among them. */
export const behindRow = ({ first }: BehindTarget, groupsBefore: number): number =>
  annexFirst + first + groupsBefore + 1;

const behindCell = (row: number, column: number): string =>
  `${quotedSheet(sheetNames.behind)}!${cellName(row, column)}`;
