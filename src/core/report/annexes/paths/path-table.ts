import { decimalsIn } from "#core/catalogue/indicator";
import { cellName } from "#core/cell";
import { textLiteral } from "#core/sheet/formula";
import type { CellModel, RowModel } from "#core/sheet/sheet-model";
import { cellsOf, headHeight, heightOf } from "#core/report/annex";
import type { KeptRow } from "#core/report/page-breaks";
import type { ReportLayout } from "#core/report/report-layout";
import { tableHead } from "#core/report/places-below";
import {
  indicatorCell,
  indicatorColumns,
  isShare,
  type IndicatorColumn,
  type JudgedLine,
} from "#core/report/indicator-lines";
import { pathCellNames, pathCells, type PathCellName } from "./path-cells";
import type { PathFigures, TotalPath } from "#core/report/path-lines";
import { ratioSaid, type LiveText } from "#core/sheet/live-text";
import type { ReportWords } from "#core/report/report-words";

/** Number, name and target stand before the cells of the path. */
export const firstPathColumn = 3;

export const pathColumn = (name: PathCellName): number =>
  firstPathColumn + pathCellNames.indexOf(name);

/** The paths of the whole to every target year of the plan, ahead or passed; nothing when it sets none. */
export function pathTable(
  { paths: lines, words, below }: ReportLayout,
  widths: readonly number[],
): readonly KeptRow[] {
  if (lines.length === 0) return [];
  const headings = [
    ...words.texts.titles.indicators.headings.slice(0, firstPathColumn),
    ...words.texts.path.headings,
  ];
  return [
    {
      cells: [null, { value: words.texts.path.title, style: "label" }],
      height: 20,
      keepWithNext: true,
    },
    {
      cells: cellsOf(headings, "columnHead"),
      height: headHeight(headings, widths),
      keepWithNext: true,
    },
    ...lines.map((path, index) =>
      pathRow(path, { words, row: below.paths + tableHead + index, number: index + 1, widths }),
    ),
  ];
}

interface PathPlace {
  readonly words: ReportWords;
  readonly row: number;
}

interface PathRowSetting extends PathPlace {
  readonly number: number;
  readonly widths: readonly number[];
}

function pathRow(path: TotalPath, place: PathRowSetting): RowModel {
  const { words, number, widths } = place;
  const { target, indicator } = path;
  const goal = `${words.targetWords(target, indicator)}, ${words.horizonWords(target.horizon)}`;
  const cells = cellsOfPath(path, place);
  return {
    height: heightOf([
      [indicator.shortName, widths[1] ?? 22],
      [goal, widths[2] ?? 9.5],
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

const cellsOfPath = (path: TotalPath, { words, row }: PathPlace): readonly CellModel[] =>
  pathCells(path, {
    words,
    at: (name) => cellName(row, pathColumn(name)),
    numerator: own(path, "numerator"),
    denominator: own(path, "denominator"),
    need: own(path, "need"),
    verdict: own(path, "verdict"),
  });

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

const own = ({ line }: TotalPath, column: IndicatorColumn): string =>
  cellName(line.row, indicatorColumns[column]);

/** What a paragraph says of a path that is still open; null for targets without a year ahead. */
export function pathFigures(
  { paths, words, below }: ReportLayout,
  { row }: JudgedLine,
): PathFigures | null {
  const index = paths.findIndex(({ line }) => line.row === row);
  const path = paths[index];
  const along = path?.evaluation.path ?? null;
  if (path === undefined || along === null) return null;
  const at = below.paths + tableHead + index;
  const cell = (name: PathCellName): string => indicatorCell(at, pathColumn(name));
  const { slipped } = words.straight;
  return {
    due: path.due,
    expected: ratioSaid(cell("expected"), along.expected, isShare(path.indicator)),
    perYear: {
      formula: cell("perYear"),
      value: along.neededPerYear,
      decimals: decimalsIn(path.indicator).part,
    },
    slipped: {
      formula: `${cell("straight")}=${textLiteral(slipped)}`,
      holds: along.straight === "slipped",
    },
    note: noteSaid(cell("note"), cellsOfPath(path, { words, row: at })),
  };
}

/** The note of the table without the sign before it. */
function noteSaid(cell: string, cells: readonly CellModel[]): LiveText {
  const sign = "≠ ";
  const value = String(cells[pathCellNames.indexOf("note")]?.value ?? "");
  return {
    formula: `SUBSTITUTE(${cell},${textLiteral(sign)},"")`,
    value: value.replace(sign, ""),
  };
}
