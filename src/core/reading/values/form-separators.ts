import { cellOf, type CellContent, type Grid } from "#core/cell";
import { mostDecimals } from "#core/quantity/decimals";
import type { FormPlace } from "#core/reading/find-form";
import type { DecimalsOf } from "#core/words/count-rule";
import { holdsDotDecimals, separatorsOf, type Separators } from "./separators";

interface ValueOfItem {
  readonly content: CellContent;
  /** Of the item whose code stands in the row. */
  readonly decimals: number;
}

/** How the column of values writes numbers. Three digits behind a sign say nothing where an item has as many decimals. */
export function separatorsOfForm(
  grid: Grid,
  place: Pick<FormPlace, "valueColumn" | "codeColumn" | "headingRow">,
  decimalsOf: DecimalsOf,
): Separators {
  const values = valuesOf(grid, place, decimalsOf);
  const telling = values.filter(({ decimals }) => decimals < mostDecimals);
  const { commaThousands, dotDecimals } = separatorsOf(telling.map(({ content }) => content));
  const writesDots = values.some(
    ({ content, decimals }) => decimals > 0 && holdsDotDecimals(content),
  );
  return { commaThousands, dotDecimals: dotDecimals || writesDots };
}

function valuesOf(
  { rows }: Grid,
  { valueColumn, codeColumn, headingRow }: Parameters<typeof separatorsOfForm>[1],
  decimalsOf: DecimalsOf,
): readonly ValueOfItem[] {
  const values: ValueOfItem[] = [];
  for (const row of rows) {
    const content = row.row > headingRow ? cellOf(row, valueColumn) : undefined;
    if (content === undefined) continue;
    const code = codeColumn === null ? undefined : cellOf(row, codeColumn);
    const decimals = code?.kind === "text" ? decimalsOf(code.value.trim()) : 0;
    values.push({ content, decimals });
  }
  return values;
}
