import path from "node:path";
import type { FileReading, FileSeen } from "#core/consolidation/file-reading";
import { readSubmission } from "#app/read-submission";
import type { Speaker } from "./console";
import { filesUnder, readFound, type FoundFile } from "./disk";
import { isItem, openBytes } from "./product";

/** Reads every file of the given files and folders, one after the other; nothing but its facts is kept of a file. */
export function readFiles(
  given: readonly string[],
  speaker: Speaker,
  known = isItem,
): readonly FileReading[] {
  const files = filesUnder(given);
  return files.map((file, index) => {
    const reading = readOne(file, known);
    speaker.progress("reading", index + 1, files.length);
    return reading;
  });
}

export function readOne(found: FoundFile, known = isItem): FileReading {
  const name = path.basename(found.location);
  const unopened: FileSeen = {
    path: found.shown,
    sha256: null,
    receivedAt: null,
    receivedFrom: null,
  };
  // Office leaves such files beside an open workbook; other hidden files are not submissions either.
  if (name.startsWith("~$") || name.startsWith(".")) return { kind: "temporary", file: unopened };
  if (!/\.(xls[xmb]?|ods)$/iu.test(name)) return { kind: "otherFile", file: unopened };
  const file = readFound(found);
  if (typeof file === "string")
    return { kind: "unreadable", file: unopened, reason: "notReadable" };
  return readSubmission(file, { open: openBytes, isItem: known });
}
