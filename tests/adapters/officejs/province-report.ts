import { haGiang } from "#core/catalogue/plans/ha-giang";
import type { FormReading } from "#core/consolidation/file-reading";
import type { Facts } from "#core/reading/fact";
import { registryOf } from "#core/registry/registry";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import { buildReport } from "#core/result/build-report";
import { sampleProvince } from "#core/sample/sample-province";
import type { SheetModel } from "#core/sheet/sheet-model";
import { catalogue } from "../../support/built-in";
import { reportSheets } from "../../support/report-sheets";

const year = 2026;

/** The sheets of the annual report over a sample province of this many units, all of which sent their form. */
export function provinceReport(units: number): readonly SheetModel[] {
  const province = sampleProvince({ seed: 1, units, year });
  const registry = registryOf(province.organisations.map((one, row) => ({ ...one, row: row + 1 })));
  const readings = registry.organisations.flatMap(({ code }) => {
    const facts = province.facts.get(code);
    return facts === undefined ? [] : [readingOf(code, facts)];
  });
  const dueDate = dueDateOf(haGiang, year);
  const dates = { asOf: dueDate, dueDate };
  const previous = { year: year - 1, facts: province.previous };
  const about = { registry, plan: haGiang, year, catalogue };
  return reportSheets(buildReport({ ...about, readings, dates, previous }));
}

const readingOf = (code: string, facts: Facts): FormReading => ({
  kind: "form",
  file: {
    path: `nop/${code}.xlsx`,
    sha256: "a".repeat(64),
    receivedAt: `${String(year)}-11-15T00:00:00Z`,
    receivedFrom: "properties",
  },
  meta: { template: null, version: null, unit: code, year, plan: haGiang.id },
  sheet: "Biểu nhập",
  facts,
  issues: [],
});
