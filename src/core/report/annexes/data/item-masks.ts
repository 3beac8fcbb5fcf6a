import type { Complement } from "#core/catalogue/relations";
import { complementOf } from "#core/evaluation/formulas/item-formulas";
import { textLiteral } from "#core/sheet/formula";
import { stateWords } from "#core/words/names";
import { dataColumns, dataRange, mark, type DataPlaces } from "./data-places";

/**
 * Conditions over the rows of the data sheet, 1 or 0 for each unit, to be multiplied inside SUMPRODUCT. Numbers are found
 * by `<""`, because every number comes before every text: ISNUMBER over a range is one value in Gnumeric.
 */
export interface ItemMasks {
  /** The unit gave the item, or it follows from its complement. */
  readonly given: string;
  /** The item concerns the unit: it was not declared not applicable, nor is it blank where its type has no such thing. */
  readonly applies: string;
  /** The item added up over the units that another mask keeps; the mask takes only units that gave it. */
  readonly sumOver: (kept: string) => string;
}

export function itemMasks(places: DataPlaces, code: string): ItemMasks {
  const range = rangeOf(places, code);
  const other = complementOf(code);
  const given =
    other === undefined ? isGiven(range) : `(${isGiven(range)}+${derived(places, code, other)})`;
  const declared = `(${range}<>${textLiteral(stateWords.notApplicable)})`;
  const applies = places.isOfCommunes(code)
    ? `(${declared}*((${communes(places)}+${given})>0))`
    : declared;
  const sumOver = (kept: string): string => {
    const own = `SUMPRODUCT(${kept},${range})`;
    if (other === undefined) return own;
    const [whole, rest] = [other.whole, other.complement].map((each) => rangeOf(places, each));
    const blank = `${kept}*(${range}="")`;
    return `${own}+SUMPRODUCT(${blank},${whole ?? ""})-SUMPRODUCT(${blank},${rest ?? ""})`;
  };
  return { given, applies, sumOver };
}

/** 1 for every row that holds a unit: a product is a number even for a single mask. */
export const allUnits = (places: DataPlaces): string =>
  `(${dataRange(places, dataColumns.code)}<>"")`;

/** 1 for the units whose type has what only communes have. */
const communes = (places: DataPlaces): string =>
  `(${dataRange(places, places.communeColumn)}=${textLiteral(mark)})`;

const rangeOf = (places: DataPlaces, code: string): string =>
  dataRange(places, places.columnOf(code));

const isNumber = (range: string): string => `(${range}<"")`;
const isNone = (range: string): string => `(${range}=${textLiteral(stateWords.declaredNone)})`;

const isGiven = (range: string): string => `(${isNumber(range)}+${isNone(range)})`;

/** Blank itself, while the whole and its other part are known and leave something, as `withComplements` says. */
function derived(places: DataPlaces, code: string, other: Complement): string {
  const [own, whole, rest] = [code, other.whole, other.complement].map((each) =>
    rangeOf(places, each),
  ) as [string, string, string];
  const leaves = [
    `${isNumber(whole)}*${isNumber(rest)}*(${whole}>=${rest})`,
    `${isNumber(whole)}*${isNone(rest)}`,
    `${isNone(whole)}*${isNone(rest)}`,
    `${isNone(whole)}*(${rest}=0)*(${rest}<>"")`,
  ];
  return `(${own}="")*(${leaves.join("+")})`;
}
