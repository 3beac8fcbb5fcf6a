import { setFlagsFromString } from "node:v8";

/**
 * Young garbage gets its whole room when it first needs more, instead of twice as much each time: what a report holds until
 * it is written would be copied about while the room grows.
 */
export function growAtOnce(): void {
  setFlagsFromString("--semi-space-growth-factor=16");
}

/** From so many files on the memory for garbage counts for more than the time to collect it. */
const many = 2000;

/**
 * Garbage of at most a fifth of what is held before it is collected. Node lets it grow to twice that and more the longer
 * a program runs, so that tens of thousands of files would take half as much again as some hundreds.
 */
export function collectEarly(files: number): void {
  if (areMany(files)) setFlagsFromString("--heap-growing-percent=20");
}

/** Lines of a registry from which the same holds: those of several provinces. */
const manyLines = 20_000;

/** The same under a registry of so many lines: what a report says of all of them is held until it is written. */
export function collectEarlyUnder(lines: number): void {
  if (lines > manyLines) collectEarly(many + 1);
}

/** Of so many files this thread reads none itself: their garbage would come on top of what it keeps of all of them. */
export const areMany = (files: number): boolean => files > many;

/** The young garbage of a thread that reads forms: each takes about a megabyte and leaves nothing behind. */
export const readingThread = { maxYoungGenerationSizeMb: 8 } as const;
