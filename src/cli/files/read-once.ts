import type { FileReading } from "#core/consolidation/file-reading";
import type { KnownItems } from "#core/reading/values/known-items";
import { decimalsAmong } from "#core/words/count-rule";
import { readingOfName, unopenedFile } from "#app/reading/name-of-file";
import { limits } from "#adapters/xlsx/read/limits";
import { codesByName, type CodeOfName, type NamedItem } from "#app/reading/known-names";
import { readSubmission } from "#app/reading/read-submission";
import type { ReadingCache } from "./cache";
import { isFileReason, readFound, type FoundFile } from "./disk";
import { openBytes } from "./open-bytes";

/** A reading, and whether the workbook had to be opened for it. */
export interface ReadOnce {
  readonly reading: FileReading;
  readonly isFresh: boolean;
}

/** How single files are read. */
export interface OnceReader extends KnownItems {
  readonly codeOfName: CodeOfName;
  readonly cache: ReadingCache | null;
}

/** A reader of forms that hold these items. */
export function onceReader(items: readonly NamedItem[], cache: ReadingCache | null): OnceReader {
  const codes = new Set(items.map(({ code }) => code));
  const known = { isItem: (code: string) => codes.has(code), decimalsOf: decimalsAmong(items) };
  return { ...known, codeOfName: codesByName(items), cache };
}

/** One file, from the cache where it is known there. */
export function readOnce(found: FoundFile, { cache, ...items }: OnceReader): ReadOnce {
  if (found.isShut === true) {
    const file = unopenedFile(found.shown);
    return { reading: { kind: "unreadable", file, reason: "folderShut" }, isFresh: false };
  }
  const named = readingOfName(found.shown);
  if (named !== null) return { reading: named, isFresh: false };
  const file = readFound(found, limits.fileBytes.most);
  if (typeof file === "string") {
    const unopened = unopenedFile(found.shown);
    const reason = isFileReason(file) ? file : "notReadable";
    return { reading: { kind: "unreadable", file: unopened, reason }, isFresh: false };
  }
  const known = cache?.find(file) ?? null;
  if (known !== null) return { reading: known, isFresh: false };
  const reading = readSubmission(file, { open: openBytes, ...items });
  cache?.keep(file, reading);
  return { reading, isFresh: true };
}
