import path from "node:path";
import { layOutRegistry } from "#core/forms/registry-sheet";
import { productName } from "#core/words/product";
import type { PreviousYear } from "#core/result/report-result";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import { existsOn, type Registry } from "#core/registry/organisation";
import { registryOfRows, registryOn } from "#core/registry/registry";
import { sampleYears, type YearOfSample } from "#core/sample/sample-years";
import { askedItems } from "#core/catalogue/asked-items";
import { factsOnForm } from "#app/sample-readings";
import { makeReport } from "#app/report/make-report";
import { workbookProperties } from "#app/workbook-properties";
import { wordsOf } from "#text/words";
import type { Speaker } from "#cli/console";
import { writeOwn } from "#cli/files/disk";
import { writeWorkbook } from "#cli/files/write-workbook";
import { readingOf, sampleFiles, writeReportOfYear, type SampleOrder } from "./sample-order";
import { writeForms } from "#cli/commands/template";

/** Folder of the forms of a year: the last one has the name that a sample of one year gives. */
const formsOf = (year: number, last: number): string =>
  year === last ? sampleFiles.forms : `${sampleFiles.forms}-${String(year)}`;

/**
 * Writes a sample of several years: one registry with the dates of its units, the forms of every year in a folder of
 * their own, and the report of the year before the last, which carries all the years before it. Gives how many units
 * report in the last year.
 */
export async function writeSampleYears(
  order: SampleOrder & { readonly years: number },
  speaker: Speaker,
): Promise<number> {
  const { folder, year: last, work, seed, units, years } = order;
  const { plan, catalogue } = work;
  const sample = sampleYears({ seed, units, year: last, years });
  const rows = registryOfRows(sample.organisations);
  const saved = `${String(last)}-11-01T00:00:00Z`;
  const registryModel = {
    sheets: [layOutRegistry(sample.organisations)],
    properties: workbookProperties(productName, saved),
  };
  writeOwn(path.join(folder, sampleFiles.registry), await writeWorkbook(registryModel));
  let previous: PreviousYear | null = null;
  let reportingLast = 0;
  for (const ofYear of sample.years) {
    const { year, facts, savedAt } = ofYear;
    const registry = registryOn(rows, dueDateOf(plan, year));
    const known: PreviousYear | null = previous;
    const input = {
      ...{ registry, plan, year, catalogue, words: wordsOf(order.language) },
      factsOf: (unit: string) => facts.get(unit) ?? null,
      previousOf: (unit: string) => known?.facts.get(unit) ?? null,
      savedAt: (unit: string) => savedAt.get(unit) ?? saved,
    };
    const reporting = registry.organisations.filter(
      (one) => one.reports && existsOn(one, dueDateOf(plan, year)),
    );
    const forms = path.join(folder, formsOf(year, last));
    await writeForms(reporting, input, { folder: forms, speaker, write: writeOwn });
    reportingLast = reporting.length;
    if (year === last) break;
    previous = await yearDone(order, { ofYear, registry: rows, previous: known });
  }
  return reportingLast;
}

/** The report of a year, and what the next one needs of it; it is written when it is last year's. */
async function yearDone(
  order: SampleOrder,
  given: {
    readonly ofYear: YearOfSample;
    readonly registry: Registry;
    readonly previous: PreviousYear | null;
  },
): Promise<PreviousYear> {
  const { work, year: last, folder } = order;
  const { plan, catalogue } = work;
  const { registry, previous, ofYear } = given;
  const { year } = ofYear;
  const asked = askedItems(plan, catalogue);
  const readings = [...ofYear.facts].map(([code, facts]) => {
    const name = registry.byCode.get(code)?.name ?? code;
    return readingOf({ code, name, facts: factsOnForm(facts, asked), plan, year });
  });
  const dueDate = dueDateOf(plan, year);
  const dates = { asOf: dueDate, dueDate };
  const result = makeReport({ readings, registry, work, year, dates, previous });
  if (year === last - 1) {
    const bytes = await writeReportOfYear(result, order);
    writeOwn(path.join(folder, sampleFiles.previous), bytes);
  }
  return { year, facts: result.facts, earlier: result.carried };
}
