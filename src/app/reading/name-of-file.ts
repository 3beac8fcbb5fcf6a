import type { FileReading, FileSeen } from "#core/consolidation/file-reading";
import type { UnreadableReason } from "#core/unreadable-reason";

/** A file of which only the name is known. */
export const unopenedFile = (path: string): FileSeen => ({
  path,
  sha256: null,
  receivedAt: null,
  receivedFrom: null,
});

/**
 * What the name alone says of a file; null for one that is to be opened. Office leaves `~$…` beside an open
 * workbook, and other hidden files are not submissions either, but for what iCloud leaves in place of one.
 */
export function readingOfName(path: string): FileReading | null {
  const name = path.split("/").at(-1) ?? path;
  const file = unopenedFile(path);
  const reason = reasonOfEnding(name);
  if (reason === "notDownloaded") return { kind: "otherFile", file, reason };
  if (name.startsWith("~$") || name.startsWith(".")) return { kind: "temporary", file };
  if (/\.(xl[st][xmb]?|ods)$/iu.test(name)) return null;
  return { kind: "otherFile", file, ...(reason === null ? {} : { reason }) };
}

/** What files are that may hold the figures of a unit although they are no workbook, by their ending. */
const endings: readonly (readonly [UnreadableReason, RegExp])[] = [
  ["notDownloaded", /\.(icloud|crdownload|part|partial|download|opdownload)$/iu],
  ["archive", /\.(zip|rar|7z|gz|tgz|tar|bz2)$/iu],
  ["pdf", /\.pdf$/iu],
  ["csv", /\.(csv|tsv)$/iu],
  ["otherSpreadsheet", /\.(et|ett|numbers|sxc|fods|wk[s134]|123)$/iu],
  ["sheetLink", /\.(gsheet|url|webloc)$/iu],
  // A mail that was saved with the form still attached to it.
  ["otherDocument", /\.(msg|eml)$/iu],
  ["html", /\.(html?|mht|mhtml)$/iu],
];

const reasonOfEnding = (name: string): UnreadableReason | null =>
  endings.find(([, ending]) => ending.test(name))?.[0] ?? null;
