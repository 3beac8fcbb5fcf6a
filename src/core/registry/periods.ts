import { dayAfter } from "./calendar-day";
import type { Organisation } from "./organisation";

/** First and last day, ISO dates, both included; null when open. */
export type Period = Pick<Organisation, "from" | "to">;

/** The rows of each code: one, or one for each period of an organisation that changed or came back. */
export function rowsByCode<R extends { readonly code: string }>(
  rows: readonly R[],
): ReadonlyMap<string, readonly R[]> {
  const found = new Map<string, R[]>();
  for (const row of rows) {
    const list = found.get(row.code);
    if (list === undefined) found.set(row.code, [row]);
    else list.push(row);
  }
  return found;
}

const start = ({ from }: Period): string => from ?? "";

/** Nearly all organisations have one row. */
const inTime = <R extends Period>(rows: readonly R[]): readonly R[] =>
  rows.length < 2 ? rows : [...rows].sort((one, other) => (start(one) < start(other) ? -1 : 1));

/**
 * The row of a code that holds on a day: the last that has begun by then, be it over or not, so that a unit that was
 * closed is known as it was; before all of them the first.
 */
export function rowOn<R extends Period>(rows: readonly R[], day: string): R | undefined {
  const ordered = inTime(rows);
  return ordered.filter((row) => start(row) <= day).at(-1) ?? ordered[0];
}

/** The row of a predecessor that its successor continues: the last that had begun before the successor did. */
export function rowContinued<R extends Period>(
  rows: readonly R[],
  successor: Period,
): R | undefined {
  const ordered = inTime(rows);
  const { from } = successor;
  if (from === null) return ordered.filter(({ to }) => to !== null).at(-1) ?? ordered.at(-1);
  return ordered.filter((row) => start(row) < from).at(-1) ?? ordered[0];
}

/** The days over which the organisation of a row goes on without a gap, through rows that follow each other. */
export function lifeOf(row: Period, rows: readonly Period[]): Period {
  const ordered = inTime(rows);
  let [first, last] = [row, row];
  for (const next of ordered) if (follows(next, last)) last = next;
  for (const before of [...ordered].reverse()) if (follows(first, before)) first = before;
  return { from: first.from, to: last.to };
}

const follows = (next: Period, before: Period): boolean =>
  before.to !== null && next.from === dayAfter(before.to, 1);

/** Two rows of one code that hold on the same day; null when none do. */
export function overlapOf<R extends Period>(rows: readonly R[]): readonly [R, R] | null {
  const ordered = inTime(rows);
  for (const [index, row] of ordered.entries()) {
    const before = ordered[index - 1];
    if (before === undefined) continue;
    if (before.to === null || before.to >= start(row)) return [before, row];
  }
  return null;
}
