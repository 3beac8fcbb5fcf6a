import { cellName, columnLetters } from "#core/cell";
import { figureValue } from "#core/evaluation/formulas/formula-cells";
import { goesUp } from "#core/evaluation/operators";
import { annex, annexFirst, listHeight } from "#core/report/annex";
import { columnRange } from "#core/sheet/formula";
import {
  plainSheet,
  type CellModel,
  type RowModel,
  type SheetModel,
} from "#core/sheet/sheet-model";
import type { ReviewResult } from "./review";
import type { ReviewWords } from "./review-words";
import type { ChangesOf, ComparedLine } from "./unit-changes";

/** Columns before the shares, and of each share: first year, last year, change, rank. */
const leading = 3;
const perShare = 4;

/** First and last year of every share, its change and the rank of the change, for every unit. */
export const unitSheet = (result: ReviewResult, words: ReviewWords): SheetModel =>
  changesSheet(result, words, {
    ...{ name: words.review.sheets.units, title: words.review.titles.units },
    bodies: result.units,
  });

/** The same for everybody with units under them. */
export const superiorSheet = (result: ReviewResult, words: ReviewWords): SheetModel =>
  changesSheet(result, words, {
    ...{ name: words.review.sheets.superiors, title: words.review.titles.superiors },
    bodies: result.superiors,
  });

interface List {
  readonly name: string;
  readonly title: string;
  readonly bodies: readonly ChangesOf[];
}

function changesSheet(result: ReviewResult, words: ReviewWords, list: List): SheetModel {
  const { headings, notes, titles } = words.review;
  const { compared, firstYear, lastYear, from, to } = result;
  const sheet = annex({
    ...{ name: list.name, title: list.title, subtitle: titles.period(from, to) },
    note: notes.changes,
    headings: [
      ...[headings.number, headings.unit, headings.superior],
      ...compared.flatMap(({ indicator }) => [
        headings.first(indicator.shortName, firstYear),
        ...[headings.last(lastYear), headings.points, headings.rank],
      ]),
    ],
    widths: [5, 34, 26, ...compared.flatMap(() => [12, 9, 9, 6.5])],
    rows: list.bodies.map((body, index) => bodyRow(result, body, { index, list })),
    draft: null,
    frozenColumns: 2,
  });
  return {
    ...sheet,
    merges: [0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right: leading + 3 })),
    // Many columns: as many pages wide as they need, with letters that can be read.
    print: { ...plainSheet.print, ...sheet.print, fitToWidth: false },
  };
}

function bodyRow(
  { compared, registry }: ReviewResult,
  { organisation, shares }: ChangesOf,
  { index, list }: { readonly index: number; readonly list: List },
): RowModel {
  const above = registry.byCode.get(organisation.parent ?? "")?.name ?? "";
  const row = annexFirst + index;
  const last = annexFirst + list.bodies.length - 1;
  return {
    height: listHeight([
      [organisation.name, 34],
      [above, 26],
    ]),
    cells: [
      { value: index + 1, style: "textCenter" },
      { value: organisation.name, style: "text" },
      { value: above, style: "text" },
      ...shares.flatMap((share, place): readonly CellModel[] => {
        const line = compared[place];
        return line === undefined ? [] : shareCells(line, share, { row, place, last });
      }),
    ],
  };
}

function shareCells(
  { target, indicator }: ComparedLine,
  { first, last, change, rank }: ChangesOf["shares"][number],
  at: { readonly row: number; readonly place: number; readonly last: number },
): readonly CellModel[] {
  const column = leading + perShare * at.place;
  const [then, now, points] = [0, 1, 2].map((offset) => cellName(at.row, column + offset));
  const own = columnRange(columnLetters(column + 2), annexFirst, at.last);
  const order = goesUp(target, indicator) ? "0" : "1";
  const value = (figure: typeof first): number | "" =>
    figure === null ? "" : figureValue("share", figure);
  return [
    { value: value(first), style: "percent" },
    { value: value(last), style: "percent" },
    {
      value: change ?? "",
      formula: `IF(AND(ISNUMBER(${now ?? ""}),ISNUMBER(${then ?? ""})),(${now ?? ""}-${then ?? ""})*100,"")`,
      style: "points",
    },
    {
      value: rank ?? "",
      formula: `IF(ISNUMBER(${points ?? ""}),RANK(${points ?? ""},${own},${order}),"")`,
      style: "count",
    },
  ];
}
