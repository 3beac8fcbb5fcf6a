import type { Normalisation } from "#core/normalisation";
import { mostDecimals } from "#core/quantity/decimals";
import type { Separators } from "./separators";

/** A text read as a number, or why it is none. */
export type CountText =
  | { readonly kind: "number"; readonly value: number; readonly rule: Normalisation }
  | { readonly kind: "refused"; readonly code: CountTextRefusal };

export type CountTextRefusal =
  | "ambiguousNumber"
  | "notAWholeNumber"
  | "percentInsteadOfNumber"
  | "dateInsteadOfNumber";

/**
 * A count as people type it: digits, with dots between thousands or without; below ten also with the zero that
 * documents put before it, `05`. Other leading zeros belong to fractions, codes and telephone numbers.
 */
const plain = /^-?(0?\d|[1-9]\d+)$/u;
const dots = /^-?[1-9]\d{0,2}(\.\d{3})+$/u;
const blanks = /^-?[1-9]\d{0,2}( \d{3})+$/u;
const oneGroup = /^-?\d{1,3}[.,]\d{3}$/u;
const commas = /^-?[1-9]\d{0,2}(,\d{3})+$/u;
const zeroDecimals = /^(-?(?:[1-9]\d{0,2}(?:\.\d{3})+|0|[1-9]\d*)),0{1,2}$/u;
const isDecimal = /^-?(0|[1-9]\d*|[1-9]\d{0,2}(\.\d{3})+|[1-9]\d{0,2}(,\d{3})+)[.,]\d*[1-9]\d*$/u;
/** The same with what stands before the decimal sign and behind it. */
const decimalParts = /^(-?\d[\d.,]*)([.,])(\d+)$/u;
const percent = /^-?\d+([.,]\d+)? ?%$/u;
const day = /^\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?$/u;

/** Digits with what stands between them left out. */
const numberOf = (text: string): number => Number(text.replace(/[., ]/gu, ""));

/**
 * A trimmed text of narrow signs as a number with at most so many decimals; null when it looks like nothing of the kind. What
 * may be thousands or decimals is neither.
 */
export function countText(text: string, separators: Separators, decimals = 0): CountText | null {
  const number = (rule: Normalisation, digits = text): CountText => ({
    kind: "number",
    value: numberOf(digits),
    rule,
  });
  // Three digits behind a sign may be the decimals of an item that has so many.
  const isEither = decimals === mostDecimals && oneGroup.test(text);
  if (plain.test(text)) return number("numberAsText");
  if (dots.test(text)) {
    const single = text.indexOf(".") === text.lastIndexOf(".");
    return isEither || (single && separators.dotDecimals)
      ? refused("ambiguousNumber")
      : number("numberAsText");
  }
  if (blanks.test(text)) return number("spacedThousands");
  if (commas.test(text)) {
    const single = text.indexOf(",") === text.lastIndexOf(",");
    const known = !isEither && (!single || separators.commaThousands);
    return known ? number("commaThousands") : refused("ambiguousNumber");
  }
  const whole = zeroDecimals.exec(text)?.[1];
  if (whole !== undefined) return number("zeroDecimals", whole);
  if (percent.test(text)) return refused("percentInsteadOfNumber");
  if (isDecimal.test(text)) return withDecimals(text, decimals);
  return day.test(text) ? refused("dateInsteadOfNumber") : null;
}

/** `62,5`, `62.5`, `1.234,50`; how many decimals an item may have is asked of the number. */
function withDecimals(text: string, decimals: number): CountText {
  if (decimals === 0) return refused("notAWholeNumber");
  const [, whole = "", sign = "", behind = ""] = decimalParts.exec(text) ?? [];
  // One sign between thousands and before decimals is neither.
  if (whole.includes(sign)) return refused("ambiguousNumber");
  const value = Number(`${whole.replace(/[.,]/gu, "")}.${behind}`);
  return { kind: "number", value, rule: "numberAsText" };
}

const refused = (code: CountTextRefusal): CountText => ({ kind: "refused", code });
