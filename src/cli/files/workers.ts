import { availableParallelism } from "node:os";
import path from "node:path";
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { NamedItem } from "#app/reading/known-names";
import { readingOfText, textOfReading } from "#app/reading/reading-as-text";
import { readingCache } from "./cache";
import type { FoundFile } from "./disk";
import { areMany, readingThread } from "./little-memory";
import { onceReader, readOnce, type ReadOnce } from "./read-once";
import { batchFrom, batchSize, sharedFiles, type SharedFiles } from "./shared-files";

/**
 * Below these, threads take longer than they save: each compiles anew what it runs. Two processors are, as a rule, one core,
 * on which Node compiles in the background already.
 */
const worthIt = { onTwo: 2000, onMore: 150 } as const;

/** Only from its bundle a thread can start: by the file that starts the program, so that it need not compile it anew. */
const bundle = __filename.endsWith(".cjs") ? path.join(__dirname, "main.cjs") : null;

/** How many threads read so many files; 1 reads in this one. */
export function threadsFor(files: number, wanted: number | null): number {
  if (bundle === null) return 1;
  const processors = availableParallelism();
  const least = processors > 2 ? worthIt.onMore : worthIt.onTwo;
  const standard = files < least ? 1 : processors;
  return Math.min(wanted ?? standard, Math.max(1, Math.ceil(files / batchSize)));
}

interface Order {
  readonly cache: string | null;
  readonly items: readonly NamedItem[];
  /** Threads that read. */
  readonly count: number;
}

/** What a thread is told when it starts. */
interface Beginning extends Pick<Order, "cache" | "items"> {
  readonly reads: true;
  readonly files: SharedFiles;
  /** Seen by all threads: at `next` the first file that none has begun, at `taken` the files read that were taken over. */
  readonly counters: Int32Array;
}

const next = 0;
const taken = 1;

/** Files begun before others are taken over: readings that wait in between must not pile up. */
const mostAhead = 512;

/** Milliseconds. */
const longestWait = 50;

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
  /** Reads along in this thread, unless there are very many, until all are read; `take` is told of each with its place, in any order. */
  readonly finish: (take: (index: number, read: ReadOnce) => void) => Promise<void>;
}

/** Lets other threads begin to read the files while this one has something else to do. */
export function beginReading(
  files: readonly FoundFile[],
  { cache, items, count }: Order,
): BegunReading {
  const counters = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const shared = sharedFiles(files);
  const named = items.map(({ code, name, decimals = 0 }) => ({ code, name, decimals }));
  const readsAlong = count === 1 || !areMany(files.length);
  const others = Array.from({ length: readsAlong ? count - 1 : count }, () =>
    startThread({ reads: true, files: shared, counters, cache, items: named }),
  );
  return {
    finish: async (take) => {
      const finished = others.map((other) =>
        other.finish((index, read) => {
          take(index, read);
          Atomics.add(counters, taken, 1);
          Atomics.notify(counters, taken);
        }),
      );
      if (readsAlong) finished.push(readAlong(shared, { counters, cache, items }, take));
      try {
        await Promise.all(finished);
      } finally {
        // One that failed must not leave the others at work.
        await stopThreads();
      }
    },
  };
}

interface Thread {
  /** Tells what the thread has read and reads until it has finished. */
  readonly finish: (take: (index: number, read: ReadOnce) => void) => Promise<void>;
}

const running = new Set<Worker>();

/** Ends threads that still read: a command that is refused before it asks for the readings does not wait for them. */
export async function stopThreads(): Promise<void> {
  const workers = [...running];
  running.clear();
  await Promise.all(workers.map((worker) => worker.terminate()));
}

function startThread(beginning: Beginning): Thread {
  const worker = new Worker(bundle ?? "", {
    workerData: beginning,
    resourceLimits: readingThread,
  });
  running.add(worker);
  const early: Told[] = [];
  let hear = (told: Told): void => void early.push(told);
  worker.on("message", (told: Told) => {
    hear(told);
  });
  const failed = new Promise<never>((_, reject) => worker.on("error", reject));
  // Whoever asks for the readings is told; nobody else has to be.
  failed.catch(() => undefined);
  const finish: Thread["finish"] = (take) => {
    const finished = new Promise<void>((resolve) => {
      hear = (told) => {
        if (told === "finished") resolve();
        else takeBatch(told, take);
      };
      early.forEach(hear);
    });
    return Promise.race([failed, finished]);
  };
  return { finish };
}

function takeBatch(
  { start, crossings }: ReadBatch,
  take: (index: number, read: ReadOnce) => void,
): void {
  for (const [index, { reading, isFresh }] of crossings.entries()) {
    take(start + index, { reading: readingOfText(reading), isFresh });
  }
}

type Share = Pick<Order, "cache" | "items"> & Pick<Beginning, "counters">;

/** This thread's share; between two batches it takes what the others have read. */
async function readAlong(
  files: SharedFiles,
  { counters, cache, items }: Share,
  take: (index: number, read: ReadOnce) => void,
): Promise<void> {
  const reader = onceReader(items, cache === null ? null : readingCache(cache, items));
  for (const batch of batches(files, counters)) {
    for (const [index, file] of batch.files.entries()) {
      take(batch.start + index, readOnce(file, reader));
      Atomics.add(counters, taken, 1);
    }
    Atomics.notify(counters, taken);
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}

/** The batches that fall to this thread. */
function* batches(
  files: SharedFiles,
  counters: Int32Array,
): Generator<{ readonly start: number; readonly files: readonly FoundFile[] }> {
  for (;;) {
    const start = Atomics.add(counters, next, batchSize);
    if (start >= files.count) return;
    yield { start, files: batchFrom(files, start) };
  }
}

/** Waits in a thread that reads for another until that one has taken over enough. */
function keepPace(counters: Int32Array, start: number): void {
  for (;;) {
    const done = Atomics.load(counters, taken);
    if (start - done <= mostAhead) return;
    // Not for ever: a program that ends while its threads wait would wait for them.
    Atomics.wait(counters, taken, done, longestWait);
  }
}

/** Whether this is a thread that reads for another, and if so, does that. */
export function readsForAnother(): boolean {
  const port = parentPort;
  const told = workerData as Beginning | null;
  if (port === null || told?.reads !== true) return false;
  const cache = told.cache === null ? null : readingCache(told.cache, told.items);
  const reader = onceReader(told.items, cache);
  for (const { start, files } of batches(told.files, told.counters)) {
    keepPace(told.counters, start);
    const crossings = files.map((file): Crossing => {
      const { reading, isFresh } = readOnce(file, reader);
      return { reading: textOfReading(reading), isFresh };
    });
    port.postMessage({ start, crossings } satisfies Told);
  }
  port.postMessage("finished" satisfies Told);
  return true;
}
