import { limits } from "#adapters/xlsx/read/limits";
import { decodeUtf8 } from "./utf8";

/** The longest way to write one character: `&#x10FFFF;`. Longer runs of bytes hold too long a text. */
const bytesPerCharacter = 10;

/**
 * Character data or an attribute value as text: UTF-8 decoded, line ends made one character, references
 * replaced. Null for what XML forbids and for texts above the limit. `literal` is a CDATA section.
 */
export function decodeText(
  bytes: Uint8Array,
  range: { readonly start: number; readonly end: number },
  literal = false,
): string | null {
  if (range.end - range.start > limits.textLength.most * bytesPerCharacter) return null;
  const raw = decodeUtf8(bytes, range.start, range.end);
  if (raw === null) return null;
  const lines = raw.includes("\r") ? raw.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : raw;
  const text = literal || !lines.includes("&") ? lines : replaceReferences(lines);
  return text === null || text.length > limits.textLength.most ? null : text;
}

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function replaceReferences(text: string): string | null {
  let replaced = "";
  let from = 0;
  for (let at = text.indexOf("&"); at !== -1; at = text.indexOf("&", from)) {
    const end = text.indexOf(";", at);
    const reference = end === -1 || end - at > bytesPerCharacter ? "" : text.slice(at + 1, end);
    const character = named.get(reference) ?? numbered(reference);
    if (character === null) return null;
    replaced += text.slice(from, at) + character;
    from = end + 1;
  }
  return replaced + text.slice(from);
}

/** `#7841` or `#x1EA1`; null for anything else, and for characters that XML forbids. */
function numbered(reference: string): string | null {
  if (!reference.startsWith("#")) return null;
  const hexadecimal = reference.startsWith("#x");
  const digits = reference.slice(hexadecimal ? 2 : 1);
  const codePoint = wholeNumber(digits, hexadecimal ? 16 : 10);
  const control = codePoint < 0x20 && codePoint !== 9 && codePoint !== 10 && codePoint !== 13;
  const surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return control || surrogate || codePoint > 0x10ffff ? null : String.fromCodePoint(codePoint);
}

/** -1 when a character is no digit of the base, or there is none. */
export function wholeNumber(digits: string, base: 10 | 16): number {
  let value = digits === "" ? -1 : 0;
  for (const digit of digits) {
    const weight = "0123456789abcdef".indexOf(digit.toLowerCase());
    if (weight < 0 || weight >= base) return -1;
    value = value * base + weight;
  }
  return value;
}
