import { decimalsIn } from "#core/catalogue/indicator";
import { cellName } from "#core/cell";
import { targetFormulas } from "#core/evaluation/formulas/target-formulas";
import { operandsOf, type Operands } from "#core/evaluation/unit-figure";
import { codesOf, sumWhenAllGiven, type CellOfItem } from "#core/evaluation/formulas/item-formulas";
import type { ReportTexts } from "#core/words/report/report-texts";
import type { RowModel } from "#core/sheet/sheet-model";
import { cellsOf, headHeight, listHeight } from "#core/report/annex";
import { heightOfRow, type KeptRow } from "#core/report/page-breaks";
import type { ReportLayout } from "#core/report/report-layout";
import { dataCell, dataColumns } from "#core/report/annexes/data/data-places";
import { isShare } from "#core/report/indicator-lines";
import { pathCells } from "./path-cells";
import { unitPaths, type UnitPath } from "#core/result/paths";
import { pathColumn, pathTexts, firstPathColumn } from "./path-table";

interface Place {
  readonly top: number;
  readonly widths: readonly number[];
  /** Points of a page, and those that are filled above. */
  readonly height: number;
  readonly filled: number;
}

/**
 * For every target whose year is ahead: each unit's way to it, from last year's figure. The headings stand again above
 * each page.
 */
export function unitPathTables(layout: ReportLayout, place: Place): readonly KeptRow[] {
  const { words } = layout;
  const { top, widths, height } = place;
  const heading = headingOf(words.texts.path, widths);
  const rows: KeptRow[] = [];
  let { filled } = place;
  for (const path of layout.paths) {
    const units = unitPaths(layout.result, path);
    if (units.length === 0) continue;
    const { indicator, target, due } = path;
    const goal = words.targetWords(target, indicator);
    const title = words.texts.path.unitTitle(indicator.shortName, goal, due);
    const start = rows.length;
    rows.push(
      { cells: [null, { value: title, style: "label" }], height: 20, keepWithNext: true },
      { ...heading, keepWithNext: true },
    );
    units.forEach((unit, index) => {
      const row = top + rows.length;
      const own = unitRow(unit, { layout, row, number: index + 1, widths });
      const kept = index === 0 ? rows.slice(start) : [];
      const needed = [...kept, own].reduce((sum, each) => sum + heightOfRow(each), 0);
      const begins = filled + needed > height;
      if (!begins || index === 0) {
        rows.push(own);
        filled = (begins ? 0 : filled) + needed;
        return;
      }
      rows.push(
        { ...heading, pageBreakBefore: true },
        unitRow(unit, { layout, row: row + 1, number: index + 1, widths }),
      );
      filled = heightOfRow(heading) + needed;
    });
  }
  return rows;
}

function headingOf(texts: ReportTexts["path"], widths: readonly number[]): KeptRow {
  const headings = [...texts.unitHeadings, ...texts.headings];
  return { cells: cellsOf(headings, "columnHead"), height: headHeight(headings, widths) };
}

interface RowSetting {
  readonly layout: ReportLayout;
  readonly row: number;
  readonly number: number;
  readonly widths: readonly number[];
}

/** The sums of a figure over the row of a unit in the data sheet. */
function sumsOver(
  operands: Operands,
  cellOf: CellOfItem,
): { readonly numerator: string; readonly denominator: string } {
  const { numerator, denominator } = operands;
  const { part, whole } = decimalsIn(operands);
  const codes = codesOf(operands);
  return {
    numerator: sumWhenAllGiven(numerator, codes, cellOf, part),
    denominator: denominator === null ? '""' : sumWhenAllGiven(denominator, codes, cellOf, whole),
  };
}

function unitRow(
  line: UnitPath,
  { layout: { result, places, words }, row, number, widths }: RowSetting,
): RowModel {
  const { indicator, target } = line;
  const { year, plan } = result;
  const { unit, base } = line;
  const data = places.rowOf(unit.code);
  const operands = operandsOf(target, indicator);
  const at = (name: Parameters<typeof pathColumn>[0]): string => cellName(row, pathColumn(name));
  const share = isShare(indicator);
  const figure = {
    numerator: at("numerator"),
    denominator: share ? at("denominator") : null,
    previousNumerator: null,
    previousDenominator: null,
  };
  const context = { year, plan, base, words: words.verdicts };
  const { need } = targetFormulas(target, indicator, figure, context);
  const cells = pathCells(line, {
    words,
    at,
    ...sumsOver(operands, (code) => dataCell(data, places.columnOf(code))),
    need,
    verdict: null,
  });
  return {
    height:
      listHeight([[unit.name, widths[1] ?? 22], ...pathTexts(cells, widths, firstPathColumn)]) + 2,
    cells: [
      { value: number, style: "textCenter" },
      { value: unit.name, formula: dataCell(data, dataColumns.name), style: "text" },
      { value: unit.code, formula: dataCell(data, dataColumns.code), style: "code" },
      ...cells,
    ],
  };
}
