import { ducPho } from "#core/catalogue/plans/duc-pho";
import type { FileReading } from "#core/consolidation/file-reading";
import { wholeOf } from "#core/registry/inheritance";
import type { Organisation } from "#core/registry/organisation";
import { registryOf } from "#core/registry/registry";
import { buildReport } from "#core/result/build-report";
import type { ReportResult } from "#core/result/report-result";
import { catalogue } from "../../support/built-in";
import { factsOf, type Declarations } from "../../support/facts";
import { formOf } from "../../support/readings";
import { reportSheets } from "../../support/report-sheets";
import { sheetNamed } from "../../support/sheets";
import { unitWith } from "../../support/units";

const province = unitWith({
  code: "38",
  name: "Đảng bộ tỉnh Mẫu",
  parent: null,
  level: "province",
  type: null,
  reports: false,
});

const old = (code: string): Organisation => unitWith({ code, to: "2022-06-30" });

/** Invented communes, a sample: two that became one in the middle of the year, and one that stayed. */
const organisations = [
  province,
  old("38.01"),
  old("38.02"),
  unitWith({
    code: "38.11",
    from: "2022-07-01",
    predecessors: [wholeOf("38.01"), wholeOf("38.02")],
  }),
  unitWith({ code: "38.03" }),
];

const before: Readonly<Record<string, Declarations>> = {
  "38.01": { DV_TOTAL: 300, VH_MEMBER: 6, VH_TOTAL: 10, POPULATION: 4000 },
  "38.02": { DV_TOTAL: 200, VH_MEMBER: 5, VH_TOTAL: 8, POPULATION: 3000 },
  "38.03": { DV_TOTAL: 90, VH_MEMBER: 4, VH_TOTAL: 5, POPULATION: 1000 },
};

const now: Readonly<Record<string, Declarations>> = {
  "38.11": { DV_BOY: 500, DV_TOTAL: 510, VH_MEMBER: 12, VH_TOTAL: 18, POPULATION: 7050 },
  "38.03": { DV_BOY: 90, DV_TOTAL: 92, VH_MEMBER: 4, VH_TOTAL: 5, POPULATION: 1010 },
};

const formsOf = (facts: Readonly<Record<string, Declarations>>): readonly FileReading[] =>
  Object.entries(facts).map(([code, declared]) => formOf(code, { facts: factsOf(declared) }));

const reportOf = (facts: Readonly<Record<string, Declarations>>): ReportResult =>
  buildReport({
    readings: formsOf(facts),
    registry: registryOf(organisations),
    plan: ducPho,
    year: 2022,
    dates: { asOf: "2022-12-28", dueDate: "2022-12-29" },
    catalogue,
    previous: {
      year: 2021,
      facts: new Map(Object.entries(before).map(([code, own]) => [code, factsOf(own)])),
    },
  });

const codesFor = (result: ReportResult, unit: string): readonly string[] =>
  result.issues
    .filter((each) => each.unit === unit && each.code !== "itemBlank")
    .map(({ code }) => code);

test("last year is that of the predecessors: nothing jumps, and line A is their line D", () => {
  const result = reportOf(now);
  expect(codesFor(result, "38.11")).toEqual([]);
  expect(result.checks.get("opening-members")).toEqual({ holds: 2, fails: 0, undecided: 0 });
  const heads = result.indicators.find(({ indicator }) => indicator.numerator[0] === "VH_MEMBER");
  expect(heads?.previous).toEqual({ kind: "value", numerator: 15, denominator: 23 });
});

test("a line A that is not the predecessors' line D is asked about, with their names", () => {
  const result = reportOf({ ...now, "38.11": { ...now["38.11"], DV_BOY: 300 } });
  expect(codesFor(result, "38.11")).toEqual(["openingMembersDiffer"]);
  const [found] = result.issues.filter(({ code }) => code === "openingMembersDiffer");
  expect(found?.details).toEqual({
    opening: 300,
    closing: 500,
    year: 2021,
    predecessors: ["38.01", "38.02"],
  });
});

test("a unit that has ended and still sends is listed with its successor, and counted nowhere", () => {
  const result = reportOf({ ...now, "38.01": { DV_TOTAL: 999 } });
  expect(result.facts.has("38.01")).toBe(false);
  expect(result.ledger.ignored.map(({ file, cause }) => [file.path, cause.code])).toEqual([
    ["nop/38.01.xlsx", "unitEnded"],
  ]);
  expect(result.ledger.ignored[0]?.cause.details).toEqual({
    to: "30/06/2022",
    successors: ["38.11"],
  });
  const receipt = result.ledger.receipts.find(({ unit }) => unit.code === "38.01");
  expect(receipt?.status).toBe("notApplicable");
});

test("a unit that sent nothing is named; one that has ended is not", () => {
  const result = reportOf({ "38.03": now["38.03"] ?? {} });
  const missing = result.issues.filter(({ code }) => code === "formNotReceived");
  expect(missing.map(({ unit, severity }) => [unit, severity])).toEqual([["38.11", "explain"]]);
});

test.each(["Phụ lục 1 - Chỉ tiêu", "Phụ lục 4 - Tiếp nhận"])(
  "%s says that last year was put together on today's boundary",
  (name) => {
    const note = sheetNamed(reportSheets(reportOf(now)), name).rows[2]?.cells[0]?.value;
    expect(note).toContain(
      "Số liệu năm 2021 của 1 đơn vị sắp xếp lại được cộng theo đơn vị hành chính hiện nay.",
    );
  },
);
