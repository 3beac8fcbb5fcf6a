import { diLinh } from "#core/catalogue/plans/di-linh";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import { lacDuong } from "#core/catalogue/plans/lac-duong";
import type { Plan } from "#core/catalogue/plan";
import { atLeast, inTerm, target } from "#core/catalogue/target";
import type { ReportResult } from "#core/result/report-result";
import { catalogue } from "../../support/built-in";
import type { Declarations } from "../../support/facts";
import { reportAfter } from "../../support/report-after";
import { reportSheets } from "../../support/report-sheets";
import { sheetNamed } from "../../support/sheets";

const judgedIn = (report: ReportResult, indicator: string) =>
  report.indicators.find((each) => each.indicator.id === indicator)?.targets[0];

const standing = (report: ReportResult, indicator: string): readonly unknown[] => {
  const judged = judgedIn(report, indicator);
  return [judged?.figure.numerator ?? null, judged?.evaluation.verdict];
};

/** Owners of firms admitted since the start of the term, as the forms say it, in each unit. */
const owners = (...counts: readonly [number, number]): readonly [Declarations, Declarations] => [
  { OWNER_ADMITTED_TERM: counts[0], PCELL_CREATED_TERM: 0 },
  { OWNER_ADMITTED_TERM: counts[1], PCELL_CREATED_TERM: 0 },
];

/** Two terms: one owner in 2023 and another in 2025; in the next term the forms begin at nothing, one owner in 2028. */
const twoTerms = {
  2021: owners(0, 0),
  2022: owners(0, 0),
  2023: owners(1, 0),
  2024: owners(1, 0),
  2025: owners(1, 1),
  2026: owners(0, 0),
  2027: owners(0, 0),
  2028: owners(0, 1),
  2029: owners(0, 1),
  2030: owners(0, 1),
} as const;

const until = (last: number) =>
  Object.fromEntries(Object.entries(twoTerms).filter(([year]) => Number(year) <= last));

describe("what a plan asks over a term comes out right over two terms", () => {
  test.each<[string, Plan, number, number | null, string]>([
    ["Di Linh, its term begins: nothing is due yet", diLinh, 2021, 0, "onPath"],
    ["Di Linh, one of one to two", diLinh, 2024, 1, "met"],
    ["Di Linh, the last year of its term", diLinh, 2025, 2, "met"],
    ["Di Linh, the next term begins at nothing, and its own stays met", diLinh, 2026, 2, "met"],
    ["Di Linh, five years later", diLinh, 2030, 2, "met"],
    ["Lạc Dương, the last year of the first term", lacDuong, 2025, 2, "met"],
    ["Lạc Dương, the next term is asked anew", lacDuong, 2026, 0, "onPath"],
    ["Lạc Dương, and met in it", lacDuong, 2028, 1, "met"],
    ["Lạc Dương, until its end", lacDuong, 2030, 1, "met"],
  ])("%s (%#)", (_, plan, year, count, verdict) => {
    expect(standing(reportAfter(plan, until(year)), "PRIVATE-OWNER-ADMITTED")).toEqual([
      count,
      verdict,
    ]);
  });

  test("cells that nobody founded are overdue after the term of Di Linh, not in the next of Lạc Dương", () => {
    const [once, again] = [diLinh, lacDuong].map((plan) =>
      standing(reportAfter(plan, until(2027)), "PRIVATE-CELL-CREATED"),
    );
    expect([once, again]).toEqual([
      [0, "overdue"],
      [0, "onPath"],
    ]);
  });

  test("Đức Phổ asks for nothing over a term", () => {
    expect(ducPho.targets.filter(({ horizon }) => horizon.kind === "term")).toEqual([]);
  });

  test("after a term of whose last year nothing is known there is no figure, and it is said which year", () => {
    const report = reportAfter(diLinh, { 2026: owners(0, 0) });
    expect(standing(report, "PRIVATE-OWNER-ADMITTED")).toEqual([null, "noData"]);
    expect(report.issues.filter(({ code }) => code === "termYearsMissing")).toContainEqual(
      expect.objectContaining({ details: expect.objectContaining({ years: [2025] }) as unknown }),
    );
  });
});

