import type { FileReading } from "#core/consolidation/file-reading";
import { readingKeeper } from "#core/consolidation/keep-reading";
import type { NamedItem } from "#app/reading/known-names";
import type { Speaker } from "#cli/console";
import { filesUnder, type FoundFile } from "./disk";
import { catalogue } from "#core/catalogue/built-in";
import { collectEarly } from "./little-memory";
import { onceReader, readOnce } from "./read-once";
import { Refused } from "#cli/refused";
import { beginReading, threadsFor } from "./workers";

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

/** Files whose reading has begun in other threads where there are some. */
export interface ReadingBegun {
  /** Reads on until every file is read. */
  readonly finish: () => Promise<ReadRun>;
}

/**
 * Begins to read every file of the given files and folders; nothing but its facts is kept of a file. A path that is not
 * there is refused by `finish`, so that the registry, which is read in between, is refused first.
 */
export function beginFiles(
  given: readonly string[],
  speaker: Pick<Speaker, "progress">,
  manner: Partial<ReadingManner> = {},
): ReadingBegun {
  const { items, cache, threads } = { ...usual, ...manner };
  const files = foundIn(given);
  if (files instanceof Refused) return { finish: () => Promise.reject(files) };
  collectEarly(files.length);
  const begun = beginReading(files, { cache, items, count: threadsFor(files.length, threads) });
  return {
    finish: async () => {
      const keep = readingKeeper();
      const readings: FileReading[] = [];
      let done = 0;
      let opened = 0;
      await begun.finish((index, { reading, isFresh }) => {
        readings[index] = keep(reading);
        done += 1;
        opened += isFresh ? 1 : 0;
        speaker.progress("reading", done, files.length);
      });
      return { readings, opened };
    },
  };
}

function foundIn(given: readonly string[]): readonly FoundFile[] | Refused {
  try {
    return filesUnder(given);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

/** The same, read at once. */
export const readFiles = (
  given: readonly string[],
  speaker: Pick<Speaker, "progress">,
  manner: Partial<ReadingManner> = {},
): Promise<ReadRun> => beginFiles(given, speaker, manner).finish();

/** One file read by itself. */
export const readOne = (found: FoundFile, items = catalogue.items): FileReading =>
  readOnce(found, onceReader(items, null)).reading;
