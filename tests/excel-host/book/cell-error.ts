/** `#N/A` and its kin, as a value that is no text. */
export class CellError {
  constructor(readonly name: string) {}
}

export const errorNames = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
];

export type Constant = number | string | boolean | CellError;
