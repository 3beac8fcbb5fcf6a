import { scaled } from "#core/sample/province/province-counts";
import { randomOf, type RandomFor } from "#core/sample/numbers/random";
import { yearCounts, yearGaps } from "./year-counts";

export type CountName = keyof typeof yearCounts;
export type GapName = keyof typeof yearGaps;

/** What the units of the sample add up to in one year. */
export interface SampleYear {
  /** A total of the province. */
  readonly count: (name: CountName) => number;
  /** How many miss something, in ten-thousandths of all. */
  readonly gap: (name: GapName) => number;
  /** Draws that belong to this year alone. */
  readonly randomFor: RandomFor;
}

const subjects = ["now", "before"] as const;

/** A year of the sample, so many years before its last, for a province of so many units. */
export function sampleYear(back: number, seed: number, units: number): SampleYear {
  const subject = subjects[back] ?? `${String(back)} years before`;
  return {
    count: (name) => scaled(yearsAgo(yearCounts[name], back), units),
    gap: (name) => yearsAgo(yearGaps[name], back),
    randomFor: (about) => randomOf(seed, `${subject}: ${about}`),
  };
}

/** The last two years are given; before them things went on as they did between these. */
const yearsAgo = ([before, now]: readonly [number, number], back: number): number =>
  back === 0 ? now : Math.max(0, before - (back - 1) * (now - before));
