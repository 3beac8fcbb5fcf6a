import fc from "fast-check";
import { diLinh } from "#core/catalogue/plans/di-linh";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import type { Plan } from "#core/catalogue/plan";
import type { Organisation } from "#core/registry/organisation";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import { buildReport } from "#core/result/build-report";
import type { ReportResult } from "#core/result/report-result";
import { catalogue } from "../../support/built-in";
import { filledFacts } from "../../support/arbitraries";
import { calculations, noCells, type Calculation } from "../../support/calculated";
import type { Declared } from "../../support/facts";
import { libreOfficeVersion } from "../../support/libreoffice";
import { fileSeen, formOf, metaOf } from "../../support/readings";
import { reportSheets } from "../../support/report-sheets";
import { previous2021, smallReport } from "../../support/small-province";
import { registryWith, typeNumbered, unitWith } from "../../support/units";

/** Codes that a spreadsheet program takes for the same number, the same word or a pattern. */
const awkwardCodes = [
  "1",
  "01",
  "1.0",
  "1.10",
  "1.1",
  "A",
  "a",
  "*",
  "?",
  "~1",
  "=1",
  "1E5",
  "x",
  "không có",
];

const places = ["Phổ Nhơn", "Phổ Ninh", "An Bình"];

const units: readonly Organisation[] = awkwardCodes.map((code, at) =>
  unitWith({
    code,
    name: `Đảng bộ xã ${places[at % 3] ?? ""}`,
    type: at % 5 === 4 ? typeNumbered("7") : typeNumbered("1"),
    armedForces: at % 5 === 4,
    row: at + 2,
  }),
);

const declared = fc.oneof(
  { weight: 20, arbitrary: fc.nat({ max: 12 }) },
  { weight: 5, arbitrary: fc.nat({ max: 9000 }) },
  { weight: 2, arbitrary: fc.constantFrom<Declared>("không có", "không áp dụng") },
  { weight: 1, arbitrary: fc.constant(null) },
);

const facts = filledFacts(declared);

/** A report over units with awkward codes, most of which sent something, with last year's values. */
function randomReport(plan: Plan, year: number, seed: number): ReportResult {
  const [now, before] = [seed, seed + 1].map((each) =>
    fc.sample(facts, { numRuns: units.length, seed: each }),
  );
  const readings = units.slice(0, -1).map(({ code }, at) =>
    formOf(code, {
      file: fileSeen(`nop/${String(at)}.xlsx`),
      meta: metaOf(code, { plan: plan.id, year }),
      facts: now?.[at] ?? new Map(),
    }),
  );
  return buildReport({
    readings,
    registry: registryWith(...units),
    plan,
    year,
    dates: { asOf: `${String(year)}-12-31`, dueDate: dueDateOf(plan, year) },
    catalogue,
    previous: {
      year: year - 1,
      facts: new Map(units.slice(2).map(({ code }, at) => [code, before?.[at] ?? new Map()])),
    },
  });
}

const reports: readonly (readonly [string, () => ReportResult])[] = [
  ["the small province under Đức Phổ", () => smallReport(ducPho, { previous: previous2021 })],
  ["the small province under Di Linh, without last year", () => smallReport(diLinh)],
  ["a province that sent nothing", () => smallReport(ducPho, { readings: [] })],
  ["random values under Đức Phổ", () => randomReport(ducPho, 2022, 1)],
  ["random values under Di Linh", () => randomReport(diLinh, 2024, 2)],
  ["random values under Hà Giang, a shared year", () => randomReport(haGiang, 2025, 3)],
  ["random values under Hà Giang, years later", () => randomReport(haGiang, 2027, 4)],
];

const version = libreOfficeVersion();

if (version === null) {
  test("LibreOffice is not installed: its calculation of reports was left out", () => {
    process.stdout.write("LibreOffice not found: its checks of reports were left out\n");
    expect(libreOfficeVersion()).toBeNull();
  });
} else {
  describe(`${version.slice(0, 15)} calculates every cell of a report to its stored value`, () => {
    let calculated: readonly Calculation[];
    beforeAll(async () => {
      calculated = await calculations(reports.map(([, report]) => reportSheets(report())));
    }, 300_000);

    test.each(reports.map(([name], at) => [name, at] as const))("%s", (name, at) => {
      const { compared, differences } = calculated[at] ?? noCells;
      process.stdout.write(`${name}: ${String(compared)} computed cells compared\n`);
      expect(differences.slice(0, 20)).toEqual([]);
      expect(compared).toBeGreaterThan(300);
    });
  });
}
