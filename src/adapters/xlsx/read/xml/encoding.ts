import { err, ok, type Result } from "#core/result";
import type { UnreadableReason } from "#core/issue";
import { greaterThan, lessThan, question, space } from "./characters";
import { decodeSingleByte, singleByteNamed } from "#core/encoding/single-byte";
import { utf8FromUtf16, utf8OfText } from "./utf16";

/**
 * The bytes of a part as UTF-8 without byte-order mark. UTF-16 is transcoded. ECMA-376 part 2 forbids other encodings
 * (8.1.3): those of one byte a letter that a part declares are read as spreadsheet programs read them, the others
 * are refused instead of being misread.
 */
export function asUtf8(part: Uint8Array): Result<Uint8Array, UnreadableReason> {
  const wide = wideEncoding(part);
  if (wide !== null) {
    const marked = part[0] === 0xff || part[0] === 0xfe;
    const transcoded = utf8FromUtf16(marked ? part.subarray(2) : part, wide);
    return transcoded === null ? err("damaged") : ok(transcoded);
  }
  const marked = part[0] === 0xef && part[1] === 0xbb && part[2] === 0xbf;
  const bytes = marked ? part.subarray(3) : part;
  const declared = declaredEncoding(bytes);
  if (declared === null || readable.includes(declared)) return ok(bytes);
  const singleByte = singleByteNamed(declared);
  return singleByte === null ? err("damaged") : ok(utf8OfText(decodeSingleByte(bytes, singleByte)));
}

/** By byte-order mark, or by the zero beside the first `<` (XML 1.0, appendix F). */
function wideEncoding(part: Uint8Array): "little" | "big" | null {
  const [first, second] = part;
  if (first === 0xff && second === 0xfe) return "little";
  if (first === 0xfe && second === 0xff) return "big";
  if (first === lessThan && second === 0) return "little";
  if (first === 0 && second === lessThan) return "big";
  return null;
}

const readable: readonly string[] = ["utf-8", "utf8", "us-ascii", "ascii"];

/** What the declaration names, in small letters; null when there is none. */
function declaredEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] !== lessThan || bytes[1] !== question) return null;
  let declaration = "";
  for (let at = 2; at < Math.min(bytes.length, 200); at += 1) {
    const byte = bytes[at] ?? space;
    if (byte === greaterThan) break;
    declaration += String.fromCharCode(byte);
  }
  const named = declaration.indexOf("encoding");
  if (!declaration.startsWith("xml") || named === -1) return null;
  return (declaration.slice(named).replaceAll("'", '"').split('"')[1] ?? "").toLowerCase();
}
