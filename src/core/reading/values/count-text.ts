import type { Normalisation } from "#core/normalisation";
import type { Separators } from "./separators";

/** A text read as a number, or why it is none. */
export type CountText =
  | { readonly kind: "number"; readonly value: number; readonly rule: Normalisation }
  | { readonly kind: "refused"; readonly code: CountTextRefusal };

export type CountTextRefusal =
  "ambiguousNumber" | "notAWholeNumber" | "percentInsteadOfNumber" | "dateInsteadOfNumber";

/**
 * A count as people type it: digits, with dots between thousands or without; below ten also with the zero that
 * documents put before it, `05`. Other leading zeros belong to fractions, codes and telephone numbers.
 */
const plain = /^-?(0?\d|[1-9]\d+)$/u;
const dots = /^-?[1-9]\d{0,2}(\.\d{3})+$/u;
const blanks = /^-?[1-9]\d{0,2}( \d{3})+$/u;
const commas = /^-?[1-9]\d{0,2}(,\d{3})+$/u;
const zeroDecimals = /^(-?(?:[1-9]\d{0,2}(?:\.\d{3})+|0|[1-9]\d*)),0{1,2}$/u;
const decimals = /^-?(0|[1-9]\d*|[1-9]\d{0,2}(\.\d{3})+|[1-9]\d{0,2}(,\d{3})+)[.,]\d*[1-9]\d*$/u;
const percent = /^-?\d+([.,]\d+)? ?%$/u;
const day = /^\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?$/u;

/** Digits with what stands between them left out. */
const numberOf = (text: string): number => Number(text.replace(/[., ]/gu, ""));

/** A trimmed text of narrow signs as a count; null when it looks like nothing of the kind. */
export function countText(text: string, separators: Separators): CountText | null {
  const number = (rule: Normalisation, digits = text): CountText => ({
    kind: "number",
    value: numberOf(digits),
    rule,
  });
  if (plain.test(text)) return number("numberAsText");
  if (dots.test(text)) {
    const single = text.indexOf(".") === text.lastIndexOf(".");
    return single && separators.dotDecimals ? refused("ambiguousNumber") : number("numberAsText");
  }
  if (blanks.test(text)) return number("spacedThousands");
  if (commas.test(text)) {
    const single = text.indexOf(",") === text.lastIndexOf(",");
    const known = !single || separators.commaThousands;
    return known ? number("commaThousands") : refused("ambiguousNumber");
  }
  const whole = zeroDecimals.exec(text)?.[1];
  if (whole !== undefined) return number("zeroDecimals", whole);
  if (percent.test(text)) return refused("percentInsteadOfNumber");
  if (decimals.test(text)) return refused("notAWholeNumber");
  return day.test(text) ? refused("dateInsteadOfNumber") : null;
}

const refused = (code: CountTextRefusal): CountText => ({ kind: "refused", code });
