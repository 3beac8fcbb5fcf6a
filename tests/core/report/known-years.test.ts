import { haGiang } from "#core/catalogue/plans/ha-giang";
import type { Plan, Target } from "#core/catalogue/plan";
import { atLeast, by, everyYear, rising, target } from "#core/catalogue/target";
import { reportJson } from "#app/report/report-json";
import { earlierYears, heldBefore } from "#core/result/target-years";
import type { ReportResult } from "#core/result/report-result";
import type { Declarations } from "../../support/facts";
import { reportAfter } from "../../support/report-after";
import { reportSheets } from "../../support/report-sheets";
import { sheetNamed } from "../../support/sheets";

const heads = "VILLAGE-HEAD-MEMBER";

const planAsking = (
  asks: Partial<Parameters<typeof target>[0]>,
  { baselines = [], steps }: Partial<Pick<Plan, "baselines"> & Pick<Target, "steps">> = {},
): Plan => {
  const asked = target({
    ...{ ref: "A", indicator: heads, asks: atLeast(80), when: everyYear() },
    ...{ of: "all", judged: "whole" },
    ...asks,
  });
  return {
    ...haGiang,
    ...{ term: { from: 2025, to: 2030 }, baselines },
    targets: [steps === undefined ? asked : { ...asked, steps }],
  };
};

const base = { indicator: heads, year: 2024, numerator: 7, denominator: 20, source: "" };

/** So many village heads of twenty are members, year by year; the other unit has none. */
const headsIn = (years: Readonly<Record<number, number>>) =>
  Object.fromEntries(
    Object.entries(years).map(
      ([year, members]): [string, readonly [Declarations, Declarations]] => [
        year,
        [{ VH_TOTAL: 20, VH_MEMBER: members }, {}],
      ],
    ),
  );

const judgedIn = (report: ReportResult) => {
  const found = report.indicators.find((each) => each.indicator.id === heads);
  const judged = found?.targets[0];
  if (found === undefined || judged === undefined) throw new Error(heads);
  return { indicator: found.indicator, judged };
};

const heldIn = (report: ReportResult): readonly number[] => {
  const { indicator, judged } = judgedIn(report);
  return heldBefore(report, indicator, judged);
};

const textOf = (report: ReportResult): string =>
  sheetNamed(reportSheets(report), "Báo cáo")
    .rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? "")))
    .join(" ");

describe("a verdict says on which years it stands", () => {
  const every = planAsking({});
  test.each<[string, Plan, Readonly<Record<number, number>>, readonly number[], string | null]>([
    ["met for the first time", every, { 2027: 10, 2028: 17 }, [], null],
    [
      "held for three years",
      every,
      { 2025: 15, 2026: 16, 2027: 18, 2028: 17 },
      [2027, 2026],
      "giữ vững từ năm 2026 (03 năm liền)",
    ],
    ["a year that nobody knows ends the row", every, { 2026: 18, 2028: 17 }, [], null],
    [
      "met until last year, and lost",
      every,
      { 2026: 18, 2027: 18, 2028: 15 },
      [2027, 2026],
      "năm 2027 đã đạt, năm nay không giữ vững được",
    ],
    [
      "better than last year is no level to hold",
      planAsking({ asks: rising }),
      { 2026: 5, 2027: 8, 2028: 9 },
      [],
      null,
    ],
    [
      "the level is that of this year, whatever was asked before",
      planAsking(
        {},
        {
          steps: [
            { year: 2026, value: 50 },
            { year: 2028, value: 80 },
          ],
        },
      ),
      { 2026: 17, 2027: 16, 2028: 16 },
      [2027, 2026],
      "giữ vững từ năm 2026 (03 năm liền)",
    ],
    [
      "a year in which less was asked, and reached",
      planAsking(
        {},
        {
          steps: [
            { year: 2026, value: 50 },
            { year: 2028, value: 80 },
          ],
        },
      ),
      { 2026: 17, 2027: 11, 2028: 16 },
      [],
      null,
    ],
    [
      "a year before the target was in force",
      planAsking({ when: everyYear(2027, 2030) }),
      { 2026: 17, 2027: 17, 2028: 16 },
      [2027],
      "giữ vững từ năm 2027 (02 năm liền)",
    ],
  ])("%s", (_, plan, years, held, said) => {
    const report = reportAfter(plan, headsIn(years));
    expect(heldIn(report)).toEqual(held);
    const text = textOf(report);
    if (said === null) expect(text).not.toMatch(/giữ vững/u);
    else expect(text).toContain(said);
  });

  test("JSON has the first of these years where the level is met, and nothing where it is not", () => {
    const words = { display: () => "", expected: () => "", reason: () => "", message: () => "" };
    const sinceIn = (years: Readonly<Record<number, number>>): unknown => {
      const json = reportJson(reportAfter(every, headsIn(years)), words) as {
        indicators: readonly { id: string; targets: readonly { heldSince?: number }[] }[];
      };
      return json.indicators.find(({ id }) => id === heads)?.targets[0]?.heldSince;
    };
    expect(sinceIn({ 2026: 18, 2027: 18, 2028: 17 })).toBe(2026);
    expect(sinceIn({ 2026: 18, 2027: 18, 2028: 15 })).toBeUndefined();
    expect(sinceIn({ 2027: 15, 2028: 17 })).toBeUndefined();
  });
});

