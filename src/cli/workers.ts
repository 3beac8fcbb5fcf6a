import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { NamedItem } from "#app/known-names";
import { readingOfText, textOfReading } from "#app/kept-reading";
import { readingCache } from "./cache";
import type { FoundFile } from "./disk";
import { readingThread } from "./little-memory";
import { onceReader, readOnce, type ReadOnce } from "./read-once";

/** Below these, starting threads takes longer than it saves. */
const worthIt = 150;

/** Files that a thread reads before it hands them over. */
const batch = 16;

/** Only the bundle is one file that a thread can start from. */
const bundle = __filename.endsWith(".cjs") ? __filename : null;

/** How many threads read so many files; 1 reads in this one. */
export function threadsFor(files: number, wanted: number | null): number {
  if (bundle === null) return 1;
  const standard = files < worthIt ? 1 : availableParallelism();
  return Math.min(wanted ?? standard, Math.max(1, Math.ceil(files / batch)));
}

interface Order {
  readonly cache: string | null;
  readonly items: readonly NamedItem[];
  readonly count: number;
}

/** What a thread is told when it starts. */
interface Beginning extends Pick<Order, "cache" | "items"> {
  readonly reads: true;
}

/** One of a batch, as it crosses threads. */
interface Crossing {
  readonly reading: string;
  readonly isFresh: boolean;
}

/** Reads the files in several threads; `take` is told of each with its place among the files, in any order. */
export async function readInThreads(
  files: readonly FoundFile[],
  { cache, items, count }: Order,
  take: (index: number, read: ReadOnce) => void,
): Promise<void> {
  let next = 0;
  const named = items.map(({ code, name }) => ({ code, name }));
  const beginning: Beginning = { reads: true, cache, items: named };
  const workers: Worker[] = [];
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(bundle ?? "", {
        workerData: beginning,
        resourceLimits: readingThread,
      });
      workers.push(worker);
      let start = 0;
      const order = (): void => {
        start = next;
        next = Math.min(next + batch, files.length);
        if (start < next) worker.postMessage(files.slice(start, next));
        else resolve();
      };
      worker.on("error", reject);
      worker.on("message", (crossings: readonly Crossing[]) => {
        for (const [index, { reading, isFresh }] of crossings.entries()) {
          take(start + index, { reading: readingOfText(reading), isFresh });
        }
        order();
      });
      order();
    });
  try {
    await Promise.all(Array.from({ length: count }, work));
  } finally {
    // One that failed must not leave the others waiting for orders.
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Whether this is a thread that reads for another, and if so, lets it do that. */
export function readsForAnother(): boolean {
  const port = parentPort;
  const told = workerData as Beginning | null;
  if (port === null || told?.reads !== true) return false;
  const cache = told.cache === null ? null : readingCache(told.cache, told.items);
  const reader = onceReader(told.items, cache);
  port.on("message", (files: readonly FoundFile[]) => {
    const crossings = files.map((file): Crossing => {
      const { reading, isFresh } = readOnce(file, reader);
      return { reading: textOfReading(reading), isFresh };
    });
    port.postMessage(crossings);
  });
  return true;
}
