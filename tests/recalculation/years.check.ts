import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { factsOnForm } from "#app/sample-readings";
import { workbookProperties } from "#app/workbook-properties";
import { askedItems } from "#core/catalogue/asked-items";
import { diLinh } from "#core/catalogue/plans/di-linh";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { lacDuong } from "#core/catalogue/plans/lac-duong";
import type { Plan } from "#core/catalogue/plan";
import { registryOfRows } from "#core/registry/registry";
import { buildReport } from "#core/result/build-report";
import type { PreviousYear, ReportResult } from "#core/result/report-result";
import { buildReview } from "#core/review/review";
import { layOutReview } from "#core/review/review-workbook";
import { sampleYears } from "#core/sample/sample-years";
import { codesAsNames } from "#text/names";
import { reviewWords } from "#text/report/review-words";
import { catalogue } from "../support/built-in";
import { formOf, metaOf } from "../support/readings";
import { recalculation } from "../support/recalculated";
import { reportSheets } from "../support/report-sheets";

const sample = sampleYears({ seed: 2, units: 24, year: 2028, years: 6 });
const registry = registryOfRows(sample.organisations);

/** The report of the last year with all years before it. */
function lastReport(plan: Plan): ReportResult {
  const asked = askedItems(plan, catalogue);
  let previous: PreviousYear | null = null;
  let last: ReportResult | null = null;
  for (const { year, facts } of sample.years) {
    const day = `${String(year)}-12-29`;
    last = buildReport({
      ...{ plan, catalogue, registry, year, previous },
      dates: { asOf: day, dueDate: day },
      readings: [...facts].map(([code, given]) =>
        formOf(code, {
          meta: metaOf(code, { year, plan: plan.id }),
          facts: factsOnForm(given, asked),
        }),
      ),
    });
    previous = { year, facts: last.facts, earlier: last.carried };
  }
  if (last === null) throw new Error("no years");
  return last;
}

/** The report of half of the last year, held against half of the year before. */
function halfReport(plan: Plan): ReportResult {
  const half: Plan = { ...plan, period: "6t" };
  const asked = askedItems(half, catalogue);
  const [before, last] = sample.years.slice(-2);
  if (before === undefined || last === undefined) throw new Error("no years");
  return buildReport({
    ...{ plan: half, catalogue, registry, year: last.year },
    previous: { year: before.year, facts: before.facts },
    dates: { asOf: "2028-07-05", dueDate: "2028-06-30" },
    readings: [...last.facts].map(([code, given]) =>
      formOf(code, {
        meta: { ...metaOf(code, { year: last.year, plan: plan.id }), period: "6t" },
        facts: factsOnForm(given, asked),
      }),
    ),
  });
}

const properties = workbookProperties("t", "2028-12-29T00:00:00Z");

describe.each([haGiang, diLinh, lacDuong])("the years of $id", (plan) => {
  const report = lastReport(plan);

  test("every cell of a report with a chain of years is what LibreOffice makes of it", async () => {
    const bytes = await writeWorkbook({ sheets: reportSheets(report), properties });
    const { compared, differences } = recalculation(bytes);
    expect(compared).toBeGreaterThan(100);
    expect(differences).toEqual([]);
  });

  test("every cell of a report on half a year is what LibreOffice makes of it", async () => {
    const sheets = reportSheets(halfReport(plan));
    const { compared, differences } = recalculation(await writeWorkbook({ sheets, properties }));
    expect(compared).toBeGreaterThan(100);
    expect(differences).toEqual([]);
  });

  test("every cell of the review is what LibreOffice makes of it", async () => {
    const { facts, carried } = report;
    const review = buildReview({
      ...{ years: [{ year: report.year, facts }, ...carried], findings: [] },
      ...{ registry, plan, catalogue, from: 2023, to: 2028 },
    });
    const sheets = layOutReview(review, reviewWords("vi", codesAsNames));
    const { compared, differences } = recalculation(await writeWorkbook({ sheets, properties }));
    expect(compared).toBeGreaterThan(100);
    expect(differences).toEqual([]);
  });
});
