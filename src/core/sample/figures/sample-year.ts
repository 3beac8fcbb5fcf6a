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

/** The year of the sample or the one before it, for a province of so many units. */
export function sampleYear(which: "before" | "now", seed: number, units: number): SampleYear {
  const place = which === "before" ? 0 : 1;
  return {
    count: (name) => scaled(yearCounts[name][place], units),
    gap: (name) => yearGaps[name][place],
    randomFor: (subject) => randomOf(seed, `${which}: ${subject}`),
  };
}
