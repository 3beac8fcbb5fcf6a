import { behaving } from "./behaving";
import { passing } from "./passing";
import type { Quirk } from "./quirk";
import { refusing } from "./refusing";

/** What stays as long as Excel is open. */
export const quirks: readonly Quirk[] = [...behaving, ...refusing];

/** Those that leave something to be seen of what the others spoil. */
const alone: ReadonlySet<string> = new Set(["no charts", "no traces"]);

/** All that can stand together in one Excel. */
export const allQuirks: readonly Quirk[] = quirks.filter(({ name }) => !alone.has(name));

/** Each quirk, and all together, as rows of a table of tests. */
export const quirkRows: readonly (readonly [name: string, quirks: readonly Quirk[]])[] = [
  ...quirks.map((quirk): readonly [string, readonly Quirk[]] => [quirk.name, [quirk]]),
  ["all together", allQuirks],
];

/** What comes and goes, each by itself, and on top of everything else. */
export const passingRows: typeof quirkRows = [
  ...passing.map((quirk): readonly [string, readonly Quirk[]] => [quirk.name, [quirk]]),
  ["all together, and a cell edited", [...allQuirks, ...passing.slice(0, 1)]],
  ["all together, and answers lost", [...allQuirks, ...passing.slice(2, 3)]],
];

/** For what takes long: what Excel does otherwise, each by itself, and what it refuses, all at once. */
export const fewerQuirkRows: typeof quirkRows = [
  ...behaving.map((quirk): readonly [string, readonly Quirk[]] => [quirk.name, [quirk]]),
  ["all that is refused", refusing],
  ["all together", allQuirks],
];