/** A plan that adds up over its term what its forms count year by year. */
const counting: Plan = {
  ...diLinh,
  id: "counting",
  term: { from: 2025, to: 2030 },
  targets: [
    target({
      ...{ ref: "A", indicator: "COUNTED", asks: atLeast(10), when: inTerm() },
      ...{ of: "all", judged: "whole" },
    }),
  ],
  baselines: [],
};
const indicators = catalogue.indicators.filter(({ kind }) => kind === "count").slice(0, 1);
const counted = indicators.map((each) => ({
  ...each,
  id: "COUNTED",
  numerator: ["OWNER_ADMITTED_YEAR"],
}));
const yearly = (one: number, other: number): readonly [Declarations, Declarations] => [
  { OWNER_ADMITTED_YEAR: one },
  { OWNER_ADMITTED_YEAR: other },
];

const addedUp = (
  years: Readonly<Record<number, readonly [Declarations, Declarations]>>,
): ReportResult => reportAfter(counting, years, { ...catalogue, indicators: counted });

describe("a yearly count is added up over the years of its term", () => {
  test.each<[string, Readonly<Record<number, readonly [Declarations, Declarations]>>, unknown]>([
    ["its first year alone", { 2025: yearly(1, 2) }, [3, "onPath"]],
    ["with the year before", { 2025: yearly(1, 2), 2026: yearly(3, 0) }, [6, "onPath"]],
    [
      "years before the term do not count",
      { 2024: yearly(9, 9), 2025: yearly(1, 2) },
      [3, "onPath"],
    ],
    [
      "a gap: what is known is not enough, so that nothing is concluded",
      { 2025: yearly(1, 2), 2027: yearly(3, 0) },
      [6, "noData"],
    ],
    ["a gap: what is known is enough", { 2025: yearly(9, 2), 2027: yearly(3, 0) }, [14, "met"]],
    ["without any earlier report", { 2027: yearly(1, 2) }, [3, "noData"]],
  ])("%s", (_, years, expected) => {
    expect(standing(addedUp(years), "COUNTED")).toEqual(expected);
  });

  test("it is said from which years, and which are missing", () => {
    const report = addedUp({ 2025: yearly(1, 2), 2027: yearly(3, 0) });
    expect(judgedIn(report, "COUNTED")?.term).toEqual({
      ...{ counted: { from: 2025, to: 2027 }, before: 3, ownYear: true },
      ...{ years: [2025], missing: [2026] },
    });
    expect(report.issues.map(({ code }) => code)).toContain("termYearsMissing");
  });

  test("where no year of the term is missing, none is told", () => {
    const report = addedUp({ 2025: yearly(1, 2), 2026: yearly(3, 0) });
    expect(report.issues.map(({ code }) => code)).not.toContain("termYearsMissing");
  });

  test("the sentence says from which years, and of which nothing is known", () => {
    const told = (years: Parameters<typeof addedUp>[0]): string =>
      sheetNamed(reportSheets(addedUp(years)), "Báo cáo")
        .rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? "")))
        .join("\n");
    const whole = told({ 2025: yearly(1, 2), 2026: yearly(3, 0) });
    expect(whole).toContain("Số này đã cộng kết quả các năm 2025.");
    const gap = told({ 2025: yearly(1, 2), 2027: yearly(3, 0) });
    expect(gap).toContain("Chưa có số liệu năm 2026 của nhiệm kỳ.");
  });

  test("the report shows the sum as a formula over its data and the years before", () => {
    const report = addedUp({ 2025: yearly(1, 2), 2026: yearly(3, 0) });
    const sheet = sheetNamed(reportSheets(report), "Phụ lục 1 - Chỉ tiêu");
    const cell = sheet.rows
      .flatMap(({ cells }) => cells)
      .find((each) => each?.formula?.endsWith("+3)") === true);
    expect(cell?.value).toBe(6);
  });
});
