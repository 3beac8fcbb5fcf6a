import type { FileReading } from "#core/consolidation/file-reading";
import { matchFiles } from "#core/consolidation/match-files";
import { fileSeen, metaOf } from "../../support/readings";
import { districtWith, registryWith, unitWith } from "../../support/units";

const registry = registryWith(districtWith({ code: "38.9" }), unitWith({ code: "38.01" }));

test("the report of whoever makes this one is nobody's submission, also where it stands under somebody", () => {
  const report = (unit: string): FileReading => ({
    ...{ kind: "consolidated", sheet: "Số liệu", units: [], items: [], issues: [] },
    file: fileSeen("bc.xlsx"),
    meta: metaOf(unit, { year: 2021 }),
  });
  const end = (unit: string) => {
    const expected = { registry, plan: "duc-pho", year: 2022, period: null, own: "38.9" };
    const { rejected, ignored } = matchFiles([report(unit)], expected);
    return [...[...rejected.values()].flat(), ...ignored].map(({ cause }) => cause.code);
  };
  expect([end("38.9"), end("38"), end("38.01")]).toEqual([
    ["ownReport"],
    ["ownReport"],
    ["wrongYear"],
  ]);
});
