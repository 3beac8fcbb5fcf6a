import type { FileReading } from "#core/consolidation/file-reading";
import type { Fact } from "#core/reading/fact";

/** A reading as plain data: it crosses threads and waits on disk. */
export type KeptReading =
  | Exclude<FileReading, { kind: "form" }>
  | (Omit<Extract<FileReading, { kind: "form" }>, "facts"> & {
      readonly facts: readonly KeptFact[];
    });

/** Item, row, column, and the count; other facts are there as they are. */
type KeptFact = readonly [string, number, number, number] | readonly [string, Fact];

export function keptReading(reading: FileReading): KeptReading {
  if (reading.kind !== "form") return reading;
  return { ...reading, facts: [...reading.facts].map(([item, fact]) => keptFact(item, fact)) };
}

function keptFact(item: string, fact: Fact): KeptFact {
  const { state, value, at, raw, rule } = fact;
  return state === "number" && at !== null && raw === null && rule === null
    ? [item, at.row, at.column, value]
    : [item, fact];
}

/** The reading that was kept. */
export function readingOf(kept: KeptReading): FileReading {
  if (kept.kind !== "form") return kept;
  const facts = new Map(
    kept.facts.map((fact): [string, Fact] => {
      if (fact.length === 2) return [fact[0], fact[1]];
      const [item, row, column, value] = fact;
      return [item, { state: "number", value, at: { row, column }, raw: null, rule: null }];
    }),
  );
  return { ...kept, facts };
}
