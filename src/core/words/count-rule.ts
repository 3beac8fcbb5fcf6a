import { itemOf } from "#core/catalogue/items/items";

/** A count larger than this was never counted by anybody, not even in the items of a clerk's own plan. */
export const largestCount = 1_000_000_000;

/** The same for the items of the product in the form of one organisation: the nation has 5,6 million members. */
export const largestOfOrganisation = 9_999_999;

/** The largest number that an item can have in a form; a clerk's own item may be of money or land. */
export const largestOf = (code: string): number =>
  itemOf(code) === undefined ? largestCount : largestOfOrganisation;

/** What can be wrong with a number where a count is asked. */
export type CountFaultCode = "negativeNumber" | "notAWholeNumber" | "numberTooLarge";

/** One fault: how it is found in a number, and by a formula in the cell of the number. */
interface CountFault {
  readonly code: CountFaultCode;
  readonly isFound: (value: number, largest: number) => boolean;
  /** True for a number at fault; `cell` holds a number. */
  readonly formula: (cell: string, largest: number) => string;
}

/**
 * Every fault of a number, the first that is found being said. Whoever reads a form and the cells of the form itself,
 * which complain while it is filled in, go by this one list.
 */
export const countFaults: readonly CountFault[] = [
  {
    code: "negativeNumber",
    isFound: (value) => value < 0,
    formula: (cell) => `${cell}<0`,
  },
  {
    code: "notAWholeNumber",
    isFound: (value) => !Number.isInteger(value),
    // Equal to the number that is shown, as whoever looks at the cell sees it: not INT, which cuts 5334,9999999999991.
    formula: (cell) => `${cell}<>ROUND(${cell},0)`,
  },
  {
    code: "numberTooLarge",
    isFound: (value, largest) => value > largest,
    formula: (cell, largest) => `${cell}>${String(largest)}`,
  },
];

/** The fault of a number; null when it can be a count. */
export const countFaultOf = (value: number, largest: number): CountFaultCode | null =>
  countFaults.find(({ isFound }) => isFound(value, largest))?.code ?? null;
