import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { metaOf } from "#core/forms/form-meta";
import { metaKeys, sheetNames, templates, stateWords } from "#core/forms/names";
import { plans } from "#core/catalogue/plans/plans";
import type { Organisation } from "#core/registry/organisation";
import { registryOf } from "#core/registry/registry";
import { buildReport, dueDateOf } from "#core/report/build-report";
import { sampleProvince } from "#core/sample/sample-province";
import { plainSheet, type RowModel, type WorkbookModel } from "#core/sheet/sheet-model";
import type { Facts } from "#core/reading/fact";
import { catalogue } from "#cli/product";
import { readFiles } from "#cli/read-files";
import { readsForAnother } from "#cli/workers";
import { writeWorkbook } from "#cli/write-workbook";

const year = 2026;
const plan = plans.find(({ id }) => id === "ha-giang") ?? fail("no plan");

function fail(what: string): never {
  throw new Error(what);
}

/** The smallest workbook that is a form: codes and values, and whose it is. */
function smallForm(code: string, facts: Facts): WorkbookModel {
  const heading: RowModel = {
    cells: [
      { value: "Mã", style: "plain" },
      { value: "Số liệu", style: "plain" },
    ],
  };
  const rows = catalogue.items.map((item): RowModel => {
    const fact = facts.get(item.code);
    const value =
      fact === undefined ? null : fact.state === "number" ? fact.value : stateWords[fact.state];
    return {
      cells: [
        { value: item.code, style: "plain" },
        { value, style: "plain" },
      ],
    };
  });
  const meta = metaOf([
    [metaKeys.template, templates.form],
    [metaKeys.unit, code],
    [metaKeys.year, String(year)],
    [metaKeys.plan, plan.id],
  ]);
  const sheet = { ...plainSheet, name: sheetNames.form, rows: [heading, ...rows] };
  const saved = `${String(year)}-11-01T00:00:00Z`;
  return {
    sheets: [sheet, meta],
    properties: { title: code, creator: "bench", modified: saved, lastModifiedBy: "bench" },
  };
}

/** Writes the forms of one province, and its organisations, codes of the province in front. */
async function make(folder: string, province: number, units: number): Promise<void> {
  const sample = sampleProvince({ seed: province, units, year });
  const prefix = `P${String(province).padStart(2, "0")}.`;
  const organisations = sample.organisations.map((one) => ({
    ...one,
    code: `${prefix}${one.code}`,
    parent: one.parent === null ? null : `${prefix}${one.parent}`,
  }));
  const forms = join(folder, "nop", prefix.slice(0, 3));
  mkdirSync(forms, { recursive: true });
  writeFileSync(join(folder, `${prefix}json`), JSON.stringify(organisations));
  for (const [code, facts] of sample.facts) {
    writeFileSync(
      join(forms, `${prefix}${code}.xlsx`),
      await writeWorkbook(smallForm(`${prefix}${code}`, facts)),
    );
  }
}

/** What is still held, with `node --expose-gc`; otherwise what has not been collected yet. */
function keptMb(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
}

const peakMb = (): number => process.resourceUsage().maxRSS / 1024;

/** Reads folders and rolls them up; prints the sums of every indicator, times, and the peak of memory at each stage. */
async function consolidate(
  registries: readonly string[],
  folders: readonly string[],
  threads: number | null,
): Promise<void> {
  const organisations = registries.flatMap(
    (file) => JSON.parse(readFileSync(file, "utf8")) as Organisation[],
  );
  const registry = registryOf(organisations.map((one, row) => ({ ...one, row: row + 1 })));
  const started = performance.now();
  const { readings } = await readFiles(folders, { progress: () => undefined }, { threads });
  const read = { ms: performance.now() - started, peakMb: peakMb(), keptMb: keptMb() };
  const dueDate = dueDateOf(plan, year);
  const dates = { asOf: dueDate, dueDate };
  const result = buildReport({ readings, registry, plan, year, dates, catalogue, previous: null });
  const whole = { ms: performance.now() - started, peakMb: peakMb() };
  const sums = result.indicators.map(({ total }) => [
    total.numerator,
    total.denominator,
    total.unitsCounted,
  ]);
  process.stdout.write(JSON.stringify({ files: readings.length, read, whole, sums }));
}

async function main(): Promise<void> {
  const [task, folder = "", ...more] = process.argv.slice(2);
  if (task === "make") return make(folder, Number(more[0]), Number(more[1]));
  const threads = folder === "" ? null : Number(folder);
  const registries = more.filter((each) => each.endsWith(".json"));
  return consolidate(
    registries,
    more.filter((each) => !each.endsWith(".json")),
    threads,
  );
}

if (!readsForAnother()) void main();
