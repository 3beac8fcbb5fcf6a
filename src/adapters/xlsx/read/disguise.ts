import type { UnreadableReason } from "#core/issue";
import { isOle, oleContent, type OleContent } from "./ole";
import { asUtf8 } from "./xml/encoding";
import { isSpace, tab } from "./xml/characters";

/** How files begin that are no workbook although their name may say so. */
const beginnings: readonly (readonly [reason: UnreadableReason, start: string])[] = [
  ["pdf", "%PDF"],
  ["otherDocument", "{\\rtf"],
  ["otherDocument", "\x89PNG"],
  ["otherDocument", "\xff\xd8\xff"],
  ["otherDocument", "GIF8"],
  ["otherDocument", "II*\0"],
  ["otherDocument", "MM\0*"],
  ["otherDocument", "RIFF"],
  ["archive", "Rar!"],
  ["archive", "7z\xbc\xaf"],
  ["archive", "\x1f\x8b"],
  ["truncated", "PK\x03\x04"],
  /* .xls before Excel 5, without a container around it */
  ["xls", "\x09\x00\x04\x00"],
  ["xls", "\x09\x02\x06\x00"],
  ["xls", "\x09\x04\x06\x00"],
];

/** How text files begin, in small letters, behind white space. */
const textBeginnings: readonly (readonly [reason: UnreadableReason, start: string])[] = [
  ["html", "<!doctype html"],
  ["html", "<html"],
  ["html", "<head"],
  ["html", "<meta"],
  ["html", "<style"],
  ["html", "<table"],
  ["html", "<body"],
  ["html", "<div"],
  /* "Single file web page" of Excel */
  ["html", "mime-version:"],
];

/** Enough to see what a file is. */
const lookedAt = 4096;

/** What bytes that are no zip are instead. */
export function refusalOf(bytes: Uint8Array): UnreadableReason {
  if (bytes.length === 0) return "empty";
  if (isOle(bytes)) return reasonOfOle[oleContent(bytes)];
  if (isBitmap(bytes)) return "otherDocument";
  return knownBeginning(bytes) ?? refusalOfText(bytes);
}

/** Another document, which may carry a workbook inside; that one is not what the file is. */
export const isOtherContainer = (bytes: Uint8Array): boolean =>
  isOle(bytes) || (knownBeginning(bytes) ?? "truncated") !== "truncated";

const knownBeginning = (bytes: Uint8Array): UnreadableReason | null =>
  beginnings.find(([, start]) => latin1(bytes, start.length) === start)?.[0] ?? null;

const reasonOfOle = {
  encrypted: "encrypted",
  rightsProtected: "rightsProtected",
  xls: "xls",
  otherDocument: "otherDocument",
  unknown: "encryptedOrXls",
} as const satisfies Readonly<Record<OleContent, UnreadableReason>>;

/** `BM` alone could begin a text; the four zeros behind the length could not (BITMAPFILEHEADER). */
const isBitmap = (bytes: Uint8Array): boolean =>
  latin1(bytes, 2) === "BM" && latin1(bytes.subarray(6), 4) === "\0\0\0\0";

function refusalOfText(bytes: Uint8Array): UnreadableReason {
  const beginning = bytes.subarray(0, lookedAt);
  const asText = asUtf8(beginning.length % 2 === 0 ? beginning : beginning.subarray(0, -1));
  const readable = asText.ok ? asText.value : beginning;
  if (readable.some((byte) => byte < tab || (byte < 0x20 && !isSpace(byte)))) return "notAWorkbook";
  const text = latin1(readable, readable.length).trimStart().toLowerCase();
  if (text === "") return "empty";
  const known = textBeginnings.find(([, start]) => text.startsWith(start));
  if (known !== undefined) return known[0];
  if (!text.startsWith("<")) return "csv";
  if (text.includes("<html")) return "html";
  return text.includes("<workbook") || text.includes("excel.sheet") ? "xml2003" : "otherDocument";
}

function latin1(bytes: Uint8Array, length: number): string {
  let text = "";
  for (const byte of bytes.subarray(0, length)) text += String.fromCharCode(byte);
  return text;
}

/** What a zip without a workbook is instead, by its `mimetype` (OpenDocument 1.2 part 3, 3.3) if it has one. */
export function refusalOfZip(mimetype: Uint8Array | null): UnreadableReason {
  if (mimetype === null) return "archive";
  const type = latin1(mimetype, 100);
  return type.includes("opendocument.spreadsheet") ? "ods" : "otherDocument";
}
