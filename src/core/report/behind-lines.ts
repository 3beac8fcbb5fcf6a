import type { Indicator } from "#core/catalogue/indicator";
import type { Target } from "#core/catalogue/plan";
import { columnLetters, quotedSheet, cellName } from "#core/cell";
import type { Verdict } from "#core/evaluation/verdict";
import { sheetNames } from "#core/words/names";
import { textLiteral } from "#core/sheet/formula";
import { annexFirst } from "./annex";
import { indicatorCell, linesInForce } from "./indicator-lines";
import type { LiveNumber, LiveText } from "#core/sheet/live-text";
import type { ReportResult, UnitResult } from "#core/result/report-result";
import { resultColumns, resultRowOf } from "./places-below";
import type { ReportWords } from "./report-words";

/** Columns of annex 3, from 0. */
export const behindColumns = {
  code: 1,
  name: 2,
  numerator: 5,
  denominator: 6,
  previousNumerator: 8,
  previousDenominator: 9,
  verdict: 10,
  need: 11,
} as const;

/** One unit that falls short of one target. */
export interface BehindLine {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly unit: UnitResult;
}

const behindVerdicts: readonly Verdict[] = ["short", "behindPath", "overdue"];

/** Units behind, by target in the order of the report, those that need most first, then by registry order. */
export function behindLines(result: ReportResult): readonly BehindLine[] {
  const before = foundBefore.get(result);
  if (before !== undefined) return before;
  const lines = foundIn(result);
  foundBefore.set(result, lines);
  return lines;
}

/** Every paragraph asks for the units behind its target; they are looked for once. */
const foundBefore = new WeakMap<ReportResult, readonly BehindLine[]>();

function foundIn(result: ReportResult): readonly BehindLine[] {
  return result.indicators.flatMap(({ indicator, byUnit, targets }) => {
    if (indicator.onlyInTotal === true) return [];
    const rank = new Map<Target | null, number>(
      targets.map(({ target }, index) => [target, index]),
    );
    const order = ({ unit }: BehindLine): number => rank.get(unit.shared) ?? 0;
    return byUnit
      .flatMap((unit): readonly BehindLine[] => {
        const { target, verdict } = unit;
        if (target === null || verdict === null || !behindVerdicts.includes(verdict)) return [];
        return [{ indicator, target, unit }];
      })
      .sort((one, other) =>
        order(one) === order(other)
          ? (other.unit.need ?? 0) - (one.unit.need ?? 0)
          : order(one) - order(other),
      );
  });
}

/** The units behind one target, as annex 1 counts them and annex 3 lists them. */
export interface BehindFigures {
  /** Cells of annex 1. */
  readonly units: LiveNumber;
  readonly need: LiveNumber;
  /** What those cells calculate; absent where annex 3 lists nobody. */
  readonly source: { readonly units: string; readonly need: string } | null;
  /** Those that need most. */
  readonly first: readonly { readonly name: LiveText; readonly need: LiveNumber }[];
}

/** A paragraph names so many units and counts the others. */
const mostNamed = 3;

/** Null where no unit can be behind: targets of the whole, and targets not in force. */
export function behindTotals(
  result: ReportResult,
  target: Target,
  words: Pick<ReportWords, "verdicts">,
): BehindFigures | null {
  const line = linesInForce(result).find(({ judged }) => judged.target === target);
  if (line === undefined || line.indicator.onlyInTotal === true) return null;
  const all = behindLines(result);
  const start = all.findIndex(({ unit }) => unit.shared === target);
  const lines = all.filter(({ unit }) => unit.shared === target);
  const row = resultRowOf(result, line);
  const needs = lines.reduce((sum, { unit }) => sum + (unit.need ?? 0), 0);
  const first = annexFirst + start;
  return {
    units: { formula: indicatorCell(row, resultColumns.units), value: lines.length },
    need: { formula: indicatorCell(row, resultColumns.need), value: needs },
    source: start < 0 ? null : countsOver(first, first + lines.length - 1, words),
    first: lines.slice(0, mostNamed).map(({ unit }, index) => ({
      name: { formula: behindCell(first + index, behindColumns.name), value: unit.unit.name },
      need: { formula: behindCell(first + index, behindColumns.need), value: unit.need },
    })),
  };
}

const behindCell = (row: number, column: number): string =>
  `${quotedSheet(sheetNames.behind)}!${cellName(row, column)}`;

function countsOver(
  top: number,
  bottom: number,
  { verdicts }: Pick<ReportWords, "verdicts">,
): { readonly units: string; readonly need: string } {
  const range = (column: number): string => {
    const letters = columnLetters(column);
    return `${quotedSheet(sheetNames.behind)}!$${letters}$${String(top + 1)}:$${letters}$${String(bottom + 1)}`;
  };
  const [verdict, need] = [range(behindColumns.verdict), range(behindColumns.need)];
  const named = behindVerdicts.map((each) => textLiteral(verdicts[each]));
  return {
    units: named.map((words) => `COUNTIF(${verdict},${words})`).join("+"),
    need: named.map((words) => `SUMIF(${verdict},${words},${need})`).join("+"),
  };
}
