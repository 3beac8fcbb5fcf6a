import { complements } from "#core/catalogue/relations";
import { numberIn, rounded, textLiteral } from "#core/sheet/formula";
import { stateWords } from "#core/words/names";
import type { Operands } from "#core/evaluation/unit-figure";

/** Where the value of an item stands: an A1 reference. */
export type CellOfItem = (code: string) => string;

/** True when the cell holds a number or a declared zero. */
export const isGiven = (cell: string): string =>
  `OR(ISNUMBER(${cell}),${cell}=${textLiteral(stateWords.declaredNone)})`;

/** True when one of the inputs was declared not to apply. */
export const someNotApplicable = (codes: readonly string[], cellOf: CellOfItem): string =>
  `OR(${codes.map((code) => `${cellOf(code)}=${textLiteral(stateWords.notApplicable)}`).join(",")})`;

/** The codes of a figure, each once. */
export const codesOf = ({ numerator, denominator }: Operands): readonly string[] => [
  ...new Set([...numerator, ...(denominator ?? [])]),
];

/**
 * The sum of items over the cells of one form, blank text unless every input of the figure was given. An item
 * that may be given through its complement is taken from there when its own cell is blank, as `withComplements` does.
 */
export function sumWhenAllGiven(
  summed: readonly string[],
  inputs: readonly string[],
  cellOf: CellOfItem,
  decimals = 0,
): string {
  const given = inputs.map((code) => givenOf(code, cellOf));
  const sum = rounded(summed.map((code) => valueOf(code, cellOf)).join("+"), decimals);
  return `IF(AND(${given.join(",")}),${sum},"")`;
}

/** Through which other items one may be given. */
export const complementOf = (code: string): (typeof complements)[number] | undefined =>
  complements.find(({ item }) => item === code);

/** True when an item was given, itself or through its complement. */
export function givenOf(code: string, cellOf: CellOfItem): string {
  const other = complementOf(code);
  const own = isGiven(cellOf(code));
  if (other === undefined) return own;
  const [whole, rest] = [cellOf(other.whole), cellOf(other.complement)];
  const derived = `${cellOf(code)}="",${isGiven(whole)},${isGiven(rest)},${numberIn(whole)}>=${numberIn(rest)}`;
  return `OR(${own},AND(${derived}))`;
}

function valueOf(code: string, cellOf: CellOfItem): string {
  const other = complementOf(code);
  const own = numberIn(cellOf(code));
  if (other === undefined) return own;
  const rest = `${numberIn(cellOf(other.whole))}-${numberIn(cellOf(other.complement))}`;
  return `IF(${isGiven(cellOf(code))},${own},${rest})`;
}
