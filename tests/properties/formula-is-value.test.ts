import fc from "fast-check";
import { layOutForm } from "#core/forms/input-form";
import type { SheetModel } from "#core/sheet/sheet-model";
import { calculations } from "../support/calculated";
import { libreOfficeVersion } from "../support/libreoffice";
import { formOn, randomYears, reportOn } from "../support/random-reports";
import { reportSheets } from "../support/report-sheets";

/** Another one at every run; `SEED=123` does one again. */
const seed = Number(process.env["SEED"] ?? Date.now() % 2 ** 31);
const runs = Number(process.env["RUNS"] ?? 8);

const version = libreOfficeVersion();

if (version === null) {
  test("left out: forms and reports recalculated, because LibreOffice is not on this machine", () => {
    expect(version).toBeNull();
  });
} else {
  test("whatever a plan asks and units give, a program calculates what form and report hold", async () => {
    process.stdout.write(
      `formula is value: SEED=${String(seed)}, ${String(runs)} reports and forms\n`,
    );
    const years = fc.sample(randomYears, { numRuns: runs, seed });
    const books = years.flatMap(
      (each, at): readonly (readonly [string, readonly SheetModel[]])[] => [
        [`report ${String(at)}`, reportSheets(reportOn(each))],
        [`form ${String(at)}`, layOutForm(formOn(each, at % 5))],
      ],
    );
    const calculated = await calculations(books.map(([, sheets]) => sheets));
    const differences = books.flatMap(([name], at) =>
      (calculated[at]?.differences ?? ["not calculated"]).map((each) => `${name}: ${each}`),
    );
    expect(differences.slice(0, 20)).toEqual([]);
    const compared = calculated.reduce((sum, each) => sum + each.compared, 0);
    process.stdout.write(`${String(compared)} computed cells compared\n`);
    expect(compared).toBeGreaterThan(runs * 300);
  }, 300_000);
}
