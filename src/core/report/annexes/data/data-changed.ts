import { cellName } from "#core/cell";
import { textLiteral, type Computation } from "#core/sheet/formula";
import type { CellModel } from "#core/sheet/sheet-model";
import { stateWords } from "#core/words/names";
import { dataColumns, mark, type DataPlaces } from "./data-places";

/**
 * A sum over a block of cells, as a formula and as what it is today. Only operators stand around the range: what a function
 * such as LEN or MOD makes of one, programs answer differently.
 */
interface Sum {
  /** Whether it is what it was, but for so little. */
  readonly is: (range: string, today: string, but: string) => string;
  readonly of: (value: number | string | null, row: number, column: number) => number;
}

/** Sums of quantities with decimals end in other digits when they are added in another order: the more, the larger they are. */
const least = 0.001;
const leastPart = 1e-12;

/** What makes no difference to a sum, of whole numbers or not. */
const tolerance = (total: number, isWhole: boolean): string =>
  String(isWhole ? least : Math.max(least, Math.abs(total) * leastPart));

/** Two values that change places change one of the first two; three that make up for one another the last. */
const ofAmounts: readonly Sum[] = [
  amounts(
    (range) => `(ROW(${range})+COLUMN(${range})*0)`,
    (_, row) => row + 1,
  ),
  amounts(
    (range) => `(ROW(${range})*0+COLUMN(${range}))`,
    (_, __, column) => column + 1,
  ),
  amounts(
    (range) => range,
    (value) => value,
  ),
];

function amounts(
  by: (range: string) => string,
  weight: (value: number, row: number, column: number) => number,
): Sum {
  return {
    is: (range, today, but) => `ABS(SUMPRODUCT(${range},${by(range)})-${today})<${but}`,
    of: (value, row, column) =>
      typeof value === "number" ? value * weight(value, row, column) : 0,
  };
}

const weightOf = (row: number, column: number): number => (row + 1) * 31 + (column + 1) * 389;
const weights = (range: string): string => `(ROW(${range})*31+COLUMN(${range})*389)`;

const counting = (test: string, holds: (value: number | string | null) => boolean): Sum => ({
  is: (range, today) => `SUMPRODUCT((${range}${test})*${weights(range)})=${today}`,
  of: (value, row, column) => (holds(value) ? weightOf(row, column) : 0),
});

const word = (text: string): Sum => counting(`=${textLiteral(text)}`, (value) => value === text);

/** Every number comes before every text. */
const numbers = counting('<""', (value) => typeof value === "number");

const blanks = counting('=""', (value) => value === null || value === "");

/** Gnumeric takes no length of a range: there, a changed name is not noticed. */
const lengths: Sum = {
  is: (range, today) => `IFERROR(SUMPRODUCT(LEN(${range})*${weights(range)})=${today},TRUE)`,
  of: (value, row, column) => String(value ?? "").length * weightOf(row, column),
};

/** Of values, what they are; of who a unit is, the length of its texts. */
const ofItems = [
  ...ofAmounts,
  numbers,
  blanks,
  word(stateWords.declaredNone),
  word(stateWords.notApplicable),
];
const ofUnits = [lengths, word(mark)];

/** What tells of changes in a sheet that is laid out row by row. */
export interface Changes {
  /** The cells of the next unit. */
  readonly add: (cells: readonly CellModel[]) => void;
  /** These words once a value is no longer what it was. */
  readonly text: (words: string) => Computation;
}

/**
 * Text once a value of the data sheet is no longer the one that the report was made from: weighted sums of its
 * cells against the sums of today. What cannot follow a change, such as the order of a list, stands under it.
 */
export function changesOf({ first, last, originColumn }: DataPlaces): Changes {
  const { code, armedForces, firstItem } = dataColumns;
  const blocks = [
    sumsIn({ top: first, bottom: last, left: code, right: armedForces }, ofUnits),
    sumsIn({ top: first, bottom: last, left: firstItem, right: originColumn - 1 }, ofItems),
  ];
  let row = first;
  return {
    add(cells) {
      for (const block of blocks) block.add(cells, row);
      row += 1;
    },
    text: (words) => {
      const unchanged = blocks.flatMap((block) => block.unchanged()).join(",");
      return {
        value: "",
        formula: `IF(IFERROR(AND(${unchanged}),FALSE),"",${textLiteral(words)})`,
      };
    },
  };
}

interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function sumsIn(
  { top, bottom, left, right }: Block,
  sums: readonly Sum[],
): {
  readonly add: (cells: readonly CellModel[], row: number) => void;
  readonly unchanged: () => readonly string[];
} {
  const range = `${cellName(top, left)}:${cellName(bottom, right)}`;
  const totals = sums.map(() => 0);
  let isWhole = true;
  return {
    add(cells, row) {
      isWhole &&= cells
        .slice(left, right + 1)
        .every((cell) => typeof cell?.value !== "number" || Number.isInteger(cell.value));
      for (const [index, sum] of sums.entries()) {
        let total = totals[index] ?? 0;
        for (let column = left; column <= right; column += 1) {
          const value = cells[column]?.value ?? null;
          if (typeof value !== "boolean") total += sum.of(value, row, column);
        }
        totals[index] = total;
      }
    },
    unchanged: () =>
      sums.map((sum, index) => {
        const total = totals[index] ?? 0;
        return sum.is(range, String(total), tolerance(total, isWhole));
      }),
  };
}
