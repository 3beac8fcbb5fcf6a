import { setFlagsFromString } from "node:v8";

/**
 * Garbage of at most four tenths of what is held before it is collected. Node lets it grow to twice that and more the
 * longer a program runs, so that tens of thousands of files would take half as much again as some hundreds.
 */
export const collectEarly = (): void => {
  setFlagsFromString("--heap-growing-percent=20");
};

/** The young garbage of a thread that reads forms: each takes about a megabyte and leaves nothing behind. */
export const readingThread = { maxYoungGenerationSizeMb: 8 } as const;
