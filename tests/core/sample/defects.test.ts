import { planOf } from "#core/catalogue/plans/plans";
import { planInReportSeverities, planSeverities } from "#core/plan-issue";
import { registrySeverities } from "#core/registry-issue";
import { severities, type IssueCode } from "#core/issue";
import { neededItems } from "#core/catalogue/asked-items";
import { bookFaults } from "#core/sample/faults/book-faults";
import { faultPlan, fileFaults, strayFiles } from "#core/sample/faults/defects";
import { lineFaults, spoiltReport, withLineFaults } from "#core/sample/faults/line-faults";
import { plainSheet } from "#core/sheet/sheet-model";
import { sampleProvince } from "#core/sample/sample-province";
import { valueFaults } from "#core/sample/faults/value-faults";
import { catalogue } from "../../support/built-in";

/** Complaints that no fault of a file can give rise to, and why. */
const notPlanted: Partial<Record<IssueCode, string>> = {
  unitOutside: "depends on whose report is made: --unit",
  duplicateUndecided: "depends on how repeated forms are settled: --duplicates ask or error",
  saveDateUnclear: "our own writer writes nothing but dates",
  previousNotLastYear: "is about the report given as last year's, not about a form",
  wrongPeriod: "is about the part of the year that a report is of; the sample is of the whole year",
  yearsMissing: "is about the reports of several years, not about a form",
  reportsOfYearDiffer: "is about the reports of several years, not about a form",
  carriedDiffers: "is about the reports of several years, not about a form",
  termYearsMissing: "is about the reports of several years, not about a form",
  carriedUnreadable: "is about the reports of several years, not about a form",
  yearsRedrawn: "is about the reports of several years, not about a form",
  shareOverWhole:
    "the shares of the catalogue are of counts that other faults make contradict each other",
  tooManyDecimals: "is of quantities, which only a plan of one's own has",
  quotaDiffers: "the row of the quota is on a form only where its plan asks for it",
  lineRenamed: "needs a registry in which a unit goes on under another code",
  lineGone: "needs two reports of one organisation",
  lineWithoutCode: "takes a unit out of the report, which nothing but this says",
  columnUnknown: "is in every line, of which each would be told to be changed as well",
  columnMissing: "is in every line, of which each would be told to be changed as well",
  reportSettingMissing: "is about the head of the report, and is there in every sample",
};

const planted: ReadonlySet<IssueCode> = new Set([
  ...[...valueFaults, ...bookFaults].map(({ kind }) => kind),
  ...fileFaults,
  ...lineFaults,
  ...strayFiles,
]);

const ofForms = (Object.keys(severities) as IssueCode[]).filter(
  (code) =>
    !(code in planSeverities) && !(code in planInReportSeverities) && !(code in registrySeverities),
);

test.each(ofForms)("%s is planted by sample --defects, or it is said why it cannot be", (code) => {
  expect([planted.has(code), notPlanted[code] !== undefined]).toEqual(
    planted.has(code) ? [true, false] : [false, true],
  );
});

test("in a province of 200 units every fault finds a unit of its own", () => {
  const plan = planOf("ha-giang");
  if (plan === undefined) throw new Error("ha-giang is built in");
  const { organisations, facts, previous } = sampleProvince({ seed: 1, units: 200, year: 2026 });
  const needed = new Set(neededItems(plan, catalogue));
  const subjects = organisations.flatMap((one) =>
    one.reports
      ? {
          unit: { ...one, row: 0 },
          year: 2026,
          facts: facts.get(one.code) ?? new Map(),
          before: previous.get(one.code) ?? new Map(),
          needed,
        }
      : [],
  );
  const given = [...faultPlan(subjects).values()];
  const kinds = given.map((fault) => (typeof fault === "string" ? fault : fault.kind));
  const all = [...[...valueFaults, ...bookFaults].map(({ kind }) => kind), ...fileFaults];
  expect(all.filter((kind) => !kinds.includes(kind))).toEqual([]);
});

describe("a report of the level below", () => {
  const spoilt = (year: number, units: number) => {
    const { organisations, facts } = sampleProvince({ seed: 1, units, year });
    const reporting = organisations.flatMap((one) => (one.reports ? { ...one, row: 0 } : []));
    const factsOf = (code: string) => facts.get(code) ?? null;
    return spoiltReport(reporting, { organisations, factsOf });
  };

  test("is of the last district, and has a line of another one", () => {
    const found = spoilt(2024, 200);
    expect([found?.of.code, found?.stranger.parent]).toEqual(["02.003", "02.002"]);
    expect(new Set(found?.units.map(({ parent }) => parent))).toEqual(new Set(["02.003"]));
    expect(found?.twice).not.toBe(found?.changed);
  });

  test("has one total that follows its lines, and one that was typed", () => {
    const found = spoilt(2024, 200);
    if (found === null) throw new Error("three districts");
    const data = (value: number, formula?: string) =>
      ({ value, style: "data", ...(formula === undefined ? {} : { formula }) }) as const;
    const line = (code: string) => ({
      cells: [{ value: code, style: "data" } as const, data(1), data(2)],
    });
    const { of, changed, twice, stranger } = found;
    const lines = [`${of.code}.000`, `${of.code}.000.1`, stranger.code, twice.code, changed.code];
    const heads = ["CODE", "MEETING_HELD", "DV_TOTAL"].map(
      (value) => ({ value, style: "data" }) as const,
    );
    const sums = [null, data(5, "SUM(B2:B6)"), data(10, "SUM(C2:C6)")];
    const rows = [{ cells: heads }, ...lines.map(line), { cells: sums }];
    const typed = withLineFaults(
      { ...plainSheet, name: "Số liệu", columns: [], rows },
      found,
      "a.xlsx",
    );
    expect(typed.data.rows.slice(-2).map(({ cells }) => cells.slice(1))).toEqual([
      [data(2), data(2)],
      [data(6, "SUM(B2:B6)"), data(11)],
    ]);
  });

  test.each([
    ["a province without districts", 2026, 200],
    ["a province of one district", 2024, 20],
  ])("is none in %s", (_, year, units) => {
    expect(spoilt(year, units)).toBeNull();
  });
});
