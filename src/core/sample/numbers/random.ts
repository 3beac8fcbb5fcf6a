/** Whole numbers that look drawn by lot and are the same whenever they start from the same seed. */
export interface Random {
  /** From 0 to one below the limit; 0 for a limit of 1 or less. The limit is at most 2³². */
  readonly below: (limit: number) => number;
  /** Both ends included. */
  readonly between: (least: number, most: number) => number;
}

/** Draws for one subject: those of another subject or seed are unrelated. */
export type RandomFor = (subject: string) => Random;

/**
 * The draws of a subject under a seed. A subject of its own for every figure keeps all others as they were when
 * one is added. Generator: mulberry32 (Tommy Ettinger, public domain).
 */
export function randomOf(seed: number, subject: string): Random {
  let state = mixed(seed, subject);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return (bits ^ (bits >>> 14)) >>> 0;
  };
  const below = (limit: number): number => Math.floor((next() / 4294967296) * Math.max(1, limit));
  return { below, between: (least, most) => least + below(most - least + 1) };
}

/** FNV-1a over the subject, started from the seed: both of its halves, since seeds may pass 32 bits. */
function mixed(seed: number, subject: string): number {
  let hash = Math.imul(0x811c9dc5 ^ seed, 0x01000193) ^ Math.floor(seed / 4294967296);
  for (const letter of subject) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash;
}

/** The same things in an order drawn by lot. */
export const shuffled = <T>(things: readonly T[], random: Random): readonly T[] =>
  things
    .map((thing) => ({ thing, lot: random.below(4294967296) }))
    .sort((one, other) => one.lot - other.lot)
    .map(({ thing }) => thing);
