import { findStatements, type FoundStatements } from "#core/figures/find-statements";
import { readStatements } from "#core/figures/read-statements";
import { checkStatements, type CheckedStatement, type FigureCounts } from "#core/figures/statement";
import type { OpenedWorkbook } from "./ports";

/** The percentages that stand with part and whole, recomputed, and how many there are in all. */
export interface CheckedFigures {
  readonly checked: readonly CheckedStatement[];
  readonly percentages: number;
}

const checkedOf = ({ statements, percentages }: FoundStatements): CheckedFigures => ({
  checked: checkStatements(statements),
  percentages,
});

/** The percentages of a narrative. */
export const figuresInText = (text: string): CheckedFigures => checkedOf(findStatements(text));

/** The same for the sheets of a workbook, each by itself: another whole is looked for on the same sheet. */
export function figuresInWorkbook(workbook: OpenedWorkbook): CheckedFigures {
  const sheets = workbook.sheets.flatMap(({ name }) => {
    const grid = workbook.readGrid(name);
    const found = grid.ok ? readStatements(grid.value) : null;
    return found === null ? [] : [checkedOf(found)];
  });
  return {
    checked: sheets.flatMap(({ checked }) => checked),
    percentages: sheets.reduce((sum, { percentages }) => sum + percentages, 0),
  };
}

export function figureCounts({ checked, percentages }: CheckedFigures): FigureCounts {
  const counts = {
    read: percentages,
    notUnderstood: percentages - checked.length,
    reproduced: 0,
    truncated: 0,
    otherDenominator: 0,
    notReproduced: 0,
  };
  for (const { verdict } of checked) counts[verdict] += 1;
  return counts;
}

/** Recomputed percentages as JSON (`so-chi-tieu/check-figures@1`). */
export const figuresJson = (file: string, { checked, percentages }: CheckedFigures): object => ({
  schema: "so-chi-tieu/check-figures@1",
  file,
  percentages: {
    read: percentages,
    checked: checked.length,
    notUnderstood: percentages - checked.length,
  },
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
