import { cellName, columnLetters } from "#core/cell";
import { figureValue } from "#core/evaluation/formulas/formula-cells";
import { goesUp } from "#core/evaluation/operators";
import { annex, annexFirst, heightOf } from "#core/report/annex";
import { columnRange } from "#core/sheet/formula";
import type { CellModel, RowModel, SheetModel } from "#core/sheet/sheet-model";
import type { ReviewResult } from "./review";
import type { ReviewWords } from "./review-words";
import type { ChangesOf, ComparedLine } from "./unit-changes";

/** Of each share: first year, last year, change, rank. */
const shareWidths = [10.5, 8.5, 8, 6] as const;
const perShare = shareWidths.length;

/** Number, name, and who is above where that tells units apart: these stand again on every page. */
const numberWidth = 5;
const [nameWidth, aboveWidth] = [34, 22] as const;

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
  const parents = new Set(list.bodies.map(({ organisation }) => organisation.parent));
  const tells = parents.size > 1;
  const leading = tells ? 3 : 2;
  return annex({
    ...{ name: list.name, title: list.title, subtitle: titles.period(from, to) },
    note: notes.changes,
    headings: [
      ...[headings.number, headings.unit, ...(tells ? [headings.superior] : [])],
      ...compared.flatMap(({ indicator }) => [
        headings.first(indicator.shortName, firstYear),
        ...[headings.last(lastYear), headings.points, headings.rank],
      ]),
    ],
    widths: [
      ...[numberWidth, nameWidth, ...(tells ? [aboveWidth] : [])],
      ...compared.flatMap(() => shareWidths),
    ],
    rows: list.bodies.map((body, index) => bodyRow(result, body, { index, list, leading })),
    draft: null,
    frozenColumns: 2,
    ...{ repeatedColumns: leading, columnsTogether: perShare },
  });
}

function bodyRow(
  { compared, registry }: ReviewResult,
  { organisation, shares }: ChangesOf,
  {
    index,
    list,
    leading,
  }: { readonly index: number; readonly list: List; readonly leading: number },
): RowModel {
  const above = leading === 3 ? [registry.byCode.get(organisation.parent ?? "")?.name ?? ""] : [];
  const row = annexFirst + index;
  const last = annexFirst + list.bodies.length - 1;
  return {
    height: heightOf([
      [organisation.name, nameWidth],
      ...above.map((name): [string, number] => [name, aboveWidth]),
    ]),
    cells: [
      { value: index + 1, style: "textCenter" },
      { value: organisation.name, style: "text" },
      ...above.map((name): CellModel => ({ value: name, style: "text" })),
      ...shares.flatMap((share, place): readonly CellModel[] => {
        const line = compared[place];
        const column = leading + perShare * place;
        return line === undefined ? [] : shareCells(line, share, { row, column, last });
      }),
    ],
  };
}

function shareCells(
  { target, indicator }: ComparedLine,
  { first, last, change, rank }: ChangesOf["shares"][number],
  at: { readonly row: number; readonly column: number; readonly last: number },
): readonly CellModel[] {
  const { column } = at;
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
