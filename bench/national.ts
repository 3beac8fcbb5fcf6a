import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { organisationTypes } from "#core/catalogue/organisation-types";
import { plans } from "#core/catalogue/plans/plans";
import { layOutRegistry } from "#core/forms/registry-sheet";
import { productName } from "#core/words/product";
import type { Organisation, Registry } from "#core/registry/organisation";
import { registryOf } from "#core/registry/registry";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import { buildReport } from "#core/result/build-report";
import { sampleProvince, type SampleProvince } from "#core/sample/sample-province";
import { formFileName } from "#app/forms/form-file-name";
import { formWorkbook } from "#app/forms/make-forms";
import { wordsOf } from "#text/words";
import { catalogue } from "#core/catalogue/built-in";
import { readFiles } from "#cli/files/read-files";
import { readsForAnother } from "#cli/files/workers";
import { writeWorkbook } from "#cli/files/write-workbook";

const year = 2026;
const plan = plans.find(({ id }) => id === "ha-giang") ?? fail("no plan");
const saved = `${String(year)}-11-01T00:00:00Z`;

function fail(what: string): never {
  throw new Error(what);
}

/** A sample province whose codes begin with its mark, so that there can be many. */
function markedProvince(mark: string, seed: number, units: number): SampleProvince {
  const { organisations, ...sample } = sampleProvince({ seed, units, year });
  const marked = <T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...map].map(([code, value]) => [`${mark}.${code}`, value]));
  return {
    organisations: organisations.map((one) => ({
      ...one,
      code: `${mark}.${one.code}`,
      parent: one.parent === null ? null : `${mark}.${one.parent}`,
    })),
    facts: marked(sample.facts),
    previous: marked(sample.previous),
    savedAt: marked(sample.savedAt),
  };
}

/** Writes the forms of one province, filled as its units would, and its registry, as a workbook and as data. */
async function make(folder: string, mark: string, units: number): Promise<void> {
  const province = markedProvince(mark, Number(mark.slice(1)), units);
  const registry = registryOf(province.organisations.map((one, row) => ({ ...one, row: row + 1 })));
  const forms = join(folder, "nop", mark);
  mkdirSync(forms, { recursive: true });
  const input = {
    ...{ registry, plan, year, catalogue, words: wordsOf("vi") },
    factsOf: (unit: string) => province.facts.get(unit) ?? null,
    previousOf: (unit: string) => province.previous.get(unit) ?? null,
    savedAt: (unit: string) => province.savedAt.get(unit) ?? saved,
  };
  for (const unit of registry.organisations.filter(({ reports }) => reports)) {
    const bytes = await writeWorkbook(formWorkbook(unit, input));
    writeFileSync(join(forms, formFileName(unit)), bytes);
  }
  const properties = { title: productName, creator: productName, modified: saved } as const;
  const sheets = [layOutRegistry(province.organisations)];
  const model = { sheets, properties: { ...properties, lastModifiedBy: productName } };
  writeFileSync(join(folder, `${mark}.xlsx`), await writeWorkbook(model));
  writeFileSync(join(folder, `${mark}.json`), JSON.stringify(province.organisations));
}

/** The nation over these provinces: with everybody in them, or only with the provinces themselves. */
function nationOf(folder: string, marks: readonly string[], withUnits: boolean): Registry {
  const given = marks.flatMap((mark) => {
    const file = readFileSync(join(folder, `${mark}.json`), "utf8");
    const [root = fail(mark), ...below] = JSON.parse(file) as Organisation[];
    // The centre knows the organisations that report to it and what stands above them, not the cells of each.
    const under = below.filter(({ level }) => level !== "attached").map(withItsType);
    const province = { ...root, parent: "TW", reports: !withUnits };
    return withUnits ? [province, ...under] : [province];
  });
  const [first = fail("no provinces")] = given;
  const top = { ...first, code: "TW", name: "Toàn quốc", parent: null, reports: false };
  return registryOf([top, ...given].map((one, row) => ({ ...one, row: row + 1 })));
}

/** One object for each type, as the registry sheet is read. */
const withItsType = (one: Organisation): Organisation => ({
  ...one,
  type: organisationTypes.find(({ number }) => number === one.type?.number) ?? null,
});

const peakMb = (): number => process.resourceUsage().maxRSS / 1024;

/** Reads the forms of provinces, or their consolidated reports; prints the sums, times and the peak at each stage. */
async function consolidate(order: {
  readonly folder: string;
  readonly marks: readonly string[];
  readonly isDirect: boolean;
  readonly most: number;
}): Promise<void> {
  const { folder, marks, isDirect, most } = order;
  const started = performance.now();
  const registry = nationOf(folder, marks, isDirect);
  const files = isDirect
    ? marks.flatMap((mark) => {
        const forms = join(folder, "nop", mark);
        return readdirSync(forms).map((file) => join(forms, file));
      })
    : marks.map((mark) => join(folder, "len", `${mark}.xlsx`));
  const manner = { threads: isDirect ? null : 1 };
  const chosen = files.slice(0, most);
  const { readings } = await readFiles(chosen, { progress: () => undefined }, manner);
  const read = { ms: performance.now() - started, peakMb: peakMb() };
  const dueDate = dueDateOf(plan, year);
  const dates = { asOf: dueDate, dueDate };
  const result = buildReport({ readings, registry, plan, year, dates, catalogue, previous: null });
  const whole = { ms: performance.now() - started, peakMb: peakMb() };
  const units = result.ledger.receipts.filter(({ form }) => form !== null).length;
  const sums = result.indicators.map(({ total, byGroup }) => [
    ...[total.numerator, total.denominator, total.unitsCounted],
    ...marks.map((mark) => {
      const group = byGroup.find(
        ({ organisation: { code, parent } }) => parent === "TW" && code.startsWith(`${mark}.`),
      );
      return [group?.figure.numerator ?? null, group?.figure.denominator ?? null];
    }),
  ]);
  process.stdout.write(JSON.stringify({ files: chosen.length, units, read, whole, sums }));
}

async function main(): Promise<void> {
  const [task, folder = "", ...more] = process.argv.slice(2);
  if (task === "make") return make(folder, more[0] ?? "", Number(more[1]));
  const [most = "", ...marks] = more;
  return consolidate({ folder, marks, isDirect: task === "direct", most: Number(most) });
}

if (!readsForAnother()) void main();
