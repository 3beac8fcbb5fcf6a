import { ducPho } from "#core/catalogue/plans/duc-pho";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { readConsolidated } from "#core/consolidation/read-consolidated";
import { readDataSheet } from "#core/reading/read-data-sheet";
import type { ReportResult } from "#core/result/report-result";
import { gridOf } from "#core/sheet/grid-of-sheet";
import { knownItems } from "../../support/built-in";
import { reportSheets } from "../../support/report-sheets";
import { sampleReport } from "../../support/sample-report";
import { previous2021, smallReport } from "../../support/small-province";
import { sheetNamed } from "../../support/sheets";

const small = smallReport(ducPho, { previous: previous2021 });
const rowsOf = (result: ReportResult, name: string) =>
  sheetNamed(reportSheets(result), name).rows.map(({ cells }) =>
    cells.map((cell) => cell?.value ?? ""),
  );

/** What the units gave of an item, added up by hand. */
const sumOf = ({ facts }: ReportResult, code: string): number =>
  [...facts.values()].reduce((sum, each) => sum + (each.get(code)?.value ?? 0), 0);

test.each([
  ["Đức Phổ", small],
  ["Hà Giang", sampleReport("ha-giang", 24)],
] as const)("annex 6 of %s has every line that somebody gave, with its total", (_, result) => {
  const rows = rowsOf(result, "Phụ lục 6 - Tổng hợp");
  const given = result.catalogue.items.filter(({ code }) =>
    [...result.facts.values()].some((facts) => facts.has(code)),
  );
  expect(given.length).toBeGreaterThan(20);
  for (const { code, name } of given) {
    const row = rows.find((cells) => cells[1] === name && typeof cells[0] === "number");
    const hasNumber = [...result.facts.values()].some(
      (facts) => facts.has(code) && facts.get(code)?.state !== "notApplicable",
    );
    expect([name, row?.[3]]).toEqual([name, hasNumber ? sumOf(result, code) : ""]);
  }
});

test("the totals of those directly above add up to the whole, and so do the units counted and left out", () => {
  // In the last year that had districts.
  const result = sampleReport("ha-giang", 130, undefined, 2024);
  const rows = rowsOf(result, "Phụ lục 6 - Tổng hợp");
  const ofMembers = rows.filter((cells) => cells[1] === "Đảng viên có mặt cuối kỳ (dòng D)");
  const [whole = [], ...groups] = ofMembers.map((cells) => cells.slice(3));
  const blocks = groups.flatMap((cells) =>
    Array.from({ length: Math.floor(cells.length / 5) }, (_, at) =>
      cells.slice(at * 5, at * 5 + 5),
    ),
  );
  expect(blocks.length).toBeGreaterThan(1);
  for (const figure of [0, 1, 2, 3, 4]) {
    const sum = blocks.reduce((all, block) => all + Number(block[figure]), 0);
    expect(sum).toBe(Number(whole[figure]));
  }
});

describe("the data sheet ends with the totals of its columns", () => {
  const data = sheetNamed(reportSheets(small), "Số liệu");

  test("under a name and no code", () => {
    const last = data.rows.at(-1)?.cells ?? [];
    expect([last[0]?.value, last[1]?.value]).toEqual(["", "Toàn bộ"]);
    const column = data.rows[3]?.cells.findIndex((cell) => cell?.value === "DV_TOTAL") ?? -1;
    expect(last[column]?.value).toBe(sumOf(small, "DV_TOTAL"));
    expect(last[column]?.formula).toMatch(/^SUM\(/u);
  });

  test("which no reader takes for a unit", () => {
    const grid = gridOf(data);
    const units = readConsolidated(grid, knownItems)?.units.map(({ name }) => name) ?? [];
    expect(units.length).toBeGreaterThan(3);
    expect(units).not.toContain("Toàn bộ");
    expect([...(readDataSheet(grid, knownItems)?.keys() ?? [])]).not.toContain("");
  });
});

test("a plan of a program is called one, a plan a plan", () => {
  const textOf = (result: ReportResult): string => rowsOf(result, "Báo cáo").flat().join(" ");
  expect(textOf(smallReport(haGiang))).toContain("Chương trình đề ra");
  expect(textOf(small)).toContain("Kế hoạch đề ra");
});
