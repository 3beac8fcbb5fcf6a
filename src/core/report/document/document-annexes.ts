import { sideOfTarget } from "#core/evaluation/operators";
import { countText } from "#core/sheet/formula";
import type { StyleName } from "#core/sheet/looks/styles";
import type { StandingTask } from "#core/tasks/task-summary";
import {
  indicatorColumns,
  indicatorCell,
  isShare,
  type IndicatorColumn,
  type IndicatorLine,
} from "#core/report/indicator-lines";
import { cross, percentSaid, pointsSaid, type LiveNumber } from "#core/sheet/live-text";
import type { DocumentAnnex, DocumentCell } from "./report-document";
import type { ReportResult } from "#core/result/report-result";
import type { ReportWords } from "#core/report/report-words";
import type { ReportLayout } from "#core/report/report-layout";

/** The annexes that a text document carries: indicators and tasks; lists of units stay in the workbook. */
export function documentAnnexes({
  result,
  words,
  lines: all,
  inForce,
  tasks,
}: ReportLayout): readonly DocumentAnnex[] {
  const { indicators, tasks: taskTitles } = words.texts.titles;
  const { indicatorHeadings, elsewhere } = words.texts.report.annexTables;
  const shown = new Set(inForce.map(({ row }) => row));
  const lines = all.filter(({ judged, row }) => judged === null || shown.has(row));
  const { standing } = tasks;
  return [
    {
      title: indicators.title,
      subtitle: indicators.subtitle(result.year),
      note: elsewhere,
      table: {
        kind: "table",
        widths: [8, 52, 15, 24, 27, 27, 14, 22, 24],
        headings: indicatorHeadings,
        rows: lines.map((line, index) =>
          indicatorRow(line, { number: index + 1, words, unit: unitOf(result, line) }),
        ),
      },
    },
    {
      title: taskTitles.title,
      subtitle: taskTitles.subtitle,
      note: standing.length === 0 ? taskTitles.none : "",
      table: {
        kind: "table",
        widths: [9, 50, 36, 32, 21, 21, 14, 22, 32, 16],
        headings: taskTitles.headings,
        rows: standing.map((task, index) => taskRow(task, index + 1, words)),
      },
    },
  ];
}

const cell = (text: string, style: StyleName = "textCenter"): DocumentCell => ({
  cell: { value: text, style },
  text,
});

/** What is counted, or that it is a percentage. */
function unitOf({ catalogue }: ReportResult, { indicator }: IndicatorLine): string {
  const [code] = indicator.numerator;
  if (isShare(indicator)) return "%";
  return catalogue.items.find((item) => item.code === code)?.unit ?? "";
}

interface LineSetting {
  readonly number: number;
  readonly unit: string;
  readonly words: ReportWords;
}

function indicatorRow(
  line: IndicatorLine,
  { number, unit, words }: LineSetting,
): readonly DocumentCell[] {
  const { indicator, judged } = line;
  const texts = words.texts.report.annexTables;
  const need = judged?.evaluation.need ?? 0;
  return [
    cell(String(number)),
    cell(indicator.name, "text"),
    cell(unit),
    cell(judged === null ? "–" : words.targetWords(judged.target, indicator)),
    cell(figureText(line, ["previousNumerator", "previousDenominator"])),
    cell(figureText(line, ["numerator", "denominator"])),
    cell(changeText(line)),
    cell(judged === null ? "" : words.verdicts[judged.evaluation.verdict], "verdict"),
    cell(
      judged === null || need === 0
        ? ""
        : texts.need[sideOfTarget(judged.target, indicator)](countText(need)),
      "text",
    ),
  ];
}

type Sides = readonly [IndicatorColumn, IndicatorColumn];

/** `1.692/2.071 (81,70%)`; nothing without a value. */
function figureText(line: IndicatorLine, sides: Sides): string {
  const [part, whole] = numbersOf(line, sides);
  if (part.value === null) return "";
  if (!isShare(line.indicator)) return countText(part.value);
  const parts = `${countText(part.value)}/${countText(whole.value ?? 0)}`;
  return (whole.value ?? 0) > 0 ? `${parts} (${percentSaid(part, whole).value})` : parts;
}

/** `+0,42` in percentage points, `-2` for a count; nothing when one of the years is not known. */
function changeText(line: IndicatorLine): string {
  const [part, whole] = numbersOf(line, ["numerator", "denominator"]);
  const [partBefore, wholeBefore] = numbersOf(line, ["previousNumerator", "previousDenominator"]);
  if (part.value === null || partBefore.value === null) return "";
  if (!isShare(line.indicator)) return signed(part.value - partBefore.value, countText);
  if ((whole.value ?? 0) === 0 || (wholeBefore.value ?? 0) === 0) return "";
  const shares = { part, whole, partBefore, wholeBefore };
  return signed(Number(cross(shares)), () => pointsSaid(shares).value);
}

const signed = (difference: number, text: (size: number) => string): string =>
  `${difference > 0 ? "+" : difference < 0 ? "-" : ""}${text(Math.abs(difference))}`;

function numbersOf(
  { row, figure, previous }: IndicatorLine,
  [part, whole]: Sides,
): readonly [LiveNumber, LiveNumber] {
  const before = previous?.kind === "value" ? previous : null;
  const values = part === "numerator" ? figure : before;
  const at = (column: IndicatorColumn): string => indicatorCell(row, indicatorColumns[column]);
  return [
    { formula: at(part), value: values?.numerator ?? null },
    { formula: at(whole), value: values?.denominator ?? null },
  ];
}

function taskRow(
  { task, progress, standing }: StandingTask,
  number: number,
  words: ReportWords,
): readonly DocumentCell[] {
  const outcome = [progress?.result, progress?.evidence].filter((text) => text != null).join("; ");
  const day = (iso: string | null): DocumentCell => cell(iso === null ? "" : words.day(iso));
  return [
    cell(String(number)),
    cell(task.title, "text"),
    cell(task.lead, "text"),
    cell(words.deadlineWords(task.deadline), "text"),
    day(standing.due),
    day(standing.done),
    cell(standing.days === null ? "" : String(standing.days)),
    cell(words.taskStates[standing.state]),
    cell(outcome, "text"),
    cell(task.ref),
  ];
}
