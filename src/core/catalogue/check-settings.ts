import type { ItemCode } from "./items/items";

/** The levels of checks that offices set differently; a plan may bring its own, and so may whoever makes the report. */
export interface CheckSettings {
  /** Members rated excellent: at most so many per cent … */
  readonly excellentPercent: number;
  /** … of this item, within each organisation. The texts differ: those rated good, or all that were rated. */
  readonly excellentBase: string;
  /** Units with both years, from which on they are compared with each other (Hidiroglou–Berthelot). */
  readonly leastUnits: number;
  /** Smaller changes are never asked about: in persons or things, and as a part of the larger of the two years. */
  readonly leastChange: number;
  readonly leastPart: number;
  /** With few units: the larger year is so many times the smaller. */
  readonly factor: number;
  /** From nothing to something, or the other way: at least so many. */
  readonly leastFromNone: number;
  /** Hidiroglou–Berthelot: how much more large units weigh (U), … */
  readonly boundPower: number;
  /** … what keeps the bounds apart where all units changed alike (A), … */
  readonly boundLeast: number;
  /** … and how far out a change must be (C). */
  readonly boundWidth: number;
}

const memberCap: { readonly percent: number; readonly base: ItemCode } = {
  percent: 20,
  base: "DV_HTTNV",
};

/** The cap is that of HD 21-HD/BTCTW (2019); the rest is usual in statistics (methods 3.6). */
export const standardChecks: CheckSettings = {
  excellentPercent: memberCap.percent,
  excellentBase: memberCap.base,
  leastUnits: 20,
  leastChange: 5,
  leastPart: 0.25,
  factor: 2,
  leastFromNone: 10,
  boundPower: 0.5,
  boundLeast: 0.05,
  boundWidth: 4,
};
