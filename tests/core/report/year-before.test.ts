import { ducPho } from "#core/catalogue/plans/duc-pho";
import { comparedUnits } from "#core/result/compared-units";
import { reportSheets } from "../../support/report-sheets";
import { sheetNamed } from "../../support/sheets";
import { previous2021, smallReport } from "../../support/small-province";

const reportWith = (year: number) => smallReport(ducPho, { previous: { ...previous2021, year } });

const complaintsOf = (year: number) =>
  reportWith(year).issues.filter(({ code }) => code === "previousNotLastYear");

describe("what is compared with is last year, or the nearest before it, and it is said which", () => {
  test.each<[number, number | null, object | null]>([
    [2021, 2021, null],
    [2020, 2020, { year: 2020, wanted: 2021, compared: true }],
    [2015, 2015, { year: 2015, wanted: 2021, compared: true }],
    [2022, null, { year: 2022, wanted: 2021, compared: false }],
    [2023, null, { year: 2023, wanted: 2021, compared: false }],
  ])("a report of %i", (given, compared, complaint) => {
    expect(reportWith(given).previous?.year ?? null).toBe(compared);
    expect(complaintsOf(given).map(({ details, severity }) => [severity, details])).toEqual(
      complaint === null ? [] : [["explain", complaint]],
    );
  });

  test("a path starts in the year that was compared with", () => {
    const bases = reportWith(2020).indicators.flatMap(({ targets }) =>
      targets.flatMap(({ base }) => (base === null ? [] : [base.year])),
    );
    expect(bases.length).toBeGreaterThan(0);
    expect(bases).toContain(2020);
    expect(bases).not.toContain(2021);
  });
});

test("it is said how many units reported in both years, and how many in one only", () => {
  const facts = new Map(previous2021.facts);
  const [some = new Map()] = facts.values();
  facts.delete("38.2");
  facts.delete("38.3");
  // 38.1.04 has sent nothing this year, and 39.9 is not in the registry.
  facts.set("38.1.04", some);
  const report = smallReport(ducPho, { previous: { year: 2021, facts } });
  expect(comparedUnits(report)).toEqual({ both: 3, onlyNow: 2, onlyBefore: 1 });
  for (const name of ["Phụ lục 1 - Chỉ tiêu", "Phụ lục 4 - Tiếp nhận"]) {
    expect(String(sheetNamed(reportSheets(report), name).rows[2]?.cells[0]?.value)).toContain(
      "So sánh với năm 2021: 3 đơn vị có số liệu cả hai năm; 2 đơn vị chỉ có số liệu năm nay; 1 đơn vị chỉ có số liệu năm 2021.",
    );
  }
  expect(comparedUnits(smallReport(ducPho))).toBeNull();
});
