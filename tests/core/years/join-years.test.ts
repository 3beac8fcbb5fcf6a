import fc from "fast-check";
import { joinYears, yearsBetween, type ReportOfYear } from "#core/years/join-years";
import type { EarlierYear } from "#core/consolidation/todays-boundary";
import { declaredBy, factsOf, type Declarations } from "../../support/facts";

type Units = Readonly<Record<string, Declarations>>;

const yearOf = (year: number, units: Units): EarlierYear => ({
  year,
  facts: new Map(Object.entries(units).map(([code, declared]) => [code, factsOf(declared)])),
});

const reportOf = (
  year: number,
  units: Units,
  { file = `bc-${String(year)}.xlsx`, carried = [] as readonly EarlierYear[] } = {},
): ReportOfYear => ({
  ...yearOf(year, units),
  file,
  carried: { registry: null, years: carried, broken: [] },
});

const told = (years: readonly EarlierYear[]) =>
  Object.fromEntries(
    years.map(({ year, facts }) => [
      year,
      Object.fromEntries([...facts].map(([code, each]) => [code, declaredBy(each)])),
    ]),
  );

const of2023 = { a: { DV_BOY: 10 }, b: { DV_BOY: 20 } };
const of2024 = { a: { DV_BOY: 11 }, b: { DV_BOY: 21 } };
const of2025 = { a: { DV_BOY: 12 }, b: { DV_BOY: 22 } };

const chained = reportOf(2025, of2025, { carried: [yearOf(2024, of2024), yearOf(2023, of2023)] });
const alone = [reportOf(2023, of2023), reportOf(2024, of2024), reportOf(2025, of2025)];

test("the last report alone tells the same years as all reports, in whatever order they are given", () => {
  const expected = { 2023: of2023, 2024: of2024, 2025: of2025 };
  fc.assert(
    fc.property(fc.shuffledSubarray([chained, ...alone], { minLength: 1 }), (given) => {
      const { years, findings } = joinYears(given);
      expect(findings).toEqual([]);
      const numbers = years.map(({ year }) => year);
      expect(numbers).toEqual([...numbers].sort((one, other) => other - one));
      if (given.includes(chained)) expect(told(years)).toEqual(expected);
    }),
  );
});

test("the report of a year goes before what a later one carries of it, and the difference is named", () => {
  const later = reportOf(2025, of2025, {
    carried: [yearOf(2024, { ...of2024, a: { DV_BOY: 99 } })],
  });
  const { years, findings } = joinYears([later, reportOf(2024, of2024)]);
  expect(told(years)).toEqual({ 2025: of2025, 2024: of2024 });
  expect(findings).toMatchObject([
    {
      code: "carriedDiffers",
      unit: "a",
      details: { year: 2024, values: 1, units: 1, item: "DV_BOY", one: "11", other: "99" },
    },
  ]);
});

test("what two reports of one year say differently counts for nothing; the rest of both stands", () => {
  const one = reportOf(2024, { ...of2024, c: { DV_BOY: 1 } }, { file: "1.xlsx" });
  const other = reportOf(
    2024,
    { a: { DV_BOY: 12, VH_MEMBER: 5 }, b: { DV_BOY: 21 }, d: { DV_BOY: 2 } },
    { file: "2.xlsx" },
  );
  const { years, findings } = joinYears([one, other]);
  expect(told(years)).toEqual({
    2024: { a: {}, b: { DV_BOY: 21 }, c: { DV_BOY: 1 }, d: { DV_BOY: 2 } },
  });
  expect(findings).toMatchObject([
    {
      code: "reportsOfYearDiffer",
      details: { year: 2024, values: 1, files: ["1.xlsx", "2.xlsx"], one: "11", other: "12" },
    },
  ]);
});

test("a third report does not bring back what two contradict each other in", () => {
  const reports = [11, 12, 11].map((boy, index) =>
    reportOf(2024, { a: { DV_BOY: boy } }, { file: `${String(index)}.xlsx` }),
  );
  expect(told(joinYears(reports).years)).toEqual({ 2024: { a: {} } });
});

test("a blank contradicts nothing, a declared zero contradicts a number", () => {
  const carried = (declared: Declarations) =>
    joinYears([
      reportOf(2025, of2025, { carried: [yearOf(2024, { a: declared })] }),
      reportOf(2024, { a: { DV_BOY: 0 } }),
    ]).findings.map(({ code }) => code);
  expect(carried({})).toEqual([]);
  expect(carried({ DV_BOY: 0 })).toEqual([]);
  expect(carried({ DV_BOY: "không có" })).toEqual(["carriedDiffers"]);
});

test("what a report carries and cannot be read is named with its years", () => {
  const broken: ReportOfYear = {
    ...reportOf(2025, of2025),
    carried: { registry: null, years: [], broken: [2024] },
  };
  expect(joinYears([broken]).findings).toMatchObject([
    { code: "carriedUnreadable", details: { years: [2024] }, at: { file: "bc-2025.xlsx" } },
  ]);
});

test.each<[readonly number[], readonly number[]]>([
  [[2025, 2024, 2023], []],
  [
    [2025, 2022],
    [2023, 2024],
  ],
  [
    [2030, 2028, 2025],
    [2026, 2027, 2029],
  ],
  [[2025], []],
])("between %j nothing is known of %j", (known, missing) => {
  expect(yearsBetween(known)).toEqual(missing);
});
