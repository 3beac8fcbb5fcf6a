import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { layOutForm } from "#core/forms/input-form";
import type { SheetModel } from "#core/sheet/sheet-model";
import { gnumericVersion, savedByGnumeric } from "../../support/gnumeric";
import { ironCalcRecalculation } from "../../support/ironcalc";
import { formOn, randomYears, reportOn } from "../../support/random-reports";
import { comparison } from "../../support/recalculated";
import { reportSheets } from "../../support/report-sheets";
import { sampleReport, sheetsOf } from "../../support/sample-report";
import fc from "fast-check";

const properties = {
  title: "",
  creator: "",
  modified: "2026-12-20T00:00:00Z",
  lastModifiedBy: "",
};

/** Reports on built-in plans, with one superior and with several, and random ones; forms with what was typed. */
const [first, second] = fc.sample(randomYears, { numRuns: 2, seed: 20261220 });
if (first === undefined || second === undefined) throw new Error("no random plans");

const books: readonly (readonly [string, readonly SheetModel[]])[] = [
  ["a report on Di Linh", sheetsOf(sampleReport("di-linh", 12))],
  ["a report on Hà Giang in English", sheetsOf(sampleReport("ha-giang", 12), "en")],
  ["a report over several superiors", sheetsOf(sampleReport("lac-duong", 130))],
  ["a report on a random plan", reportSheets(reportOn(first))],
  ["a form of a random plan", layOutForm(formOn(first, 0))],
  ["another form of a random plan", layOutForm(formOn(second, 4))],
];

/** IronCalc takes ROW and COLUMN of a range for one number: the cell that watches over the data keeps its value. */
const watching = "'Số liệu'!B1";

test.each(books)("IronCalc calculates every cell of %s to what is stored", (_, sheets) => {
  const { compared, differences } = ironCalcRecalculation(sheets, [watching]);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(30);
});

const gnumeric = gnumericVersion();

if (gnumeric === null) {
  test("left out: workbooks calculated by Gnumeric, because it is not on this machine", () => {
    expect(gnumeric).toBeNull();
  });
} else {
  test.each(books)("Gnumeric calculates every cell of %s to what is stored", async (_, sheets) => {
    const bytes = await writeWorkbook({ sheets, properties });
    const { compared, differences } = comparison(bytes, savedByGnumeric(bytes));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(30);
  });
}
