import { writeFileSync } from "node:fs";
import { itemGroups, items } from "#core/catalogue/items/items";
import { indicators } from "#core/catalogue/indicators/indicators";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { registryOf } from "#core/registry/registry";
import { organisationTypes } from "#core/catalogue/organisation-types";
import { formWorkbook } from "#app/make-forms";
import { wordsOf } from "#text/words";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import type { Fact } from "#core/reading/fact";

test("x", async () => {
  const root = { code: "02", name: "Tỉnh ủy mẫu", parent: null, level: "province", type: null, armedForces: false, grassroots: false, reports: false, from: null, to: null, predecessors: [], admissionQuota: null, row: 1 } as const;
  const unit = { ...root, code: "02.001.003", name: "Đảng bộ xã Nậm Sín", parent: "02", level: "grassroots", type: organisationTypes[0] ?? null, reports: true, row: 2 } as const;
  const n = (value: number): Fact => ({ state: "number", value, at: null, raw: null, rule: null });
  const facts = new Map(items.map((item, i) => [item.code, n(i % 5 === 0 ? 12 : 10)] as const));
  const form = formWorkbook(unit, { registry: registryOf([root, unit]), plan: haGiang, year: 2026, catalogue: { groups: itemGroups, items, indicators }, words: wordsOf("vi"), factsOf: () => facts, previousOf: () => new Map(items.map((item) => [item.code, n(9)] as const)), savedAt: () => "2026-12-01T00:00:00Z" });
  const t = performance.now();
  const bytes = await writeWorkbook(form);
  for (let i = 0; i < 20; i++) await writeWorkbook(form);
  console.log(bytes.length, (performance.now() - t) / 21);
  writeFileSync("/tmp/form.xlsx", bytes);
});
