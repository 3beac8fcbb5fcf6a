import { diLinh } from "#core/catalogue/plans/di-linh";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import { lacDuong } from "#core/catalogue/plans/lac-duong";
import type { Plan } from "#core/catalogue/plan";
import { countReceipts } from "#core/consolidation/receipt";
import type { Figure } from "#core/evaluation/unit-figure";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import type { IndicatorResult, ReportResult, TargetResult } from "#core/result/report-result";
import { askedOfEach } from "../../support/asked-of-each";
import { previous2021, smallReport } from "../../support/small-province";

/** Every target that a unit can meet by itself, asked of each. */
const eachOfDucPho = askedOfEach(ducPho);

const ducPho2022 = smallReport(eachOfDucPho, { previous: previous2021 });

function resultOf(report: ReportResult, id: string): IndicatorResult {
  const found = report.indicators.find(({ indicator }) => indicator.id === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}

function targetOf(plan: Plan, id: string): TargetResult {
  const report = plan === ducPho ? ducPho2022 : smallReport(plan);
  const [target] = resultOf(report, id).targets;
  if (target === undefined) throw new Error(`${plan.id} sets no target for ${id}`);
  return target;
}

/** `33/40 of 4, 3 left out` */
const told = ({ numerator, denominator, unitsCounted, leftOut }: Figure): string =>
  `${String(numerator)}/${String(denominator)} of ${String(unitsCounted)}, ${String(leftOut.length)} left out`;

test("every expected unit ends in one way, and the ends add up", () => {
  expect(countReceipts(ducPho2022.ledger.receipts)).toEqual({
    expected: 8,
    received: 4,
    late: 1,
    missing: 1,
    rejected: 1,
    notApplicable: 1,
  });
});

describe("an indicator is the sum over the units that gave both sides", () => {
  test.each([
    ["ORG-RATED-GOOD", "33/40 of 4, 3 left out"],
    ["MEMBER-RATED-GOOD", "206/240 of 5, 2 left out"],
    ["ADMISSION-RATE", "15/450 of 5, 2 left out"],
    ["REGULATION-IN-PLACE", "32/34 of 4, 3 left out"],
    ["MEMBER-REMOVED", "8/null of 4, 3 left out"],
    ["VILLAGE-HEAD-MEMBER", "18/23 of 3, 1 left out"],
    ["FRONT-HEAD-MEMBER", "16/18 of 2, 2 left out"],
    ["MIL-CELL-COMMITTEE", "0/0 of 2, 1 left out"],
    ["STUDY-RESOLUTION", "null/null of 0, 7 left out"],
  ])("%s: %s", (id, expected) => {
    expect(told(resultOf(ducPho2022, id).total)).toBe(expected);
  });

  test("those left out are named: blank, missing and rejected, not the closed one", () => {
    const { leftOut } = resultOf(ducPho2022, "ORG-RATED-GOOD").total;
    expect(leftOut.map(({ code }) => code)).toEqual(["38.1.04", "38.3", "38.5"]);
  });

  test("a whole of zero is no value, and never 0 %", () => {
    const { computed } = resultOf(ducPho2022, "MIL-CELL-COMMITTEE").total;
    expect(computed).toEqual({ kind: "absent", because: "zeroDenominator" });
  });
});

describe("every level of the registry has its sum", () => {
  const groups = (id: string) =>
    resultOf(ducPho2022, id).byGroup.map(({ organisation, figure }) => [
      organisation.code,
      told(figure),
    ]);

  test.each([
    ["ORG-RATED-GOOD", "33/40 of 4, 3 left out", "28/30 of 3, 1 left out"],
    ["VILLAGE-HEAD-MEMBER", "18/23 of 3, 1 left out", "18/23 of 3, 1 left out"],
    ["MEMBER-REMOVED", "8/null of 4, 3 left out", "3/null of 2, 2 left out"],
  ])("%s: province %s, district %s", (id, province, district) => {
    expect(groups(id)).toEqual([
      ["38", province],
      ["38.1", district],
    ]);
  });

  test("the sum of the top is the total", () => {
    for (const { total, byGroup } of ducPho2022.indicators) {
      expect(byGroup.find(({ organisation }) => organisation.code === "38")?.figure).toEqual(total);
    }
  });
});

describe("a target is judged over the units that it concerns, with its own sums", () => {
  test.each<readonly [string, Plan, string, string, string, number | null]>([
    ["all units, more than 90 %", ducPho, "ORG-RATED-GOOD", "33/40 of 4, 3 left out", "short", 4],
    ["without the armed forces", diLinh, "ORG-RATED-GOOD", "28/30 of 3, 3 left out", "met", 0],
    ["the same in another plan", lacDuong, "ORG-RATED-GOOD", "28/30 of 3, 3 left out", "met", 0],
    [
      "members without the armed forces",
      diLinh,
      "MEMBER-RATED-GOOD",
      "191/210 of 4, 2 left out",
      "met",
      0,
    ],
    [
      "members with them, at least 90 %",
      lacDuong,
      "MEMBER-RATED-GOOD",
      "206/240 of 5, 2 left out",
      "short",
      10,
    ],
    [
      "members with them, more than 90 %",
      ducPho,
      "MEMBER-RATED-GOOD",
      "206/240 of 5, 2 left out",
      "short",
      11,
    ],
    ["attached cells only", ducPho, "REGULATION-IN-PLACE", "43/45 of 5, 2 left out", "short", 2],
    ["named places only", ducPho, "VILLAGE-HEAD-MEMBER", "13/18 of 2, 1 left out", "behindPath", 5],
    ["a band", ducPho, "ADMISSION-RATE", "15/450 of 5, 2 left out", "met", 0],
    ["a trend that falls", ducPho, "MEMBER-REMOVED", "8/null of 4, 3 left out", "met", 0],
    [
      "a trend without last year",
      diLinh,
      "VILLAGE-HEAD-MEMBER",
      "18/23 of 3, 1 left out",
      "noData",
      null,
    ],
    [
      "a condition that is not fulfilled",
      ducPho,
      "MIL-CELL-COMMITTEE",
      "0/0 of 2, 1 left out",
      "waiting",
      null,
    ],
    [
      "nobody gave it",
      ducPho,
      "RESOLUTION-INSPECTION-COVERAGE",
      "null/null of 0, 7 left out",
      "noData",
      null,
    ],
  ])("%s", (_, plan, id, figure, verdict, need) => {
    const result = targetOf(plan, id);
    expect(told(result.figure)).toBe(figure);
    expect([result.evaluation.verdict, result.evaluation.need]).toEqual([verdict, need]);
  });

  test("the path starts from last year's figure of the same places", () => {
    const { base, previous, evaluation } = targetOf(ducPho, "VILLAGE-HEAD-MEMBER");
    expect(previous).toEqual({ kind: "value", numerator: 12, denominator: 18 });
    expect(base).toEqual({ year: 2021, numerator: 12, denominator: 18 });
    expect(evaluation.path).toMatchObject({
      neededPerYear: 5,
      straight: "behindPath",
      growth: "limited",
    });
    const { numerator, denominator } = evaluation.path?.expected ?? {};
    expect(Number(numerator) * 6).toBe(Number(denominator) * 5);
  });

  test("the path starts from what the plan prints, where it prints something", () => {
    const { base } = targetOf(diLinh, "VILLAGE-CELL-COMMITTEE");
    expect(base).toMatchObject({ year: 2022, numerator: 53, denominator: 100 });
  });

  test("last year counts the units of today's registry and no others", () => {
    expect(resultOf(ducPho2022, "VILLAGE-HEAD-MEMBER").previous).toEqual({
      kind: "value",
      numerator: 16,
      denominator: 23,
    });
    expect(resultOf(ducPho2022, "MEMBER-REMOVED").previous).toMatchObject({ numerator: 12 });
  });
});

describe("each unit is judged by the target that governs it", () => {
  const byUnit = (report: ReportResult, id: string) =>
    resultOf(report, id).byUnit.map(({ unit, figure, verdict, need }) => [
      unit.code,
      figure.state === "counted"
        ? `${String(figure.numerator)}/${String(figure.denominator)}`
        : figure.state,
      verdict,
      need,
    ]);

  test("a band: below it short, above it exceeded", () => {
    expect(byUnit(ducPho2022, "ADMISSION-RATE")).toEqual([
      ["38.1.01", "7/200", "met", 0],
      ["38.1.02", "3/100", "met", 0],
      ["38.1.03", "2/60", "met", 0],
      ["38.1.04", "leftOut", "noData", null],
      ["38.2", "2/40", "exceeded", 0],
      ["38.3", "1/50", "short", 1],
      ["38.5", "leftOut", "noData", null],
    ]);
  });

  test("the armed forces find not applicable where the plan leaves them out", () => {
    const ofForces = (plan: Plan) =>
      byUnit(smallReport(plan), "ORG-RATED-GOOD").find(([code]) => code === "38.2");
    expect(ofForces(diLinh)).toEqual(["38.2", "5/10", "notApplicable", null]);
    expect(ofForces(eachOfDucPho)).toEqual(["38.2", "5/10", "short", 5]);
  });

  test("communes that the plan does not name find not applicable", () => {
    expect(byUnit(ducPho2022, "VILLAGE-HEAD-MEMBER")).toEqual([
      ["38.1.01", "6/8", "behindPath", 2],
      ["38.1.02", "7/10", "behindPath", 3],
      ["38.1.03", "5/5", "notApplicable", null],
      ["38.1.04", "leftOut", "noData", null],
      ["38.2", "notApplicable", "notApplicable", null],
      ["38.3", "notApplicable", "notApplicable", null],
      ["38.5", "notApplicable", "notApplicable", null],
    ]);
  });

  test("a target's own sums judge the unit that gave them, though the indicator lacks an input", () => {
    expect(byUnit(ducPho2022, "REGULATION-IN-PLACE").slice(0, 3)).toEqual([
      ["38.1.01", "20/22", "short", 2],
      ["38.1.02", "15/15", "met", 0],
      ["38.1.03", "3/3", "met", 0],
    ]);
  });

  test("each unit is held against its own figure of last year", () => {
    expect(
      byUnit(ducPho2022, "MEMBER-REMOVED").map(([code, , verdict]) => [code, verdict]),
    ).toEqual([
      ["38.1.01", "met"],
      ["38.1.02", "met"],
      ["38.1.03", "noData"],
      ["38.1.04", "noData"],
      ["38.2", "met"],
      ["38.3", "met"],
      ["38.5", "noData"],
    ]);
  });

  test("one unit by its place is the one of the list, and beyond the list there is none", () => {
    for (const { byUnit, unitAt } of ducPho2022.indicators) {
      expect(byUnit.map((_, index) => unitAt(index))).toEqual(byUnit);
      expect(unitAt(byUnit.length)).toBeUndefined();
    }
  });

  test("without a target there is no verdict", () => {
    const verdicts = resultOf(ducPho2022, "FRONT-HEAD-MEMBER").byUnit.map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set([null]));
  });
});

