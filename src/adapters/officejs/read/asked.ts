import type { Closely } from "#app/ports";

/** Sheets, and whether the fonts of their cells are needed. */
export interface Asked extends Partial<Closely> {
  readonly names: readonly string[];
}
