import { decimalsIn, type Indicator } from "#core/catalogue/indicator";
import { cellName } from "#core/cell";
import { figureFormula, figureValue } from "#core/evaluation/formulas/formula-cells";
import { targetFormulas } from "#core/evaluation/formulas/target-formulas";
import { operandsOf, type Operands, type UnitFigure } from "#core/evaluation/unit-figure";
import { codesOf, sumWhenAllGiven } from "#core/evaluation/formulas/item-formulas";
import { sheetNames } from "#core/words/names";
import { inEveryRow } from "#core/sheet/formula";
import { withDecimals } from "#core/sheet/looks/styles";
import type { CellModel, ConditionalFormat, RowModel, SheetModel } from "#core/sheet/sheet-model";
import { spanOf } from "#core/report/report-words";
import { annex, annexFirst, heightOf, listHeight } from "#core/report/annex";
import type { KeptRow } from "#core/report/page-breaks";
import { behindColumns, behindRow } from "#core/report/behind-lines";
import type { BehindLine, BehindTarget } from "#core/result/units-behind";
import { dataCell, dataCellIn, dataColumns, type DataPlaces } from "./data/data-places";
import { rowAmong } from "#core/report/one-at-a-time";
import type { ReportLayout } from "#core/report/report-layout";
import type { ReportResult } from "#core/result/report-result";

/** A unit takes one line: the band above says what is asked of it. */
const [nameWidth, verdictWidth] = [60, 14] as const;

/** Annex 3: who is behind, on what, and by how many units. */
export function behindAnnex(layout: ReportLayout): SheetModel {
  const { result, words, places, draft, attached, behind } = layout;
  const titles = words.texts.titles.behind;
  const sumsOf = sumFormulas(places);
  const rows = [...behind.byTarget.values()].flatMap((group, at): readonly KeptRow[] => {
    const setting = { places, words, sumsOf, of: numberOf(layout, group) };
    return [
      bandRow(layout, group),
      ...group.lines.map((line, index) => {
        const number = group.first + index + 1;
        return lineRow(result, line, { ...setting, number, row: behindRow(group, at) + index });
      }),
    ];
  });
  const nobody: RowModel = {
    cells: [
      { value: "", style: "data" },
      { value: "", style: "dataText" },
      { value: titles.nobody, style: "dataText" },
    ],
  };
  return annex({
    name: sheetNames.behind,
    title: titles.title,
    subtitle: titles.subtitle(spanOf(result, words.texts)),
    attached,
    note: titles.note,
    rests: true,
    headings: titles.headings,
    widths: [4.5, 9.5, nameWidth, 7, 7, 7, 8.5, 7, 7, verdictWidth, 7.5],
    rows: rows.length === 0 ? [nobody] : rows,
    draft,
    frozenColumns: 3,
    conditionalFormats: needBars(behind.lines, rows.length),
  });
}

/** Bars as long as what a unit still needs against the unit that needs most. */
function needBars(lines: readonly BehindLine[], rows: number): readonly ConditionalFormat[] {
  const most = Math.max(0, ...lines.map(({ unit }) => unit.need ?? 0));
  if (most === 0) return [];
  const column = behindColumns.need;
  const area = {
    top: annexFirst,
    left: column,
    bottom: annexFirst + rows - 1,
    right: column,
  };
  return [{ area, rule: { kind: "dataBar", max: most } }];
}

/** The number that annex 1 gives the line of a target. */
const numberOf = ({ lines }: ReportLayout, { target }: BehindTarget): number =>
  lines.findIndex(({ judged }) => judged?.target === target) + 1;

/** Above the units behind one target: which it is. */
function bandRow(layout: ReportLayout, group: BehindTarget): KeptRow {
  const { indicator, target } = group;
  const { words } = layout;
  const text = `${indicator.shortName}: ${words.targetWords(target, indicator)}`;
  return {
    height: heightOf([[text, nameWidth + 40]]),
    cells: [
      { value: "", style: "group" },
      { value: text, style: "group" },
      ...Array.from({ length: 9 }, (): CellModel => ({ value: "", style: "group" })),
    ],
    spans: [[1, 10]],
    keepWithNext: true,
  };
}

