import path from "node:path";
import { askedItems, askingForAll } from "#core/catalogue/asked-items";
import { factsOnForm } from "#app/sample-readings";
import { layOutRegistry } from "#core/forms/registry-sheet";
import { productName } from "#core/words/product";
import type { FormReading } from "#core/consolidation/file-reading";
import { existsOn, type Organisation, type Registry } from "#core/registry/organisation";
import { registryOfRows, registryOn } from "#core/registry/registry";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import { makeReport } from "#app/report/make-report";
import { workbookProperties } from "#app/workbook-properties";
import type { Defect, FaultPlan } from "#core/sample/faults/defects";
import { sampleProvince, type SampleProvince } from "#core/sample/sample-province";
import type { FormsInput } from "#app/forms/make-forms";
import { wordsOf } from "#text/words";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { shownPath, writeOwn } from "#cli/files/disk";
import { workFrom } from "#cli/given/plan-and-registry";
import { asRegistered, faultsFor, writeFaults } from "./sample-defects";
import { writeWorkbook } from "#cli/files/write-workbook";
import { refuse } from "#cli/refused";
import { readingOf, sampleFiles, writeReportOfYear, type SampleOrder } from "./sample-order";
import { writeSpoiltReport } from "./sample-upward";
import { writeSampleYears } from "./sample-years";
import { writeForms } from "#cli/commands/template";

/** The most units that the sample makes: the nation has about 50.000 grassroots organisations. */
const mostUnits = 60_000;

/** The most years that a sample has, and the first of several where no year is named. */
const mostYears = 12;
const firstOfSeveral = 2025;

/** Makes the sample province: registry, one filled form per unit, and last year's report to compare with. */
export async function sample(words: Arguments, speaker: Speaker): Promise<ExitCode> {
  const folder = words.required("out");
  const units = words.count("units", { least: 1, most: mostUnits, standard: 844 });
  const seed = words.count("seed", { least: 0, most: 999_999_999, standard: 1 });
  const work = workFrom(words, speaker.complain, "ha-giang");
  const years = words.count("years", { least: 1, most: mostYears, standard: 1 });
  const year = words.year(years === 1 ? 2026 : firstOfSeveral + years - 1);
  const withDefects = words.has("defects");
  const order = { folder, work, year, seed, units, language: words.language, withDefects };
  if (years > 1) {
    if (withDefects) refuse("defectsOfSeveralYears", { years });
    const made = await writeSampleYears({ ...order, years }, speaker);
    speaker.say(speaker.text.sampled({ units: made, folder: shownPath(folder) }));
    return 0;
  }
  const { defects, units: made } = await writeSample(order, speaker);
  if (withDefects) {
    const file = path.join(folder, sampleFiles.defects);
    writeOwn(file, Buffer.from(`${JSON.stringify(defects, null, 2)}\n`));
    speaker.say(speaker.text.defects({ faults: defects.length, file: shownPath(file) }));
  }
  speaker.say(speaker.text.sampled({ units: made, folder: shownPath(folder) }));
  return 0;
}

/** What was written: how many units report in the year, fewer than asked for in the year of the merger, and the faults that were planted. */
interface SampleWritten {
  readonly units: number;
  readonly defects: readonly Defect[];
}

/** Writes the sample; no faults are planted in it unless they were asked for. */
export async function writeSample(order: SampleOrder, speaker: Speaker): Promise<SampleWritten> {
  const { folder, year } = order;
  const { catalogue } = order.work;
  // Some faults need rows that few plans ask for.
  const plan =
    order.withDefects === true ? askingForAll(order.work.plan, catalogue) : order.work.plan;
  const province = sampleProvince({ seed: order.seed, units: order.units, year });
  const day = dueDateOf(plan, year);
  const rows = registryOfRows(province.organisations);
  const registry = registryOn(rows, day);
  const saved = `${String(year)}-11-01T00:00:00Z`;
  const input: FormsInput = {
    registry,
    plan,
    year,
    catalogue,
    words: wordsOf(order.language),
    factsOf: (unit) => province.facts.get(unit) ?? null,
    previousOf: (unit) => province.previous.get(unit) ?? null,
    savedAt: (unit) => province.savedAt.get(unit) ?? saved,
  };
  const units = registry.organisations.filter((one) => one.reports && existsOn(one, day));
  const faults: FaultPlan = order.withDefects === true ? faultsFor(units, input) : new Map();
  const registered = asRegistered(province.organisations, faults, year);
  writeOwn(path.join(folder, sampleFiles.registry), await registryBook(registered, saved));
  const previous = await previousReport(order, province, rows);
  writeOwn(path.join(folder, sampleFiles.previous), previous);
  const place = { folder: path.join(folder, sampleFiles.forms), input };
  const sound = units.filter(({ code }) => !faults.has(code));
  if (order.withDefects !== true) {
    await writeForms(sound, input, { ...place, speaker, write: writeOwn });
    return { units: units.length, defects: [] };
  }
  const { organisations } = province;
  const ofLines = await writeSpoiltReport(sound, { ...place, organisations, order });
  const inForms = sound.filter((unit) => !ofLines.inReport.has(unit));
  await writeForms(inForms, input, { ...place, speaker, write: writeOwn });
  const defects = await writeFaults(units, faults, { ...place, report: previous });
  return { units: units.length, defects: [...defects, ...ofLines.defects] };
}

const registryBook = (organisations: readonly Organisation[], saved: string): Promise<Uint8Array> =>
  writeWorkbook({
    sheets: [layOutRegistry(organisations)],
    properties: workbookProperties(productName, saved),
  });

/** Last year's report, made of the same units by the same rules. */
async function previousReport(
  order: SampleOrder,
  province: SampleProvince,
  registry: Registry,
): Promise<Uint8Array> {
  const { work, year, withDefects } = order;
  const last = year - 1;
  const { plan, catalogue } = work;
  const asked = askedItems(withDefects === true ? askingForAll(plan, catalogue) : plan, catalogue);
  const dueDate = dueDateOf(plan, last);
  const then = registryOn(registry, dueDate);
  const readings = [...province.previous].map(([code, given]): FormReading => {
    const name = then.byCode.get(code)?.name ?? code;
    return readingOf({ code, name, facts: factsOnForm(given, asked), plan, year: last });
  });
  const dates = { asOf: dueDate, dueDate };
  return writeReportOfYear(
    makeReport({ readings, registry, work, year: last, dates, previous: null }),
    order,
  );
}
