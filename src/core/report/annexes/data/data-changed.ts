import { cellName } from "#core/cell";
import { textLiteral, type Computation } from "#core/sheet/formula";
import type { RowModel } from "#core/sheet/sheet-model";
import { stateWords } from "#core/words/names";
import { dataColumns, mark, type DataPlaces } from "./data-places";

/** The weight of a cell in a sum, by its place, so that two values that change places change the sum. */
interface Weighting {
  readonly row: number;
  readonly column: number;
  readonly modulus: number;
}

const ofValues: Weighting = { row: 31, column: 389, modulus: 997 };
const ofTexts: Weighting = { row: 101, column: 17, modulus: 991 };

const weightOf = (row: number, column: number, { modulus, ...by }: Weighting): number =>
  (((row + 1) * by.row + (column + 1) * by.column) % modulus) + 1;

const weightsOver = (range: string, { row, column, modulus }: Weighting): string =>
  `(MOD(ROW(${range})*${String(row)}+COLUMN(${range})*${String(column)},${String(modulus)})+1)`;

interface Sum {
  readonly formula: (range: string) => string;
  readonly of: (value: number | string, row: number, column: number) => number;
}

const counting = (word: string): Sum => ({
  formula: (range) => `SUMPRODUCT((${range}=${textLiteral(word)})*${weightsOver(range, ofValues)})`,
  of: (value, row, column) => (value === word ? weightOf(row, column, ofValues) : 0),
});

const lengths: Sum = {
  formula: (range) => `SUMPRODUCT(LEN(${range})*${weightsOver(range, ofTexts)})`,
  of: (value, row, column) => String(value).length * weightOf(row, column, ofTexts),
};

const amounts: Sum = {
  formula: (range) => `SUMPRODUCT(${range},${weightsOver(range, ofValues)})`,
  of: (value, row, column) =>
    typeof value === "number" ? value * weightOf(row, column, ofValues) : 0,
};

/** Values are known by their amount, their length and the two words; who a unit is, by the length of its texts. */
const ofItems = [
  amounts,
  lengths,
  counting(stateWords.declaredNone),
  counting(stateWords.notApplicable),
];
const ofUnits = [lengths, counting(mark)];

/**
 * Text once a value of the data sheet is no longer the one that the report was made from: weighted sums of its
 * cells against the sums of today. What cannot follow a change, such as the order of a list, stands under it.
 */
export function changedSince(
  rows: readonly RowModel[],
  { first, last, originColumn }: DataPlaces,
  words: string,
): Computation {
  const { code, armedForces, firstItem } = dataColumns;
  const unchanged = [
    ...unchangedIn(rows, { top: first, bottom: last, left: code, right: armedForces }, ofUnits),
    ...unchangedIn(
      rows,
      { top: first, bottom: last, left: firstItem, right: originColumn - 1 },
      ofItems,
    ),
  ];
  return {
    value: "",
    formula: `IF(IFERROR(AND(${unchanged.join(",")}),FALSE),"",${textLiteral(words)})`,
  };
}

interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function unchangedIn(
  rows: readonly RowModel[],
  { top, bottom, left, right }: Block,
  sums: readonly Sum[],
): readonly string[] {
  const range = `${cellName(top, left)}:${cellName(bottom, right)}`;
  const totals = sums.map(() => 0);
  rows.forEach(({ cells }, at) => {
    for (let column = left; column <= right; column += 1) {
      const value = cells[column]?.value ?? null;
      if (value === null || typeof value === "boolean") continue;
      sums.forEach((sum, index) => {
        totals[index] = (totals[index] ?? 0) + sum.of(value, top + at, column);
      });
    }
  });
  return sums.map((sum, index) => `${sum.formula(range)}=${String(totals[index] ?? 0)}`);
}
