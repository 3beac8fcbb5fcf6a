import { factKeeper } from "#core/reading/compact-facts";
import type { Meta } from "#core/reading/read-meta";
import { remembered } from "#core/remembered";
import type { FileReading, FormReading } from "./file-reading";

/** Keeps the readings of tens of thousands of files in little room. What comes out says what went in. */
export type KeepReading = (reading: FileReading) => FileReading;

/** A keeper of many readings: facts are packed, and what the forms of a plan have in common is kept once. */
export function readingKeeper(): KeepReading {
  const keepFacts = factKeeper();
  const keepMap = mapKeeper();
  const sheetOf = remembered((sheet) => sheet);
  return (reading) => {
    if (reading.kind === "consolidated") {
      const units = reading.units.map((unit) =>
        unit.facts === null ? unit : { ...unit, facts: keepFacts(unit.facts) },
      );
      return { ...reading, units };
    }
    if (reading.kind !== "form") return reading;
    return {
      ...reading,
      meta: reading.meta === null ? null : withSharedTexts(reading.meta, sheetOf),
      sheet: sheetOf(reading.sheet),
      facts: keepFacts(reading.facts),
      ...keptMaps(reading, keepMap),
    };
  };
}

const withSharedTexts = (meta: Meta, shared: (text: string) => string): Meta => ({
  ...meta,
  template: meta.template === null ? null : shared(meta.template),
  plan: meta.plan === null ? null : shared(meta.plan),
});

type FormMap = ReadonlyMap<string, string>;
type FormMaps = Pick<FormReading, "blanks" | "cells" | "notes">;

function keptMaps({ blanks, cells, notes }: FormMaps, keep: (map: FormMap) => FormMap): FormMaps {
  return {
    ...(blanks === undefined ? {} : { blanks: keep(blanks) }),
    ...(cells === undefined ? {} : { cells: keep(cells) }),
    ...(notes === undefined ? {} : { notes: keep(notes) }),
  };
}

/** More than the plans and years of one run; from there on maps are kept as they are. */
const mostMaps = 256;

/** One map for all that hold the same in the same order. */
function mapKeeper(): (map: FormMap) => FormMap {
  const bySize = new Map<number, readonly FormMap[]>();
  let kept = 0;
  return (map) => {
    const alike = bySize.get(map.size) ?? [];
    const known = alike.find((each) => each === map || isSame(each, map));
    if (known !== undefined || kept === mostMaps) return known ?? map;
    bySize.set(map.size, [...alike, map]);
    kept += 1;
    return map;
  };
}

function isSame(one: FormMap, other: FormMap): boolean {
  const others = other.entries();
  for (const [key, value] of one) {
    const [otherKey, otherValue] = others.next().value ?? [];
    if (otherKey !== key || otherValue !== value) return false;
  }
  return true;
}
