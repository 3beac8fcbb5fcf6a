import { previousOf, readReportOfYear } from "#app/reading/read-previous";
import { sonDong } from "#core/catalogue/plans/son-dong";
import { wholeOf } from "#core/registry/inheritance";
import { buildReport } from "#core/result/build-report";
import type { PreviousYear, ReportResult } from "#core/result/report-result";
import type { ReportOfYear } from "#core/years/join-years";
import { catalogue, knownItems } from "../../support/built-in";
import { declaredBy, factsOf, type Declarations } from "../../support/facts";
import { openedOf } from "../../support/opened";
import { formOf, metaOf } from "../../support/readings";
import { reportSheets } from "../../support/report-sheets";
import { registryWith, unitWith } from "../../support/units";
import { opensAs } from "./opened-sheets";

/** Two communes that became one on the first of July 2025, and one that stayed. */
const registry = registryWith(
  unitWith({ code: "38.1", name: "Đảng bộ xã A", to: "2025-06-30" }),
  unitWith({ code: "38.2", name: "Đảng bộ xã B", to: "2025-06-30" }),
  unitWith({ code: "38.3", name: "Đảng bộ xã C" }),
  unitWith({
    code: "38.4",
    name: "Đảng bộ xã A B",
    from: "2025-07-01",
    predecessors: [wholeOf("38.1"), wholeOf("38.2")],
  }),
);

const declared: Readonly<Record<number, Readonly<Record<string, Declarations>>>> = {
  2023: { "38.1": { VH_TOTAL: 5 }, "38.2": { VH_TOTAL: 6 }, "38.3": { VH_TOTAL: 7 } },
  2024: { "38.1": { VH_TOTAL: 5 }, "38.2": { VH_TOTAL: 7 }, "38.3": { VH_TOTAL: "không có" } },
  2025: { "38.4": { VH_TOTAL: 12 }, "38.3": { VH_TOTAL: 9 } },
};

const reportIn = (year: number, previous: PreviousYear | null): ReportResult =>
  buildReport({
    plan: sonDong,
    catalogue,
    registry,
    previous,
    year,
    readings: Object.entries(declared[year] ?? {}).map(([code, each]) =>
      formOf(code, { meta: metaOf(code, { year, plan: "son-dong" }), facts: factsOf(each) }),
    ),
    dates: { asOf: `${String(year)}-12-20`, dueDate: `${String(year)}-12-29` },
  });

/** The report as it is written and read again. */
function written(result: ReportResult): ReportOfYear {
  const opened = openedOf(new Uint8Array(), opensAs(reportSheets(result)));
  const read = readReportOfYear(opened, knownItems, `bc-${String(result.year)}.xlsx`);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

const first = written(reportIn(2023, null));
const second = written(reportIn(2024, previousOf([first])));
const third = written(reportIn(2025, previousOf([second])));

const told = (years: ReportResult["carried"]) =>
  years.map(({ year, facts }) => [
    year,
    Object.fromEntries([...facts].map(([code, each]) => [code, declaredBy(each)])),
  ]);

test("last year's report alone gives every year before it, as the units of each year gave it", () => {
  const { carried } = reportIn(2026, previousOf([third]));
  expect(told(carried)).toEqual([
    [2025, declared[2025]],
    [2024, { ...declared[2024], "38.3": { VH_TOTAL: "declaredNone" } }],
    [2023, declared[2023]],
  ]);
});

test("the same years come from the reports themselves, in any order", () => {
  const alone = [2023, 2024, 2025].map((year) => written(reportIn(year, null)));
  const [one, two, three] = alone;
  if (one === undefined || two === undefined || three === undefined) throw new Error("reports");
  const chain = reportIn(2026, previousOf([third]));
  for (const given of [previousOf([two, three, one]), previousOf([one, third, two])]) {
    const result = reportIn(2026, given);
    expect(told(result.carried)).toEqual(told(chain.carried));
    expect(told(result.known)).toEqual(told(chain.known));
  }
});

test("every year stands on the boundaries of the day, and it is said which were redrawn", () => {
  const { known, issues } = reportIn(2026, previousOf([third]));
  expect(told(known)).toEqual([
    [2025, declared[2025]],
    [2024, { "38.4": { VH_TOTAL: 12 }, "38.3": { VH_TOTAL: "declaredNone" } }],
    [2023, { "38.4": { VH_TOTAL: 11 }, "38.3": { VH_TOTAL: 7 } }],
  ]);
  expect(issues.filter(({ code }) => code === "yearsRedrawn")).toMatchObject([
    { details: { years: [2024, 2023], units: 1, day: "20/12/2026" }, severity: "info" },
  ]);
});

test("a year that nobody knows is named, with those around it", () => {
  const { issues } = reportIn(2026, previousOf([written(reportIn(2025, null)), first]));
  expect(issues.filter(({ code }) => code === "yearsMissing")).toMatchObject([
    { details: { years: [2024], from: 2023, to: 2025 } },
  ]);
});

test("a report carries who its units were, so that a later reader needs no registry", () => {
  expect(third.carried.registry?.rows.map(({ code, to }) => [code, to])).toEqual(
    registry.rows.map(({ code, to }) => [code, to]),
  );
  expect(third.carried.registry?.byCode.get("38.4")?.predecessors).toEqual(
    registry.byCode.get("38.4")?.predecessors,
  );
});
