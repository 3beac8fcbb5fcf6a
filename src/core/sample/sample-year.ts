import { sumOf, times, type Column } from "./column";
import { scatter } from "./distribution";
import { scaled } from "./province-counts";
import { randomOf, type Random, type RandomFor } from "./random";
import type { Province } from "./province";
import { yearCounts, yearGaps } from "./year-counts";

/** What the units of the sample add up to in one year. */
export interface SampleYear {
  /** A total of the province. */
  readonly count: (name: keyof typeof yearCounts) => number;
  /** How many of the wholes together are missing something. */
  readonly missing: (name: keyof typeof yearGaps, wholes: Column) => number;
  /** Draws that belong to this year alone. */
  readonly randomFor: RandomFor;
}

/** The year of the sample and the one before it, for a province of so many units. */
export function sampleYear(which: "before" | "now", seed: number, units: number): SampleYear {
  const place = which === "before" ? 0 : 1;
  return {
    count: (name) => scaled(yearCounts[name][place], units),
    missing: (name, wholes) => Math.floor((sumOf(wholes) * yearGaps[name][place]) / 10000),
    randomFor: (subject): Random => randomOf(seed, `${which}: ${subject}`),
  };
}

/** Of every whole, those that miss something: more in units that take things lightly, none in many. */
export function gapsIn(
  { laxity }: Province,
  year: SampleYear,
  gap: { readonly name: keyof typeof yearGaps; readonly wholes: Column; readonly most: Column },
): Column {
  const { name, wholes, most } = gap;
  const total = year.missing(name, wholes);
  return scatter({ total, weights: times(wholes, laxity), most }, year.randomFor(name));
}
