import { haGiang } from "#core/catalogue/plans/ha-giang";
import type { Plan } from "#core/catalogue/plan";
import { leastSize } from "#core/report/annex-page";
import { linesOf, roomIn } from "#core/sheet/text-lines";
import type { SheetModel } from "#core/sheet/sheet-model";
import { registryOfRows } from "#core/registry/registry";
import { buildReview, type ReviewResult } from "#core/review/review";
import { layOutReview } from "#core/review/review-workbook";
import { sampleYears } from "#core/sample/sample-years";
import { codesAsNames } from "#text/names";
import { reviewWords } from "#text/report/review-words";
import { catalogue } from "../../support/built-in";
import { sheetNamed } from "../../support/sheets";

const words = reviewWords("vi", codesAsNames);
const { sheets } = words.review;

/** Nothing of the catalogue is left out: a term that holds for all the years of the sample. */
const plan: Plan = {
  ...haGiang,
  targets: haGiang.targets.map((each) => ({ ...each, horizon: { kind: "unstated" } as const })),
};

function reviewOf(last: number, years: number, units = 20): ReviewResult {
  const sample = sampleYears({ seed: 2, units, year: last, years });
  const registry = registryOfRows(sample.organisations);
  const from = last - years + 1;
  return buildReview({
    ...{ years: sample.years, findings: [], registry, plan, catalogue, from, to: last },
  });
}

const ofDistricts = layOutReview(reviewOf(2024, 3, 120), words);
const ofSixYears = layOutReview(reviewOf(2030, 6), words);
const ofTenYears = layOutReview(reviewOf(2035, 10), words);
const all = [
  ["three years of districts", ofDistricts],
  ["six years", ofSixYears],
  ["ten years", ofTenYears],
] as const;

/** Letters of the cells of lists. */
const written = 11;

describe.each(all)("the review of %s on paper", (_, book) => {
  const lists = book.slice(1, -1);

  test("has letters that can be read on every page", () => {
    expect(lists.length).toBeGreaterThan(3);
    for (const { name, print } of lists) {
      expect([name, ((print.scale ?? 100) * written) / 100 >= leastSize]).toEqual([name, true]);
    }
  });

  test("repeats number and name on every page of units, and no page parts the columns of a share", () => {
    const sheet = sheetNamed(book, sheets.units);
    const headings = headingsOf(sheet);
    const leading = headings.findIndex((text) => text.includes(":"));
    expect(sheet.print.titleColumns).toEqual([0, leading - 1]);
    const begins = sheet.columns.flatMap((column, at) =>
      column.pageBreakBefore === true ? [at] : [],
    );
    expect(begins.length).toBeGreaterThan(1);
    expect(begins.map((at) => (at - leading) % 4)).toEqual(begins.map(() => 0));
  });

  test("shows every name whole", () => {
    for (const { rows, columns } of lists.filter(({ name }) => name !== sheets.charts)) {
      for (const { cells, height } of rows.slice(4)) {
        const lines = cells.map((cell, at) =>
          typeof cell?.value === "string" && cell.style === "text"
            ? linesOf(cell.value, { size: written, width: roomIn(columns[at]?.width ?? 0) })
            : 1,
        );
        expect(height).toBeGreaterThanOrEqual(written * 1.2 * Math.max(...lines));
      }
    }
  });
});

const headingsOf = ({ rows }: SheetModel): readonly string[] =>
  rows[3]?.cells.map((cell) => String(cell?.value)) ?? [];

test("who is above stands beside a unit only where units differ in it", () => {
  const superior = words.review.headings.superior;
  expect(headingsOf(sheetNamed(ofDistricts, sheets.units))).toContain(superior);
  expect(headingsOf(sheetNamed(ofSixYears, sheets.units))).not.toContain(superior);
});

test("years stand side by side on one page up to three of them, later no year is parted from its verdict", () => {
  const breaksIn = (book: readonly SheetModel[]) =>
    sheetNamed(book, sheets.lines).columns.flatMap(({ pageBreakBefore }, at) =>
      pageBreakBefore === true ? [at % 2] : [],
    );
  expect(breaksIn(layOutReview(reviewOf(2030, 3), words))).toEqual([]);
  expect(breaksIn(ofSixYears)).toEqual([0]);
  expect(breaksIn(ofTenYears)).toEqual([0, 0]);
});
