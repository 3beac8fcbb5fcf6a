import { registryOf } from "#core/registry/registry";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import { buildReport } from "#core/result/build-report";
import { layOutReport } from "#core/report/report-workbook";
import type { FormReading } from "#core/consolidation/file-reading";
import { catalogueWith, type PlanBook } from "#core/plans/plan-book";
import { sampleProvince } from "#core/sample/sample-province";
import type { SheetModel } from "#core/sheet/sheet-model";
import { catalogue } from "../../support/built-in";
import { calculations, type Calculation } from "../../support/calculated";
import {
  absolutePlan,
  keptPlan,
  measuredFacts,
  measuredPlan,
  placesPlan,
  populationPlan,
  stepsPlan,
} from "../../support/example-plans";
import { factsOf } from "../../support/facts";
import { libreOfficeVersion } from "../../support/libreoffice";
import { wordsIn } from "../../support/sample-report";

const year = 2026;
const province = sampleProvince({ seed: 1, units: 12, year });
const registry = registryOf(province.organisations.map((one, row) => ({ ...one, row: row + 1 })));
const units = registry.organisations.filter(({ reports }) => reports);

/** The report on an example plan: every unit sent its form. */
function sheetsOf(book: PlanBook): readonly SheetModel[] {
  const own = [...factsOf(measuredFacts as never)];
  const more = book === measuredPlan ? own : [];
  const readings = units.map(({ code, type }, at): FormReading => {
    const given = province.facts.get(code) ?? new Map<string, never>();
    // One of the communes leaves its rows blank.
    const facts = new Map([...given, ...(type?.isCommune === true && at !== 3 ? more : [])]);
    const file = {
      path: `${code}.xlsx`,
      sha256: null,
      receivedAt: `${String(year)}-12-15T00:00:00Z`,
      receivedFrom: "properties",
    } as const;
    const meta = { template: null, version: null, unit: code, year, plan: book.plan.id };
    return { kind: "form", file, meta, sheet: "Biểu nhập", facts, issues: [] };
  });
  const dueDate = dueDateOf(book.plan, year);
  const result = buildReport({
    readings,
    registry,
    plan: book.plan,
    year,
    dates: { asOf: dueDate, dueDate },
    catalogue: catalogueWith(catalogue, book),
    previous: {
      year: year - 1,
      facts: new Map(
        [...province.previous].map(([code, facts]) => [code, new Map([...facts, ...more])]),
      ),
    },
  });
  return layOutReport(result, book.tasks, wordsIn("vi"));
}

const quotas = units.map(({ code }, index) => ({ unit: code, value: index % 4 }));
const commune = units.find(({ type }) => type?.isCommune === true)?.name ?? "";
const place = commune.replace(/^Đảng bộ (xã|phường|thị trấn) /u, "");

const program = libreOfficeVersion();

if (program === null) {
  test("left out: example plans recalculated, because LibreOffice is not on this machine", () => {
    expect(program).toBeNull();
  });
} else {
  const examples = [
    absolutePlan(quotas),
    keptPlan,
    populationPlan,
    placesPlan([place]),
    stepsPlan,
    measuredPlan,
  ];
  let calculated: readonly Calculation[];
  beforeAll(async () => {
    calculated = await calculations(examples.map(sheetsOf));
  }, 240_000);

  test.each(examples.map((book, at) => [book.plan.id, at] as const))(
    "LibreOffice calculates every cell of the report on %s to its stored value",
    (_, at) => {
      expect(calculated[at]?.differences).toEqual([]);
      expect(calculated[at]?.compared).toBeGreaterThan(300);
    },
  );
}
