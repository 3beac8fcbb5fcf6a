import type { FileReading, FormReading } from "#core/consolidation/file-reading";
import type { Fact, Facts } from "#core/reading/fact";
import { remembered } from "#core/remembered";

/** The items of a form in its order, each with its row and column; without those when a fact has none. */
type Places = readonly (readonly [item: string, at?: Fact["at"]])[];

/** Facts of a form: what is the same in all forms of a plan as one text, then counts, and other facts as they are. */
interface WrittenFacts {
  readonly places: string;
  readonly values: readonly (number | Fact)[];
}

/** How a map is written, wherever it stands in another reading. */
interface WrittenMap {
  readonly $map: readonly (readonly [unknown, unknown])[];
}

/** Maps of a form that are mostly the same in all forms of a plan, each as one text. */
type FormMaps = Pick<FormReading, "blanks" | "cells" | "notes">;
type WrittenMaps = Partial<Record<keyof FormMaps, string>>;

type WrittenForm = Omit<FormReading, "facts" | keyof WrittenMaps> &
  WrittenMaps & { readonly facts: WrittenFacts };

/** A reading as text, to cross threads and to wait on disk. */
export function textOfReading(reading: FileReading): string {
  // Asking for every value whether it is a map takes longer than all the rest.
  if (reading.kind === "form") return JSON.stringify(writtenForm(reading));
  return JSON.stringify(reading, (_, value: unknown) =>
    isMap(value) ? ({ $map: [...value] } satisfies WrittenMap) : value,
  );
}

/** A map of the language, or facts that are kept in little room. */
const isMap = (value: unknown): value is ReadonlyMap<unknown, unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value && !Array.isArray(value);

function writtenForm({ facts, blanks, cells, notes, ...form }: FormReading): WrittenForm {
  const maps = eachOf({ blanks, cells, notes }, (map: FormMap) => JSON.stringify([...map]));
  return { ...form, ...maps, facts: writtenFacts(facts) };
}

type FormMap = ReadonlyMap<string, string>;

/** The maps that there are, each made into something else. */
function eachOf<Old, New>(
  maps: Readonly<Record<keyof FormMaps, Old | undefined>>,
  make: (map: Old) => New,
): Partial<Record<keyof FormMaps, New>> {
  const made: Partial<Record<keyof FormMaps, New>> = {};
  for (const name of ["blanks", "cells", "notes"] as const) {
    const map = maps[name];
    if (map !== undefined) made[name] = make(map);
  }
  return made;
}

function writtenFacts(facts: Facts): WrittenFacts {
  const places: Places = [...facts].map(([item, { at }]) => (at === null ? [item] : [item, at]));
  return { places: JSON.stringify(places), values: [...facts.values()].map(writtenFact) };
}

const writtenFact = (fact: Fact): number | Fact =>
  fact.state === "number" && fact.raw === null && fact.rule === null ? fact.value : fact;

/** The reading that this text keeps; the text is our own, so its shape is known. */
export function readingOfText(text: string): FileReading {
  const holdsMaps = text.includes('"$map"');
  const plain = (holdsMaps ? JSON.parse(text, revived) : JSON.parse(text)) as
    | Exclude<FileReading, FormReading>
    | WrittenForm;
  if (plain.kind !== "form") return plain;
  const { facts, blanks, cells, notes, ...form } = plain;
  return { ...form, ...eachOf({ blanks, cells, notes }, mapIn), facts: factsOf(facts) };
}

const revived = (_: string, value: unknown): unknown =>
  isWrittenMap(value) ? new Map(value.$map) : value;

const isWrittenMap = (value: unknown): value is WrittenMap =>
  typeof value === "object" && value !== null && "$map" in value;

/** Longer than the layout of any form. */
const layouts = { longest: 65_536, most: 64 };

const mapIn = remembered(
  (text): FormMap => new Map(JSON.parse(text) as [string, string][]),
  layouts,
);

const placesIn = remembered((text) => JSON.parse(text) as Places, layouts);

function factsOf({ places, values }: WrittenFacts): Facts {
  return new Map(
    placesIn(places).map(([item, at = null], index): [string, Fact] => {
      const value = values[index] ?? 0;
      if (typeof value === "object") return [item, value];
      return [item, { state: "number", value, at, raw: null, rule: null }];
    }),
  );
}
