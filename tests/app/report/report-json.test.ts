import { reportJson, type JsonWords } from "#app/report/report-json";
import { diLinh } from "#core/catalogue/plans/di-linh";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import type { ReportResult } from "#core/result/report-result";
import { displayExpected, displayOf } from "#text/display";
import { sentenceOf } from "#text/issues/issues";
import { codesAsNames } from "#text/names";
import { reportWords } from "#text/report/report-words";
import { factsOf } from "../../support/facts";
import { formOf } from "../../support/readings";
import { previous2021, smallReport } from "../../support/small-province";
import { asRead, keeps, valuesAt, type Promised } from "../json-shape";

const words: JsonWords = {
  display: displayOf,
  expected: displayExpected,
  message: (issue) => sentenceOf(issue, "vi", codesAsNames),
  reason: reportWords("vi", codesAsNames).reason,
};

const jsonOf = (result: ReportResult) => asRead(reportJson(result, words));

const documents = [
  smallReport(ducPho, { previous: previous2021 }),
  smallReport(diLinh),
  smallReport(haGiang),
  smallReport(ducPho, { readings: [] }),
  smallReport(ducPho, {
    readings: [formOf("38.2", { facts: factsOf({ ORG_TOTAL: 1, ORG_WITH_REGULATION: 2 }) })],
  }),
].map(jsonOf);

const [small] = documents;

const statuses = ["received", "late", "missing", "rejected", "notApplicable"];
const operators = [">", ">=", "=", "<=", "<", "range", "rising", "falling"];
const verdicts = [
  "met",
  "exceeded",
  "short",
  "onPath",
  "behindPath",
  "overdue",
  "waiting",
  "noData",
  "notApplicable",
];
const straight = ["achieved", "onPath", "behindPath", "slipped"];
const growth = ["achieved", "substantial", "moderate", "limited", "deterioration", "notAvailable"];

/** The paragraph "report JSON" of the public contract, key by key. */
const promises: readonly Promised[] = [
  ["schema", ["so-chi-tieu/report@1"]],
  ["plan", "text"],
  ["year", "integer"],
  ["asOf", "text"],
  ["receipts.expected", "integer"],
  ["receipts.received", "integer"],
  ["receipts.late", "integer"],
  ["receipts.missing", "integer"],
  ["receipts.rejected", "integer"],
  ["receipts.notApplicable", "integer"],
  ["units[].code", "text"],
  ["units[].name", "text"],
  ["units[].status", statuses],
  ["units[].file", "text", "or null"],
  ["units[].sha256", "text", "or null"],
  ["units[].reason", "text", "or null"],
  ["ignored", "list"],
  ["ignored[].file", "text"],
  ["ignored[].reason", "text"],
  ["indicators[].id", "text"],
  ["indicators[].numerator", "integer", "or null"],
  ["indicators[].denominator", "integer", "or null"],
  ["indicators[].display", "text", "or null"],
  ["indicators[].unitsCounted", "integer"],
  ["indicators[].unitsLeftOut", "integer"],
  ["indicators[].targets", "list"],
  ["indicators[].targets[].ref", "text"],
  ["indicators[].targets[].operator", operators],
  ["indicators[].targets[].value", "number", "or null"],
  ["indicators[].targets[].valueMax", "number", "or null"],
  ["indicators[].targets[].horizon", "text"],
  ["indicators[].targets[].numerator", "integer", "or null"],
  ["indicators[].targets[].denominator", "integer", "or null"],
  ["indicators[].targets[].display", "text", "or null"],
  ["indicators[].targets[].verdict", verdicts],
  ["indicators[].targets[].need", "integer", "or null"],
  ["indicators[].targets[].borderline", "boolean"],
  ["indicators[].targets[].path", "object", "or null"],
  ["indicators[].targets[].path.expected", "text"],
  ["indicators[].targets[].path.neededPerYear", "integer"],
  ["indicators[].targets[].path.straight", straight],
  ["indicators[].targets[].path.growth", growth],
  ["indicators[].byUnit", "list"],
  ["indicators[].byUnit[].code", "text"],
  ["indicators[].byUnit[].numerator", "integer", "or null"],
  ["indicators[].byUnit[].denominator", "integer", "or null"],
  ["indicators[].byUnit[].verdict", verdicts, "or null"],
  ["indicators[].byUnit[].need", "integer", "or null"],
  ["issues", "list"],
  ["issues[].code", "text"],
  ["issues[].severity", ["blocking", "explain", "info"]],
  ["issues[].unit", "text", "or null"],
  ["issues[].file", "text", "or null"],
  ["issues[].sheet", "text", "or null"],
  ["issues[].cell", "text", "or null"],
  ["issues[].found", "text", "or null"],
  ["issues[].message", "text"],
];

