import type { FileReading, FileSeen } from "#core/consolidation/file-reading";

/** A file of which only the name is known. */
export const unopenedFile = (path: string): FileSeen => ({
  path,
  sha256: null,
  receivedAt: null,
  receivedFrom: null,
});

/**
 * What the name alone says of a file; null for one that is to be opened. Office leaves `~$…` beside an open
 * workbook, and other hidden files are not submissions either.
 */
export function readingOfName(path: string): FileReading | null {
  const name = path.split("/").at(-1) ?? path;
  if (name.startsWith("~$") || name.startsWith("."))
    return { kind: "temporary", file: unopenedFile(path) };
  return /\.(xls[xmb]?|ods)$/iu.test(name) ? null : { kind: "otherFile", file: unopenedFile(path) };
}
