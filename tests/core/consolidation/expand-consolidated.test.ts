import { expandConsolidated } from "#core/consolidation/expand-consolidated";
import { fraction } from "#core/quantity/fraction";
import { wholeOf } from "#core/registry/inheritance";
import type { Predecessor } from "#core/registry/organisation";
import { templates } from "#core/words/names";
import { metaOf } from "../../support/readings";
import { reportOf, told, type Line } from "../../support/reports-below";
import { districtWith, registryWith, unitWith } from "../../support/units";

interface Told {
  readonly issues: readonly string[];
}

const registry = registryWith(
  districtWith({ code: "38.1" }),
  unitWith({ code: "38.1.01", parent: "38.1" }),
);

const lines: readonly Line[] = [["38.1.01", 5]];

const expanded = (
  report: ReturnType<typeof reportOf>,
  unit: string | null = null,
  whole = registry,
) =>
  expandConsolidated(
    [report],
    { period: null, registry: whole, plan: "duc-pho", year: 2022 },
    unit,
  );

describe("a report is taken apart when it is of somebody below, of this year and plan, and gives something", () => {
  test("so it is", () => {
    const { reports, readings } = expanded(reportOf("38.1", lines));
    expect([reports.length, readings.map(({ kind }) => kind)]).toEqual([1, ["form"]]);
  });

  const of = (fields: Parameters<typeof metaOf>[1]) => ({
    ...reportOf("38.1", lines),
    meta: metaOf("38.1", { template: templates.report, ...fields }),
  });
  test.each([
    ["of another year", expanded(of({ year: 2021 }))],
    ["of another plan", expanded(of({ plan: "di-linh" }))],
    ["of a part of the year", expanded(of({ period: "6t" }))],
    ["of the one whose report this is", expanded(reportOf("38.1", lines), "38.1")],
    ["of one that gave nothing", expanded(reportOf("38.1", [["38.1.01", null]]))],
    ["of nobody that is known", expanded(reportOf("38.7", lines))],
  ])("%s it is not", (_, { reports, readings }) => {
    expect([reports.length, readings.map(({ kind }) => kind)]).toEqual([0, ["consolidated"]]);
  });
});

describe("received is never more than expected", () => {
  const reporting = registryWith(unitWith({ code: "38.1" }), unitWith({ code: "38.2" }));
  const expectedOf = (given: readonly Line[]) => {
    const { expectation } = expanded(reportOf("38.1", given), null, reporting);
    const units = expectation.registry.organisations.filter(({ reports }) => reports);
    return [units.map(({ code }) => code), [...(expectation.replaced ?? [])]];
  };

  test("one that reports units of its own is no longer waited for itself", () => {
    expect(expectedOf([["38.1.07", 5]])).toEqual([["38.1.07", "38.2"], [["38.1", "38.1.xlsx"]]]);
  });

  test("but where it is a line of its own report", () => {
    expect(
      expectedOf([
        ["38.1", 5],
        ["38.1.07", 5],
      ]),
    ).toEqual([["38.1", "38.1.07", "38.2"], []]);
  });

  test("and such a line counts for it", () => {
    const told38 = told([reportOf("38.1", [["38.1", 5]])], reporting);
    expect(told38).toEqual({ ends: ["38.1 5", "38.2 missing"], issues: [] });
  });
});

describe("a former code is that of the unit only where the unit continues all of it, alone, under the one that reports", () => {
  const part: Predecessor = { code: "38.1.03", share: fraction(1, 2), absorbed: false };
  const among = (own: readonly Predecessor[], others: readonly Predecessor[] = []) =>
    registryWith(
      districtWith({ code: "38.1" }),
      unitWith({ code: "38.1.31", parent: "38.1", predecessors: own }),
      districtWith({ code: "38.2" }),
      unitWith({ code: "38.2.31", parent: "38.2", predecessors: others }),
    );
  const line = (whole: ReturnType<typeof among>, of = "38.1") =>
    told([reportOf(of, [["38.1.03", 7]])], whole) as Told;

  test.each([
    ["all of it", among([wholeOf("38.1.03")]), "lineRenamed A4 38.1.03"],
    ["a part of it", among([part]), "lineUnknown A4 38.1.03"],
    ["one of two", among([wholeOf("38.1.03")], [wholeOf("38.1.03")]), "lineUnknown A4 38.1.03"],
    ["somebody elsewhere", among([], [wholeOf("38.1.03")]), "lineUnknown A4 38.1.03"],
  ])("%s", (_, whole, issue) => {
    expect(line(whole).issues[0]).toBe(issue);
  });
});

describe("what a newer report of the same organisation no longer says is not taken from the older one", () => {
  const whole = registryWith(
    districtWith({ code: "38.1" }),
    unitWith({ code: "38.1.01", parent: "38.1" }),
    unitWith({ code: "38.1.02", parent: "38.1" }),
    districtWith({ code: "38.2" }),
    unitWith({ code: "38.2.01", parent: "38.2" }),
  );
  const first = reportOf("38.1", [
    ["38.1.01", 5],
    ["38.1.02", 7],
  ]);
  const later = (
    of: string,
    given: readonly Line[],
    day = 21,
    path = `${of} ${String(day)}.xlsx`,
  ) => reportOf(of, given, { path, receivedAt: `2022-12-${String(day)}T08:00:00Z` });
  const issuesOf = (...reports: readonly ReturnType<typeof reportOf>[]) =>
    (told(reports, whole) as Told).issues.filter(
      (each) => !/^(?:duplicateSubmission|sameFileTwice)/u.test(each),
    );

  test.each<readonly [string, readonly ReturnType<typeof reportOf>[], readonly string[]]>([
    [
      "a line that is blank now",
      [
        first,
        later("38.1", [
          ["38.1.01", 5],
          ["38.1.02", null],
        ]),
      ],
      ["lineGone A5"],
    ],
    [
      "a line that cannot be read now is told as that",
      [
        first,
        later("38.1", [
          ["38.1.01", 5],
          ["38.1.02", "abc"],
        ]),
      ],
      ["notANumber C5 abc"],
    ],
    [
      "a newer report of another organisation says nothing of it",
      [first, later("38.2", [["38.2.01", 1]])],
      [],
    ],
    [
      "of three the newest counts",
      [
        first,
        later("38.1", [["38.1.01", 5]], 22),
        later("38.1", [
          ["38.1.01", 5],
          ["38.1.02", 8],
        ]),
      ],
      ["lineGone A5", "lineGone A5"],
    ],
  ])("%s", (_, reports, expected) => {
    expect(issuesOf(...reports)).toEqual(expected);
    expect(issuesOf(...[...reports].reverse())).toEqual(expected);
  });
});

test("a unit that stands twice in a report gives nothing by either line", () => {
  const { units } = reportOf("38.1", [
    ["38.1.01", 5],
    ["38.1.01", 5],
  ]);
  expect(units.map(({ code, facts }) => [code, facts])).toEqual([["38.1.01", null]]);
});

test("two lines that have become one unit are told of their date once", () => {
  const whole = registryWith(
    districtWith({ code: "38.1" }),
    unitWith({ code: "38.1.31", parent: "38.1", predecessors: [wholeOf("38.1.03")] }),
  );
  const both: readonly Line[] = [
    ["38.1.03", 7],
    ["38.1.31", 7],
  ];
  const { issues } = told([reportOf("38.1", both, { receivedAt: "zzzz" })], whole) as Told;
  expect(issues.filter((each) => each.startsWith("saveDateUnclear"))).toHaveLength(1);
});
