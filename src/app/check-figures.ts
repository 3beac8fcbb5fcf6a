import { findStatements } from "#core/figures/find-statements";
import { readStatements } from "#core/figures/read-statements";
import {
  checkStatements,
  type CheckedStatement,
  type FigureVerdict,
} from "#core/figures/statement";
import type { OpenedWorkbook } from "./ports";

/** The percentages of a narrative that stand with part and whole, recomputed; none when there are none. */
export const figuresInText = (text: string): readonly CheckedStatement[] =>
  checkStatements(findStatements(text));

/** The same for the sheets of a workbook, each by itself: another whole is looked for on the same sheet. */
export const figuresInWorkbook = (workbook: OpenedWorkbook): readonly CheckedStatement[] =>
  workbook.sheets.flatMap(({ name }) => {
    const grid = workbook.readGrid(name);
    return grid.ok ? checkStatements(readStatements(grid.value) ?? []) : [];
  });

/** How many percentages ended how. */
export function figureCounts(
  checked: readonly CheckedStatement[],
): Readonly<Record<FigureVerdict, number>> {
  const counts = { reproduced: 0, truncated: 0, otherDenominator: 0, notReproduced: 0 };
  for (const { verdict } of checked) counts[verdict] += 1;
  return counts;
}

/** Recomputed percentages as JSON (`so-chi-tieu/check-figures@1`). */
export const figuresJson = (file: string, checked: readonly CheckedStatement[]): object => ({
  schema: "so-chi-tieu/check-figures@1",
  file,
  statements: checked.map(({ statement, verdict, others }) => ({
    ...statement.place,
    content: statement.content,
    numerator: statement.numerator,
    denominator: statement.denominator,
    printed: statement.printed,
    verdict,
    otherDenominators: others,
  })),
});
