import { isReached } from "#core/evaluation/verdict";
import { textLiteral } from "#core/sheet/formula";
import {
  firstThatHolds,
  joined,
  said,
  type LiveCondition,
  type LiveText,
} from "#core/sheet/live-text";
import { isTrend } from "#core/evaluation/operators";
import { lastOf, lineCell, lineColumns, type PlacedLine } from "./line-cells";
import type { ReviewResult } from "./review";
import type { ReviewWords } from "./review-words";

/** How many of the verdicts in an area are judgements, and how many of these say that the target was met: formulas. */
export function yearsCounted(
  area: string,
  { verdicts }: Pick<ReviewWords, "verdicts">,
): { readonly judged: string; readonly met: string } {
  const { met, exceeded, noData, waiting, notApplicable } = verdicts;
  const count = (each: readonly string[]): string =>
    `(${each.map((word) => `COUNTIF(${area},${textLiteral(word)})`).join("+")})`;
  const judged = [...new Set(Object.values(verdicts))].filter(
    (word) => ![noData, waiting, notApplicable].includes(word),
  );
  return { judged: count(judged), met: count([met, exceeded]) };
}

interface YearCell {
  readonly year: string;
  readonly at: string;
  readonly isMet: boolean;
}

/** The years whose verdict is one of these words: `2026, 2028`. */
function yearsListed(cells: readonly YearCell[], verdicts: readonly string[]): LiveText {
  const isOne = (at: string): string =>
    `OR(${verdicts.map((verdict) => `${at}=${textLiteral(verdict)}`).join(",")})`;
  const each = cells.map(({ at, year }) => `IF(${isOne(at)},"${year} ","")`);
  return {
    formula: `SUBSTITUTE(TRIM(${each.join("&")})," ",", ")`,
    value: cells.flatMap((cell) => (cell.isMet ? [cell.year] : [])).join(", "),
  };
}

/** Behind a verdict, on which years it stands: `, giữ vững cả 03 năm (2026, 2027, 2028)`, `, đạt 2/3 năm (2026, 2028)`. */
export function heldSaid(
  { line, place }: PlacedLine,
  { years }: ReviewResult,
  words: ReviewWords,
): LiveText {
  const { level, all, some, none, end } = words.review.line.held;
  const target = lastOf(line.cells)?.judged.target;
  const hasLevel = target !== undefined && !isTrend(target) && target.horizon.kind !== "term";
  const every = hasLevel ? level : all;
  const cells = years.map((year, index) => ({
    year: String(year),
    at: lineCell(words, place, lineColumns.verdict(index)),
    isMet: isReached(line.cells[index]?.judged.evaluation.verdict ?? ""),
  }));
  const [first, last] = [cells[0]?.at ?? "", cells.at(-1)?.at ?? ""];
  const area = `${first}:${last.slice(last.lastIndexOf("!") + 1)}`;
  const formulas = yearsCounted(area, words);
  const judged: LiveText = { formula: formulas.judged, value: String(line.judged) };
  const met: LiveText = { formula: formulas.met, value: String(line.met) };
  const { met: word, exceeded } = words.verdicts;
  const listed = yearsListed(cells, [word, exceeded]);
  const isAll: LiveCondition = {
    formula: `${formulas.met}=${formulas.judged}`,
    holds: line.met === line.judged,
  };
  const isNone: LiveCondition = { formula: `${formulas.met}=0`, holds: line.met === 0 };
  return firstThatHolds(
    [
      [isNone, joined([said(none[0]), judged, said(none[1])])],
      [isAll, joined([said(every[0]), judged, said(every[1]), listed, said(end)])],
    ],
    joined([said(some[0]), met, said(some[1]), judged, said(some[2]), listed, said(end)]),
  );
}
