import type { FileReading } from "#core/consolidation/file-reading";
import type { Fact, Facts } from "#core/reading/fact";

/** Item, row, column, and the count; other facts are there as they are. */
type KeptFact = readonly [string, number, number, number] | readonly [string, Fact];

/** How a map is written, wherever it stands in a reading. */
interface KeptMap {
  readonly $map: readonly (readonly [unknown, unknown])[];
}

/** A reading as text, to cross threads and to wait on disk. */
export function textOfReading(reading: FileReading): string {
  const { kind } = reading;
  const plain =
    kind === "form"
      ? { ...reading, facts: [...reading.facts].map(([item, fact]) => keptFact(item, fact)) }
      : reading;
  return JSON.stringify(plain, (_, value: unknown) =>
    value instanceof Map ? ({ $map: [...value] } satisfies KeptMap) : value,
  );
}

function keptFact(item: string, fact: Fact): KeptFact {
  const { state, value, at, raw, rule } = fact;
  return state === "number" && at !== null && raw === null && rule === null
    ? [item, at.row, at.column, value]
    : [item, fact];
}

/** The reading that this text keeps; the text is our own, so its shape is known. */
export function readingOfText(text: string): FileReading {
  const holdsMaps = text.includes('"$map"');
  const plain = (holdsMaps ? JSON.parse(text, revived) : JSON.parse(text)) as FileReading;
  if (plain.kind !== "form") return plain;
  return { ...plain, facts: factsOf(plain.facts as unknown as readonly KeptFact[]) };
}

const revived = (_: string, value: unknown): unknown =>
  isKeptMap(value) ? new Map(value.$map) : value;

const isKeptMap = (value: unknown): value is KeptMap =>
  typeof value === "object" && value !== null && "$map" in value;

const factsOf = (kept: readonly KeptFact[]): Facts =>
  new Map(
    kept.map((fact): [string, Fact] => {
      if (fact.length === 2) return [fact[0], fact[1]];
      const [item, row, column, value] = fact;
      return [item, { state: "number", value, at: { row, column }, raw: null, rule: null }];
    }),
  );
