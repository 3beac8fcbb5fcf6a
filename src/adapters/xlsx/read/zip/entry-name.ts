import { decodeUtf8 } from "#adapters/xlsx/read/xml/utf8";

/** The upper half of code page 437, the encoding of old zip programs (APPNOTE.TXT, appendix D). */
const upperHalf =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐" +
  "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

/**
 * The name of an entry. Programs write UTF-8 with and without saying so; bytes that are no UTF-8 come
 * from code page 437.
 */
export function decodeEntryName(bytes: Uint8Array, start: number, end: number): string {
  return decodeUtf8(bytes, start, end) ?? decodeCodePage437(bytes.subarray(start, end));
}

function decodeCodePage437(bytes: Uint8Array): string {
  let name = "";
  for (const byte of bytes) {
    name += byte < 0x80 ? String.fromCharCode(byte) : upperHalf.charAt(byte - 0x80);
  }
  return name;
}

/**
 * The key under which a part is looked up: names of parts ignore case (ECMA-376 part 2, 6.2.2.3), some
 * programs write backslashes, some file systems decompose letters.
 */
export function partKey(name: string): string {
  const slashed = name.replaceAll("\\", "/").normalize("NFC").toLowerCase();
  return slashed.startsWith("/") ? slashed.slice(1) : slashed;
}
