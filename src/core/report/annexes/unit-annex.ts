import type { Indicator } from "#core/catalogue/indicator";
import { cellName, columnLetters, quotedSheet } from "#core/cell";
import type { Verdict } from "#core/evaluation/verdict";
import { operandsOf, type Operands, type UnitFigure } from "#core/evaluation/unit-figure";
import { codesOf, isGiven, someNotApplicable } from "#core/evaluation/formulas/item-formulas";
import { sheetNames } from "#core/words/names";
import { inEveryRow, textLiteral } from "#core/sheet/formula";
import type { CellModel, RowModel, SheetModel } from "#core/sheet/sheet-model";
import type { StyleName } from "#core/sheet/styles";
import { annex, annexFirst, listHeight } from "#core/report/annex";
import { behindColumns } from "#core/report/behind-lines";
import type { ReportLayout } from "#core/report/report-layout";
import { dataCell, dataCellIn, dataColumns, type DataPlaces } from "./data/data-places";
import type { IndicatorResult, UnitResult } from "#core/result/report-result";

const nameWidth = 28;

/** Annex 2: every unit against every indicator that the plan sets a target for. */
export function unitAnnex({ result, places, words, draft, behind }: ReportLayout): SheetModel {
  const titles = words.texts.titles.byUnit;
  const shown = result.indicators
    .filter(({ targets }) => targets.length > 0)
    .map(({ indicator, byUnit }) => ({ indicator, byUnit }));
  const formulaOf = figureFormulas(places, titles.notApplicable);
  const counts = countBehind(behind.lines.map(({ unit }) => unit.unit.code));
  const lines = behind.lines.length;
  return annex({
    name: sheetNames.byUnit,
    title: titles.title,
    subtitle: titles.subtitle(result.year),
    note: titles.note,
    headings: [
      ...titles.headings,
      ...shown.map(({ indicator }) => indicator.shortName),
      titles.behind,
    ],
    widths: [4.5, 10.5, nameWidth, ...shown.map(() => 9), 8],
    rows: places.receipts.map(({ unit }, index): RowModel => {
      const data = places.rowOf(unit.code);
      const setting = { data, formulaOf, none: titles.notApplicable };
      return {
        height: listHeight([[unit.name, nameWidth]]),
        cells: [
          { value: index + 1, style: "data" },
          { value: unit.code, formula: dataCell(data, dataColumns.code), style: "dataText" },
          { value: unit.name, formula: dataCell(data, dataColumns.name), style: "dataText" },
          ...shown.map((each) => valueCell(each, index, setting)),
          behindCell(cellName(annexFirst + index, 1), counts.get(unit.code) ?? 0, lines),
        ],
      };
    }),
    draft,
    frozenColumns: 3,
  });
}

interface UnitSetting {
  /** The row of the unit in the data sheet. */
  readonly data: number;
  readonly formulaOf: (operands: Operands) => (row: number) => string;
  /** The sign of what does not apply. */
  readonly none: string;
}

function valueCell(
  { indicator, byUnit }: Pick<IndicatorResult, "indicator" | "byUnit">,
  index: number,
  { data, formulaOf, none }: UnitSetting,
): CellModel {
  const unit = byUnit[index];
  const target = unit?.verdict === "notApplicable" ? null : (unit?.target ?? null);
  const operands = target === null ? indicator : operandsOf(target, indicator);
  return {
    value: shown(unit?.figure, none),
    formula: formulaOf(operands)(data),
    style: heatOf(indicator, unit),
  };
}

/** The formula of a figure over the row of a unit in the data sheet, by its sums. */
function figureFormulas(places: DataPlaces, none: string): UnitSetting["formulaOf"] {
  const known = new Map<Operands, (row: number) => string>();
  return (operands) => {
    const before = known.get(operands);
    if (before !== undefined) return before;
    const made = inEveryRow((row) => {
      const cellOf = (code: string): string => dataCellIn(row, places.columnOf(code));
      const codes = codesOf(operands);
      const given = codes.map((code) => isGiven(cellOf(code))).join(",");
      return `IF(${someNotApplicable(codes, cellOf)},${textLiteral(none)},IF(AND(${given}),${quotient(operands, cellOf)},""))`;
    });
    known.set(operands, made);
    return made;
  };
}

/** The look of a figure against the target of its unit; the sign after the figure says the same without colours. */
function heatOf({ kind }: Indicator, unit: UnitResult | undefined): StyleName {
  const isJudged = unit?.figure.state === "counted";
  const standing = isJudged ? standings[unit.verdict ?? "noData"] : null;
  if (standing === null) return kind === "count" ? "data" : "dataPercent";
  return kind === "count" ? `heatCount${standing}` : `heat${standing}`;
}

const standings = {
  met: "Met",
  exceeded: "Exceeded",
  onPath: "OnPath",
  behindPath: "Behind",
  short: "Behind",
  overdue: "Behind",
  waiting: "Waiting",
  noData: null,
  notApplicable: null,
} as const satisfies Readonly<Record<Verdict, string | null>>;

function quotient(operands: Operands, cellOf: (code: string) => string): string {
  const sum = (codes: readonly string[]): string =>
    codes.map((code) => `N(${cellOf(code)})`).join("+");
  const numerator = sum(operands.numerator);
  if (operands.denominator === null) return numerator;
  const denominator = sum(operands.denominator);
  return `IF(${denominator}>0,(${numerator})/(${denominator}),"")`;
}

function shown(figure: UnitFigure | undefined, none: string): number | string {
  if (figure === undefined || figure.state === "leftOut") return "";
  if (figure.state === "notApplicable") return none;
  if (figure.denominator === null) return figure.numerator;
  return figure.denominator > 0 ? figure.numerator / figure.denominator : "";
}

function countBehind(codes: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/**
 * How many lines of annex 3 name the unit. EXACT, because COUNTIF takes the codes 38.1 and 38.10 for one number,
 * and a star in a code for a pattern.
 */
function behindCell(codeCell: string, count: number, lines: number): CellModel {
  const letters = columnLetters(behindColumns.code);
  const last = annexFirst + Math.max(lines, 1);
  const range = `${quotedSheet(sheetNames.behind)}!$${letters}$${String(annexFirst + 1)}:$${letters}$${String(last)}`;
  return { value: count, formula: `SUMPRODUCT(EXACT(${range},${codeCell})*1)`, style: "data" };
}
