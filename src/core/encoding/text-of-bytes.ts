import { decodeSingleByte } from "./single-byte";

/**
 * The text of a file that does not say how it is written: UTF-16 by its mark or by the zeros of its first letters, UTF-8
 * where all of it is, and otherwise windows-1258, in which Excel in Vietnamese saves a .csv.
 */
export function textOfBytes(bytes: Uint8Array): string {
  const wide = wideOrder(bytes);
  if (wide !== null) return utf16(bytes, wide);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return utf8(marked ? bytes.subarray(3) : bytes) ?? decodeSingleByte(bytes, "windows-1258");
}

function wideOrder([first, second, third, fourth]: Uint8Array): "little" | "big" | null {
  if (first === 0xff && second === 0xfe) return "little";
  if (first === 0xfe && second === 0xff) return "big";
  if (first === 0 && third === 0) return "big";
  return second === 0 && fourth === 0 ? "little" : null;
}

/** Letters put together at once: as many as a call takes arguments without harm. */
const stretch = 4096;

function joined(units: readonly number[]): string {
  let text = "";
  for (let at = 0; at < units.length; at += stretch) {
    text += String.fromCharCode(...units.slice(at, at + stretch));
  }
  return text;
}

function utf16(bytes: Uint8Array, order: "little" | "big"): string {
  const low = order === "little" ? 0 : 1;
  const units: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    units.push((bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8));
  }
  const text = joined(units);
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** Null when any byte is none of UTF-8. */
function utf8(bytes: Uint8Array): string | null {
  const units: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (length === 0 || first > 0xf4 || at + length > bytes.length) return null;
    let point = length === 1 ? first : first & (0x7f >> length);
    for (let offset = 1; offset < length; offset += 1) {
      const byte = bytes[at + offset] ?? 0;
      if ((byte & 0xc0) !== 0x80) return null;
      point = (point << 6) | (byte & 0x3f);
    }
    if (point > 0x10ffff) return null;
    if (point > 0xffff) units.push(0xd7c0 + (point >> 10), 0xdc00 + (point & 0x3ff));
    else units.push(point);
    at += length;
  }
  return joined(units);
}
