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

/** Files that a thread takes at a time. */
const batch = 8;

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
  /** Threads in all, this one counted. */
  readonly count: number;
}

/** What a thread is told when it starts. */
interface Beginning extends Pick<Order, "cache" | "items"> {
  readonly reads: true;
  readonly files: readonly FoundFile[];
  /** The first file that no thread has taken yet, seen by all of them. */
  readonly next: Int32Array;
}

/** One of a batch, as it crosses threads. */
interface Crossing {
  readonly reading: string;
  readonly isFresh: boolean;
}

/** What a thread tells: a batch that it has read, or that there is none left. */
type Told = ReadBatch | "finished";

interface ReadBatch {
  readonly start: number;
  readonly crossings: readonly Crossing[];
}

/** Files that other threads have begun to read. */
export interface BegunReading {
  /** Reads along in this thread until all are read; `take` is told of each with its place, in any order. */
  readonly finish: (take: (index: number, read: ReadOnce) => void) => Promise<void>;
}

/** Lets other threads begin to read the files while this one has something else to do. */
export function beginReading(
  files: readonly FoundFile[],
  { cache, items, count }: Order,
): BegunReading {
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const named = items.map(({ code, name }) => ({ code, name }));
  const others = Array.from({ length: count - 1 }, () =>
    startThread({ reads: true, files, next, cache, items: named }),
  );
  return {
    finish: async (take) => {
      const finished = others.map((other) => other.finish(take));
      try {
        await Promise.all([...finished, readAlong(files, { next, cache, items }, take)]);
      } finally {
        // One that failed must not leave the others at work.
        await Promise.all(others.map((other) => other.stop()));
      }
    },
  };
}

interface Thread {
  /** Tells what the thread has read and reads until it has finished. */
  readonly finish: (take: (index: number, read: ReadOnce) => void) => Promise<void>;
  readonly stop: () => Promise<unknown>;
}

function startThread(beginning: Beginning): Thread {
  const worker = new Worker(bundle ?? "", {
    workerData: beginning,
    resourceLimits: readingThread,
  });
  // A command that is refused before it asks for the readings ends without waiting for them.
  worker.unref();
  const early: Told[] = [];
  let hear = (told: Told): void => void early.push(told);
  worker.on("message", (told: Told) => {
    hear(told);
  });
  const failed = new Promise<never>((_, reject) => worker.on("error", reject));
  // Whoever asks for the readings is told; nobody else has to be.
  failed.catch(() => undefined);
  const finish: Thread["finish"] = (take) => {
    worker.ref();
    const finished = new Promise<void>((resolve) => {
      hear = (told) => {
        if (told === "finished") resolve();
        else takeBatch(told, take);
      };
      early.forEach(hear);
    });
    return Promise.race([failed, finished]);
  };
  return { finish, stop: () => worker.terminate() };
}

function takeBatch(
  { start, crossings }: ReadBatch,
  take: (index: number, read: ReadOnce) => void,
): void {
  for (const [index, { reading, isFresh }] of crossings.entries()) {
    take(start + index, { reading: readingOfText(reading), isFresh });
  }
}

type Share = Pick<Order, "cache" | "items"> & Pick<Beginning, "next">;

/** This thread's share; between two batches it takes what the others have read. */
async function readAlong(
  files: readonly FoundFile[],
  { next, cache, items }: Share,
  take: (index: number, read: ReadOnce) => void,
): Promise<void> {
  const reader = onceReader(items, cache === null ? null : readingCache(cache, items));
  for (const { start, taken } of batches(files, next)) {
    for (const [index, file] of taken.entries()) take(start + index, readOnce(file, reader));
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}

/** The batches that fall to this thread. */
function* batches(
  files: readonly FoundFile[],
  next: Int32Array,
): Generator<{ readonly start: number; readonly taken: readonly FoundFile[] }> {
  for (;;) {
    const start = Atomics.add(next, 0, batch);
    if (start >= files.length) return;
    yield { start, taken: files.slice(start, start + batch) };
  }
}

/** Whether this is a thread that reads for another, and if so, does that. */
export function readsForAnother(): boolean {
  const port = parentPort;
  const told = workerData as Beginning | null;
  if (port === null || told?.reads !== true) return false;
  const cache = told.cache === null ? null : readingCache(told.cache, told.items);
  const reader = onceReader(told.items, cache);
  for (const { start, taken } of batches(told.files, told.next)) {
    const crossings = taken.map((file): Crossing => {
      const { reading, isFresh } = readOnce(file, reader);
      return { reading: textOfReading(reading), isFresh };
    });
    port.postMessage({ start, crossings } satisfies Told);
  }
  port.postMessage("finished" satisfies Told);
  return true;
}
