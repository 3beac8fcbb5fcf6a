import type { FileReading } from "#core/consolidation/file-reading";
import { readingKeeper } from "#core/consolidation/keep-reading";
import type { NamedItem } from "#app/known-names";
import { readingCache } from "./cache";
import type { Speaker } from "./console";
import { filesUnder, type FoundFile } from "./disk";
import { catalogue } from "./product";
import { collectEarly } from "./little-memory";
import { onceReader, readOnce, type ReadOnce } from "./read-once";
import { readInThreads, threadsFor } from "./workers";

/** How a run over many files goes. */
export interface ReadingManner {
  /** The items that forms may hold. */
  readonly items: readonly NamedItem[];
  /** Folder in which readings are kept for the next run; null keeps none. Changes no result. */
  readonly cache: string | null;
  /** Threads to read with; null lets the number of files and processors decide. Changes no result. */
  readonly threads: number | null;
}

const usual: ReadingManner = {
  items: catalogue.items,
  cache: null,
  threads: null,
};

export interface ReadRun {
  /** In the order of the files. */
  readonly readings: readonly FileReading[];
  /** Files whose workbook was opened, and not known from the cache. */
  readonly opened: number;
}

/** Reads every file of the given files and folders; nothing but its facts is kept of a file. */
export async function readFiles(
  given: readonly string[],
  speaker: Pick<Speaker, "progress">,
  manner: Partial<ReadingManner> = {},
): Promise<ReadRun> {
  const { items, cache, threads } = { ...usual, ...manner };
  const files = filesUnder(given);
  const keep = readingKeeper();
  const readings: FileReading[] = [];
  let done = 0;
  let opened = 0;
  const take = (index: number, { reading, isFresh }: ReadOnce): void => {
    readings[index] = keep(reading);
    done += 1;
    opened += isFresh ? 1 : 0;
    speaker.progress("reading", done, files.length);
  };
  const count = threadsFor(files.length, threads);
  collectEarly();
  if (count > 1) await readInThreads(files, { cache, items, count }, take);
  else {
    const reader = onceReader(items, cache === null ? null : readingCache(cache, items));
    for (const [index, file] of files.entries()) take(index, readOnce(file, reader));
  }
  return { readings, opened };
}

/** One file read by itself. */
export const readOne = (found: FoundFile, items = catalogue.items): FileReading =>
  readOnce(found, onceReader(items, null)).reading;
