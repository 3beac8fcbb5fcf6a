import { cellName } from "#core/cell";
import { pathText } from "#core/forms/path-text";
import type { SheetWords } from "#core/forms/sheet-words";
import { reportTitles } from "#core/forms/report-titles";
import type { CellModel, RowModel } from "#core/sheet/sheet-model";
import { cellsOf, headHeight, heightOf } from "./annex";
import type { AnnexSetting } from "./annex-setting";
import { placesBelow, tableHead } from "./places-below";
import { indicatorCell, indicatorColumns, isShare } from "./indicator-lines";
import { pathCellNames, pathCells, type PathCellName } from "./path-cells";
import { totalPaths, type PathFigures, type TotalPath } from "./path-lines";
import { ratioSaid } from "./live-text";
import type { ReportResult } from "./report-result";

/** Number, name and target stand before the cells of the path. */
export const firstPathColumn = 3;

export const pathColumn = (name: PathCellName): number =>
  firstPathColumn + pathCellNames.indexOf(name);

/** The paths of the whole to every target year of the plan, ahead or passed; nothing when it sets none. */
export function pathTable(
  result: ReportResult,
  { words }: AnnexSetting,
  { top, widths }: { readonly top: number; readonly widths: readonly number[] },
): readonly RowModel[] {
  const lines = totalPaths(result);
  if (lines.length === 0) return [];
  const headings = [
    ...reportTitles.indicators.headings.slice(0, firstPathColumn),
    ...pathText.headings,
  ];
  return [
    { cells: [null, { value: pathText.title, style: "label" }], height: 20, pageBreakBefore: true },
    { cells: cellsOf(headings, "columnHead"), height: headHeight(headings, widths) },
    ...lines.map((path, index) =>
      pathRow(path, { result, words, row: top + tableHead + index, number: index + 1, widths }),
    ),
  ];
}

interface PathRowSetting {
  readonly result: ReportResult;
  readonly words: SheetWords;
  readonly row: number;
  readonly number: number;
  readonly widths: readonly number[];
}

function pathRow(
  path: TotalPath,
  { result, words, row, number, widths }: PathRowSetting,
): RowModel {
  const { target, indicator } = path;
  const goal = `${words.targetWords(target, indicator)}, ${words.horizonWords(target.horizon)}`;
  const cells = pathCells(path, {
    year: result.year,
    words,
    at: (name) => cellName(row, pathColumn(name)),
    numerator: own(path, "numerator"),
    denominator: own(path, "denominator"),
    need: own(path, "need"),
  });
  return {
    height: heightOf([
      [indicator.shortName, 27],
      [goal, 12],
      ...pathTexts(cells, widths, firstPathColumn),
    ]),
    cells: [
      { value: number, style: "textCenter" },
      { value: indicator.shortName, style: "text" },
      { value: goal, style: "textCenter" },
      ...cells,
    ],
  };
}

/** The texts of these cells with the widths of their columns. */
export const pathTexts = (
  cells: readonly CellModel[],
  widths: readonly number[],
  first: number,
): readonly (readonly [string, number])[] =>
  cells.map((cell, index) => [
    typeof cell?.value === "string" ? cell.value : "",
    widths[first + index] ?? 12,
  ]);

const own = ({ line }: TotalPath, column: "numerator" | "denominator" | "need"): string =>
  cellName(line.row, indicatorColumns[column]);

/** What a paragraph says of a path that is still open; null for targets without a year ahead. */
export function pathFigures(result: ReportResult, row: number): PathFigures | null {
  const lines = totalPaths(result);
  const index = lines.findIndex(({ line }) => line.row === row);
  const path = lines[index];
  const along = path?.evaluation.path ?? null;
  if (path === undefined || along === null) return null;
  const at = placesBelow(result).paths + tableHead + index;
  const cell = (name: PathCellName): string => indicatorCell(at, pathColumn(name));
  return {
    due: path.due,
    expected: ratioSaid(cell("expected"), along.expected, isShare(path.indicator)),
    perYear: { formula: cell("perYear"), value: along.neededPerYear },
  };
}
