import { spellingKey } from "#core/spelling";
import type { UnitLine } from "#taskpane/protocol/answers";

/** Every mark on a letter, of tone or of the letter itself. */
const marks = /\p{M}/gu;

/** What a quick typist writes: no marks, no capitals, `d` for `đ`. */
export const plainKey = (text: string): string =>
  spellingKey(text).normalize("NFD").replace(marks, "").replaceAll("\u0111", "d");

export interface FoundUnits {
  /** The best of them. */
  readonly units: readonly UnitLine[];
  readonly count: number;
}

/** More than this is not a choice but a list. */
const mostOffered = 6;

/**
 * Units whose code begins with what was typed, or whose name holds every typed word; marks and capitals do not
 * matter. Names in which the words stand together come first. Nothing typed finds nothing.
 */
export function findUnits(units: readonly UnitLine[], typed: string): FoundUnits {
  const key = plainKey(typed);
  if (key === "") return { units: [], count: 0 };
  const words = key.split(" ");
  const hits = units.filter(({ code, name }) => {
    const plain = plainKey(name);
    return code.startsWith(key) || words.every((word) => plain.includes(word));
  });
  const together = hits.filter(({ name }) => plainKey(name).includes(key));
  const apart = hits.filter((unit) => !together.includes(unit));
  return { units: [...together, ...apart].slice(0, mostOffered), count: hits.length };
}
