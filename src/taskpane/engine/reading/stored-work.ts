import type { FileReading } from "#core/consolidation/file-reading";
import type { Facts } from "#core/reading/fact";
import type { PreviousYear } from "#core/result/report-result";
import type { Memory } from "#taskpane/engine/memory";
import type { StoredWork } from "#taskpane/protocol/given-answers";

export function stored({ registry, previous, ofParts, readings, given }: Memory): StoredWork {
  const { organisations, rows } = registry;
  return {
    organisations,
    otherRows: rows.slice(organisations.length),
    previous: previous && plainChain(previous),
    ofParts: Object.fromEntries(
      Object.entries(ofParts).map(([part, chain]) => [part, plainChain(chain)]),
    ),
    readings: readings.map(plainReading),
    given: Array.from(given.values(), ({ content, ...sign }) => ({
      ...sign,
      size: content.size ?? null,
    })),
  };
}

/** Packed facts do not survive being copied: they go as plain ones. */
const plainEach = (units: ReadonlyMap<string, Facts>): ReadonlyMap<string, Facts> =>
  new Map(Array.from(units, ([unit, facts]) => [unit, new Map(facts)]));

const plainYear = <Y extends Pick<PreviousYear, "facts">>(year: Y): Y => ({
  ...year,
  facts: plainEach(year.facts),
});

const plainChain = (previous: PreviousYear): PreviousYear => ({
  ...plainYear(previous),
  earlier: (previous.earlier ?? []).map(plainYear),
});

function plainReading(reading: FileReading): FileReading {
  if (reading.kind === "form") return { ...reading, facts: new Map(reading.facts) };
  if (reading.kind !== "consolidated") return reading;
  const units = reading.units.map(({ facts, ...unit }) => ({
    ...unit,
    facts: facts && new Map(facts),
  }));
  return { ...reading, units };
}
