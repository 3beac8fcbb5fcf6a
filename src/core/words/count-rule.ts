import type { Item } from "#core/catalogue/item";
import { itemOf, items } from "#core/catalogue/items/items";
import { hasAtMost } from "#core/quantity/decimals";

/** A number larger than this was never counted by anybody, not even in the items of a clerk's own plan. */
export const largestCount = 1_000_000_000;

/** The same for the items of the product in the form of one organisation: the nation has 5,6 million members. */
export const largestOfOrganisation = 9_999_999;

/** What the number of an item may be. */
export interface NumberRule {
  readonly largest: number;
  /** Decimals that it may have. */
  readonly decimals: number;
}

/** How many decimals an item of that code has. */
export type DecimalsOf = (code: string) => number;

/** Those of these items, and none of others. */
export function decimalsAmong(items: readonly Pick<Item, "code" | "decimals">[]): DecimalsOf {
  const known = new Map(
    items.flatMap(({ code, decimals }) => (decimals === undefined ? [] : [[code, decimals]])),
  );
  return (code) => known.get(code) ?? 0;
}

/** Those of the items of the product. */
export const builtInDecimals = decimalsAmong(items);

/** The largest number that an item can have in a form; a clerk's own item may be of money or land. */
export const largestOf = (code: string): number =>
  itemOf(code) === undefined ? largestCount : largestOfOrganisation;

/** The rule of an item in a form. */
export const ruleOf = ({ code, decimals = 0 }: Pick<Item, "code" | "decimals">): NumberRule => ({
  largest: largestOf(code),
  decimals,
});

/** What can be wrong with a number where a count is asked. */
export type CountFaultCode =
  | "negativeNumber"
  | "notAWholeNumber"
  | "tooManyDecimals"
  | "numberTooLarge";

/** One fault: how it is found in a number, and by a formula in the cell of the number. */
interface CountFault {
  readonly code: CountFaultCode;
  /** Whether such a number can be at fault so. */
  readonly concerns: (rule: NumberRule) => boolean;
  readonly isFound: (value: number, rule: NumberRule) => boolean;
  /** True for a number at fault; `cell` holds a number. */
  readonly formula: (cell: string, rule: NumberRule) => string;
}

/** Equal to the number that is shown, as whoever looks at the cell sees it: not INT, which cuts 5334,9999999999991. */
const isCut = (cell: string, { decimals }: NumberRule): string =>
  `${cell}<>ROUND(${cell},${String(decimals)})`;

const always = (): boolean => true;

/**
 * Every fault of a number, the first that is found being said. Whoever reads a form and the cells of the form itself,
 * which complain while it is filled in, go by this one list.
 */
export const countFaults: readonly CountFault[] = [
  {
    code: "negativeNumber",
    concerns: always,
    isFound: (value) => value < 0,
    formula: (cell) => `${cell}<0`,
  },
  {
    code: "notAWholeNumber",
    concerns: ({ decimals }) => decimals === 0,
    isFound: (value) => !Number.isInteger(value),
    formula: isCut,
  },
  {
    code: "tooManyDecimals",
    concerns: ({ decimals }) => decimals > 0,
    isFound: (value, { decimals }) => !hasAtMost(value, decimals),
    formula: isCut,
  },
  {
    code: "numberTooLarge",
    concerns: always,
    isFound: (value, { largest }) => value > largest,
    formula: (cell, { largest }) => `${cell}>${String(largest)}`,
  },
];

/** The faults that a number under that rule can have. */
export const faultsUnder = (rule: NumberRule): readonly CountFault[] =>
  countFaults.filter(({ concerns }) => concerns(rule));

/** True for a number in a cell that has more decimals than its item. */
export const hasFurtherDecimals = isCut;

/** The fault of a number; null when it can be what is asked. */
export const countFaultOf = (value: number, rule: NumberRule): CountFaultCode | null =>
  faultsUnder(rule).find(({ isFound }) => isFound(value, rule))?.code ?? null;
