import type { FileReading } from "#core/consolidation/file-reading";
import { readingOfName, unopenedFile } from "#app/name-of-file";
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
  const named = readingOfName(found.shown);
  if (named !== null) return named;
  const file = readFound(found);
  if (typeof file === "string")
    return { kind: "unreadable", file: unopenedFile(found.shown), reason: "notReadable" };
  return readSubmission(file, { open: openBytes, isItem: known });
}
