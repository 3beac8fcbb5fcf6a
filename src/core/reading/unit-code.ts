import { remembered } from "#core/remembered";

/**
 * An official code of an organisation: the two digits of its province, then three for each level below. As a count it
 * would be of ten millions and more, which no organisation has of anything.
 */
const officialCode = /^\d{2}(\.\d{3}){2,4}$/u;

/** Whether a text stands where a count is asked and is the code of an organisation: any official one, or the unit's own. */
export const looksLikeCode = (text: string, unit: string | null): boolean =>
  officialCode.test(text) || (unit !== null && unit.includes(".") && text === unit);

/**
 * Whether digits are those of the unit's own code, of which a program has taken the dots as separators, and the zero
 * before. Codes of two parts are left out: they are as short as counts.
 */
export const isCodeOf = (unit: string | null, digits: string): boolean =>
  unit !== null && digits === digitsOf(unit);

/** The digits of an official code without its dots and the zero before; of anything else none. */
const digitsOf = remembered((unit) =>
  officialCode.test(unit) ? String(Number(unit.replaceAll(".", ""))) : "",
);
