/** Who stands directly under whom: code to code of the parent, null at the top. */
export type ParentOf = ReadonlyMap<string, string | null>;

/**
 * Every ring of organisations that stand under each other, as a path that returns to its start: each code is
 * directly under the next one. A ring starts with its first organisation in the order of the map.
 */
export function cyclesOf(parentOf: ParentOf): readonly (readonly string[])[] {
  const order = new Map([...parentOf.keys()].map((code, index) => [code, index]));
  const walked = new Set<string>();
  const rings: (readonly string[])[] = [];
  for (const start of parentOf.keys()) {
    const line = lineUp(parentOf, start, (code) => walked.has(code));
    line.codes.forEach((code) => walked.add(code));
    const back = line.endsAt === null ? -1 : line.codes.indexOf(line.endsAt);
    if (back >= 0) rings.push(closedFromFirst(line.codes.slice(back), order));
  }
  return rings;
}

interface LineUp {
  /** The organisation itself, then its parent, and so on. */
  readonly codes: readonly string[];
  /** Where the walk stopped: a code to stop at, or one already in the line; null at the top. */
  readonly endsAt: string | null;
}

function lineUp(parentOf: ParentOf, start: string, stop: (code: string) => boolean): LineUp {
  const codes = new Set<string>();
  let at: string | null = start;
  while (at !== null && !codes.has(at) && !stop(at)) {
    codes.add(at);
    const above: string | null = parentOf.get(at) ?? null;
    at = above !== null && parentOf.has(above) ? above : null;
  }
  return { codes: [...codes], endsAt: at };
}

function closedFromFirst(ring: readonly string[], order: ReadonlyMap<string, number>): string[] {
  const placeOf = (code: string): number => order.get(code) ?? 0;
  const first = ring.reduce((one, other) => (placeOf(other) < placeOf(one) ? other : one));
  const start = ring.indexOf(first);
  return [...ring.slice(start), ...ring.slice(0, start + 1)];
}

/**
 * How far each organisation stands from the top: 1 for a root, or for one whose parent is not in the map; null
 * for those in or under a ring.
 */
export function depthsOf(parentOf: ParentOf): ReadonlyMap<string, number | null> {
  const depths = new Map<string, number | null>();
  for (const code of cyclesOf(parentOf).flat()) depths.set(code, null);
  for (const code of parentOf.keys()) {
    const line = lineUp(parentOf, code, (above) => depths.has(above));
    const base = line.endsAt === null ? 0 : (depths.get(line.endsAt) ?? null);
    const count = line.codes.length;
    line.codes.forEach((above, index) => {
      depths.set(above, base === null ? null : base + count - index);
    });
  }
  return depths;
}