function lineRow(
  result: ReportResult,
  { indicator, target, unit }: BehindLine,
  { places, words, sumsOf, row, number, of }: LineSetting,
): RowModel {
  const { figure: now, before } = unit;
  const verdict = unit.verdict === null ? "" : words.verdicts[unit.verdict];
  const height = listHeight([
    [unit.unit.name, nameWidth],
    [verdict, verdictWidth],
  ]);
  return rowAmong(places.receipts.length, { height }, () => {
    const data = places.rowOf(unit.unit.code);
    const sums = sumsOf(operandsOf(target, indicator));
    const at = (column: keyof typeof behindColumns): string => cellName(row, behindColumns[column]);
    const formulas = verdictFormulas(result, { indicator, target, unit }, at, words.verdicts);
    const decimals = decimalsIn(indicator);
    const ofPart = withDecimals("data", decimals.part);
    const ofWhole = withDecimals("data", decimals.whole);
    return [
      { value: number, style: "data" },
      { value: unit.unit.code, formula: dataCell(data, dataColumns.code), style: "dataText" },
      { value: unit.unit.name, formula: dataCell(data, dataColumns.name), style: "dataText" },
      { value: of, style: "data" },
      { value: side(now, "numerator"), formula: sums.numerator(data), style: ofPart },
      sums.denominator === null
        ? { value: "", style: "data" }
        : { value: side(now, "denominator"), formula: sums.denominator(data), style: ofWhole },
      valueCell(indicator, now, at),
      { value: side(before, "numerator"), style: ofPart },
      { value: side(before, "denominator"), style: ofWhole },
      { value: verdict, formula: formulas.verdict, style: "dataText" },
      { value: unit.need ?? "", formula: formulas.need, style: ofPart },
    ];
  });
}

/** The sums of a figure over the row of a unit in the data sheet. */
interface SumFormulas {
  readonly numerator: (row: number) => string;
  readonly denominator: ((row: number) => string) | null;
}

interface LineSetting extends Pick<ReportLayout, "places" | "words"> {
  readonly row: number;
  readonly number: number;
  /** The line of annex 1 whose target is meant. */
  readonly of: number;
  readonly sumsOf: (operands: Operands) => SumFormulas;
}

function sumFormulas(places: DataPlaces): LineSetting["sumsOf"] {
  const known = new Map<Operands, SumFormulas>();
  return (operands) => {
    const before = known.get(operands);
    if (before !== undefined) return before;
    const sum = (codes: readonly string[], decimals: number): ((row: number) => string) =>
      inEveryRow((row) => {
        const cellOf = (item: string): string => dataCellIn(row, places.columnOf(item));
        return sumWhenAllGiven(codes, codesOf(operands), cellOf, decimals);
      });
    const { numerator, denominator } = operands;
    const { part, whole } = decimalsIn(operands);
    const made = {
      numerator: sum(numerator, part),
      denominator: denominator === null ? null : sum(denominator, whole),
    };
    known.set(operands, made);
    return made;
  };
}

type Part = "numerator" | "denominator";

const partOf = (figure: UnitFigure | null, part: Part): number | null =>
  figure?.state === "counted" ? figure[part] : null;

const side = (figure: UnitFigure | null, part: Part): number | "" => partOf(figure, part) ?? "";

type At = (column: keyof typeof behindColumns) => string;

function valueCell({ kind, ...counted }: Indicator, figure: UnitFigure, at: At): CellModel {
  const [numerator, denominator] = [partOf(figure, "numerator"), partOf(figure, "denominator")];
  return {
    value: figureValue(kind, { numerator, denominator }),
    formula: figureFormula(kind, at("numerator"), at("denominator")),
    style: kind === "count" ? withDecimals("data", decimalsIn(counted).part) : "dataPercent",
  };
}

function verdictFormulas(
  { plan, year }: ReportResult,
  line: BehindLine,
  at: At,
  verdicts: ReportLayout["words"]["verdicts"],
): { readonly verdict: string; readonly need: string } {
  const share = line.indicator.kind !== "count";
  const cells = {
    numerator: at("numerator"),
    denominator: share ? at("denominator") : null,
    previousNumerator: at("previousNumerator"),
    previousDenominator: share ? at("previousDenominator") : null,
  };
  const { base } = line.unit;
  return targetFormulas(line.target, line.indicator, cells, { year, plan, base, words: verdicts });
}
