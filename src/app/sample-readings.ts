import type { FileReading } from "#core/consolidation/file-reading";
import { askedItems } from "#core/catalogue/asked-items";
import { indicators } from "#core/catalogue/indicators/indicators";
import { items } from "#core/catalogue/items/items";
import type { Facts } from "#core/reading/fact";
import type { Plan } from "#core/catalogue/plan";
import type { PreviousYear } from "#core/result/report-result";
import type { Registry } from "#core/registry/organisation";
import { registryOfRows } from "#core/registry/registry";
import { sampleProvince } from "#core/sample/sample-province";
import { formFileName } from "#app/forms/form-file-name";

/** The sample province as if its forms had just been read. */
export interface SampleReadings {
  readonly registry: Registry;
  readonly readings: readonly FileReading[];
  readonly previous: PreviousYear;
}

/** The registry, the forms of the year and the values of the year before of an invented province. */
export function sampleReadings(plan: Plan, year: number, units: number): SampleReadings {
  const province = sampleProvince({ seed: 1, units, year });
  const registry = registryOfRows(province.organisations);
  const asked = askedItems(plan, { items, indicators });
  const readings = registry.organisations.flatMap((unit): readonly FileReading[] => {
    const given = province.facts.get(unit.code);
    if (given === undefined) return [];
    const facts = factsOnForm(given, asked);
    const file = {
      path: formFileName(unit),
      sha256: null,
      receivedAt: province.savedAt.get(unit.code) ?? null,
      receivedFrom: "properties",
    } as const;
    const { id, period = null } = plan;
    const meta = { template: null, version: null, unit: unit.code, year, plan: id, period };
    return [{ kind: "form", file, meta, sheet: "", facts, issues: [] }];
  });
  const before = [...province.previous].map(
    ([unit, facts]) => [unit, factsOnForm(facts, asked)] as const,
  );
  return { registry, readings, previous: { year: year - 1, facts: new Map(before) } };
}

/** The facts that a form has rows for. */
export const factsOnForm = (facts: Facts, asked: ReadonlyMap<string, unknown>): Facts =>
  new Map([...facts].filter(([code]) => asked.has(code)));