describe("the chart of a path shows every known year of the chain", () => {
  const years = { 2024: 6, 2025: 8, 2026: 10, 2027: 11, 2028: 13 };
  const asks = { asks: atLeast(95), when: by(2030) };

  /** The year, what was reached, and the straight line, as the table beside the chart has them. */
  function tableOf(report: ReportResult): readonly (readonly unknown[])[] {
    const { rows, charts = [] } = sheetNamed(reportSheets(report), "Phụ lục 1 - Chỉ tiêu");
    const chart = charts.find(({ kind }) => kind === "lines");
    if (chart === undefined) throw new Error("no path chart");
    return rows
      .slice(chart.categories.top, chart.categories.bottom + 1)
      .map(({ cells }) => [cells[1]?.value, cells[2]?.value, cells[3]?.value]);
  }

  test("from the base that the plan prints, through all years between", () => {
    const table = tableOf(reportAfter(planAsking(asks, { baselines: [base] }), headsIn(years)));
    expect(table.map(([year, actual]) => [year, actual])).toEqual([
      ...[
        ["2024", 0.35],
        ["2025", 0.4],
        ["2026", 0.5],
        ["2027", 0.55],
        ["2028", 0.65],
      ],
      ...[
        ["2029", null],
        ["2030", null],
      ],
    ]);
    expect(table.map(([, , line]) => Number(line).toFixed(3))).toEqual([
      "0.350",
      "0.450",
      "0.550",
      "0.650",
      "0.750",
      "0.850",
      "0.950",
    ]);
  });

  test("where the plan prints none, from the first known year of its term; the line begins at its base", () => {
    const table = tableOf(reportAfter(planAsking(asks), headsIn(years)));
    expect(table.map(([year, actual, line]) => [year, actual, typeof line])).toEqual([
      ...[
        ["2025", 0.4, "object"],
        ["2026", 0.5, "object"],
        ["2027", 0.55, "number"],
      ],
      ...[
        ["2028", 0.65, "number"],
        ["2029", null, "number"],
        ["2030", null, "number"],
      ],
    ]);
  });

  test("a year that nobody knows stays empty", () => {
    const { 2026: _, ...others } = years;
    const table = tableOf(reportAfter(planAsking(asks, { baselines: [base] }), headsIn(others)));
    expect(table.find(([year]) => year === "2026")?.[1]).toBeNull();
  });

  test("a count over a term has no years of its own: they add up", () => {
    const report = reportAfter(
      planAsking({ when: { kind: "term", period: null } }),
      headsIn(years),
    );
    const { indicator, judged } = judgedIn(report);
    expect(earlierYears(report, indicator, judged)).toEqual([]);
  });
});
