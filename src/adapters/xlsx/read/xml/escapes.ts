import { wholeNumber } from "./text";

/** `_x` , four hexadecimal digits, `_`. */
const escapeLength = 7;

/**
 * Text with `_x000D_` and its kin replaced by the characters they stand for (ECMA-376 part 1, 22.9.2.19);
 * `_x005F_` is how an underscore that must stay is written.
 */
export function decodeEscapes(text: string): string {
  let at = text.indexOf("_x");
  if (at === -1) return text;
  let decoded = "";
  let from = 0;
  while (at !== -1) {
    const closed = text.charAt(at + escapeLength - 1) === "_";
    const unit = closed ? wholeNumber(text.slice(at + 2, at + 6), 16) : -1;
    if (unit >= 0) {
      decoded += text.slice(from, at) + String.fromCharCode(unit);
      from = at + escapeLength;
    }
    at = text.indexOf("_x", unit >= 0 ? from : at + 1);
  }
  return decoded + text.slice(from);
}