describe("the order of the files changes nothing", () => {
  test("turned around", () => {
    const given = smallReport(eachOfDucPho, { previous: previous2021 });
    const readings = [
      ...given.ledger.receipts.flatMap(({ form }) => (form === null ? [] : [form])),
    ].reverse();
    const [one, other] = [readings, [...readings].reverse()].map((each) => {
      const made = smallReport(eachOfDucPho, { previous: previous2021, readings: each });
      // A function is equal to itself alone.
      const indicators = made.indicators.map((each) => ({ ...each, unitAt: null }));
      return { ...made, indicators };
    });
    expect(other).toEqual(one);
  });
});

test("every complaint about a form names its file and its unit", () => {
  const fileless = ducPho2022.issues.filter(({ at }) => at.file === null);
  // The fourth commune that the plan names has no unit here.
  expect(fileless.map(({ code }) => code)).toEqual(["planPlaceUnknown", "formNotReceived"]);
  const blanks = ducPho2022.issues.filter(({ code }) => code === "itemBlank");
  expect(blanks.every(({ unit, at }) => at.file === `nop/${unit ?? ""}.xlsx`)).toBe(true);
});

test.each([
  [2022, "2022-12-29"],
  [2026, "2026-12-29"],
])("the forms of %i are due on %s", (year, day) => {
  expect(dueDateOf(ducPho, year)).toBe(day);
});

test("a due day is written with two digits", () => {
  expect(dueDateOf({ due: { month: 6, day: 5 } }, 2026)).toBe("2026-06-05");
});