describe("every key of the contract is there and holds what it promises", () => {
  test.each(promises.map((promised) => [promised[0], promised] as const))(
    "%s",
    (path, promised) => {
      const values = documents.flatMap((each) => valuesAt(each, path));
      expect(values.length).toBeGreaterThan(0);
      expect(values.filter((each) => !keeps(each, promised))).toEqual([]);
    },
  );
});

describe("expected is always the sum of the other counts", () => {
  test.each(documents.map((each, at) => [at + 1, each] as const))("document %i", (_, each) => {
    const count = (key: string): number => Number(valuesAt(each, `receipts.${key}`)[0]);
    expect(count("expected")).toBe(statuses.reduce((sum, status) => sum + count(status), 0));
    expect(count("expected")).toBe(valuesAt(each, "units[].code").length);
    for (const status of statuses) {
      const units = valuesAt(each, "units[].status").filter((found) => found === status);
      expect([status, units.length]).toEqual([status, count(status)]);
    }
  });
});

/** One indicator of the small province as JSON has it. */
function indicatorOf(id: string) {
  const found = valuesAt(small, "indicators[]").find((each) => valuesAt(each, "id")[0] === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}

describe("figures are whole numbers, and what is printed is printed once rounded", () => {
  test.each<readonly [string, Readonly<Record<string, unknown>>]>([
    [
      "ORG-RATED-GOOD",
      { numerator: 33, denominator: 40, display: "82,50%", unitsCounted: 4, unitsLeftOut: 3 },
    ],
    [
      "MEMBER-REMOVED",
      { numerator: 8, denominator: null, display: "8", unitsCounted: 4, unitsLeftOut: 3 },
    ],
    [
      "MIL-CELL-COMMITTEE",
      { numerator: 0, denominator: 0, display: null, unitsCounted: 2, unitsLeftOut: 1 },
    ],
    [
      "STUDY-RESOLUTION",
      { numerator: null, denominator: null, display: null, unitsCounted: 0, unitsLeftOut: 7 },
    ],
  ])("%s", (id, expected) => {
    expect(indicatorOf(id)).toMatchObject(expected);
  });

  test.each<readonly [string, Readonly<Record<string, unknown>>]>([
    [
      "VILLAGE-HEAD-MEMBER",
      {
        ref: "B.II.3.k",
        operator: "=",
        value: 100,
        valueMax: null,
        horizon: "by 2023",
        numerator: 13,
        denominator: 18,
        display: "72,22%",
        verdict: "behindPath",
        need: 5,
        borderline: false,
        path: { expected: "83,33%", neededPerYear: 5, straight: "behindPath", growth: "limited" },
      },
    ],
    [
      "ADMISSION-RATE",
      {
        operator: "range",
        value: 3,
        valueMax: 4,
        horizon: "annual",
        numerator: 15,
        denominator: 450,
        display: "3,33%",
        verdict: "met",
        need: 0,
        path: null,
      },
    ],
    ["MIL-CELL-COMMITTEE", { horizon: "by 2025", display: null, verdict: "waiting", need: null }],
  ])("the target of %s", (id, expected) => {
    expect(valuesAt(indicatorOf(id), "targets[]")[0]).toMatchObject(expected);
  });

  test("a unit that is left out or not concerned has no figure, and never a zero", () => {
    expect(valuesAt(indicatorOf("VILLAGE-HEAD-MEMBER"), "byUnit[]")).toEqual([
      { code: "38.1.01", numerator: 6, denominator: 8, verdict: "behindPath", need: 2 },
      { code: "38.1.02", numerator: 7, denominator: 10, verdict: "behindPath", need: 3 },
      { code: "38.1.03", numerator: 5, denominator: 5, verdict: "notApplicable", need: null },
      { code: "38.1.04", numerator: null, denominator: null, verdict: "noData", need: null },
      { code: "38.2", numerator: null, denominator: null, verdict: "notApplicable", need: null },
      { code: "38.3", numerator: null, denominator: null, verdict: "notApplicable", need: null },
      { code: "38.5", numerator: null, denominator: null, verdict: "notApplicable", need: null },
    ]);
  });
});

test("a unit carries its file and why it was rejected", () => {
  const units = valuesAt(small, "units[]");
  expect(units[7]).toMatchObject({
    code: "38.5",
    status: "rejected",
    file: "nop/38.5.xlsx",
    sha256: "sha of nop/38.5.xlsx",
    reason: expect.stringContaining("2021") as unknown,
  });
  expect(units[3]).toMatchObject({ code: "38.1.04", status: "missing", file: null, reason: null });
});

test("the same files give the same document, whatever their order", () => {
  const readings = [formOf("38.2"), formOf("38.3"), formOf("99"), formOf("98")];
  const [one, other] = [readings, [...readings].reverse()].map((each) =>
    JSON.stringify(jsonOf(smallReport(ducPho, { readings: each }))),
  );
  expect(other).toBe(one);
});
