import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { formWorkbook } from "#app/forms/make-forms";
import { readPrevious } from "#app/reading/read-previous";
import { layOutRegistry } from "#core/forms/registry-sheet";
import { registryOf } from "#core/registry/registry";
import { sampleProvince } from "#core/sample/sample-province";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { unzipSync } from "fflate";
import type { Engine } from "#taskpane/protocol/calls";
import type { GivenFile, MadeFile } from "#taskpane/protocol/answers";
import { createEngine } from "#taskpane/engine/create-engine";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { catalogue } from "#core/catalogue/built-in";
import { createStore } from "#taskpane/state/store";
import type { Desk } from "#taskpane/work/desk";
import { saveAllForms, saveForm } from "#taskpane/work/forms-work";
import { giveForms } from "#taskpane/work/gathering/give-work";
import { clearForms } from "#taskpane/work/gathering/take-away";
import { giveRegistry, saveReport } from "#taskpane/work/gathering/gather-work";
import { giveForm } from "#taskpane/work/tools/tool-work";
import { learnPlans } from "#taskpane/work/gathering/learn-plans";
import { loadSample } from "#taskpane/work/gathering/sample-work";
import { steps } from "#text/vi/pane/steps";
import { wordsOf } from "#text/words";
import { opening } from "./first-states";
import { knownItems } from "../support/built-in";
import { openedOf } from "../support/opened";

const year = 2026;
const province = sampleProvince({ seed: 1, units: 6, year });
const registry = registryOf(province.organisations);
const modified = "2026-11-01T00:00:00Z";
const fileOf = (path: string, bytes: Uint8Array): GivenFile => ({
  path,
  modified,
  content: { arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) },
});

async function registryFile(): Promise<GivenFile> {
  const properties = { title: "", creator: "", modified, lastModifiedBy: "" };
  const sheets = [layOutRegistry(province.organisations)];
  return fileOf("so-don-vi.xlsx", await writeWorkbook({ sheets, properties }));
}

const formFiles = (): Promise<readonly GivenFile[]> =>
  Promise.all(
    registry.organisations
      .filter(({ reports }) => reports)
      .map(async (unit) => {
        const workbook = formWorkbook(unit, {
          registry,
          plan: haGiang,
          year,
          catalogue,
          words: wordsOf("vi"),
          factsOf: (code) => province.facts.get(code) ?? null,
          previousOf: () => null,
          savedAt: () => modified,
        });
        return fileOf(`${unit.code}.xlsx`, await writeWorkbook(workbook));
      }),
  );

function deskWith(engine: Engine = createEngine()): Desk & { readonly saved: MadeFile[] } {
  const saved: MadeFile[] = [];
  const store = createStore({ ...opening });
  const save = (file: MadeFile): void => void saved.push(file);
  const [dropped, copy] = [() => Promise.resolve([]), () => Promise.resolve(true)];
  return { store, engine, saved, save, dropped, copy };
}

test("from registry and forms to the report: every unit counted, and the workbook holds its facts", async () => {
  const desk = deskWith();
  await learnPlans(desk);
  await giveRegistry(desk, [await registryFile()]);
  const [, ...forms] = await formFiles();
  await giveForms(desk, [
    ...forms,
    fileOf("~$a.xlsx", new Uint8Array()),
    fileOf("b.xlsx", new Uint8Array()),
  ]);
  const { report, files } = desk.store.get();
  expect(report?.counts).toMatchObject({ received: 5, missing: 1, rejected: 0 });
  expect(report?.lists.ignored.count).toBe(2);
  expect(files.filter(({ tone }) => tone === "good")).toHaveLength(5);
  await saveReport(desk);
  const read = readPrevious(openedOf(desk.saved[0]?.bytes ?? new Uint8Array()), knownItems);
  if (!read.ok) throw new Error(read.error);
  expect(read.value.year).toBe(year);
  expect(read.value.facts.size).toBe(5);
  for (const [unit, facts] of read.value.facts) {
    const given = province.facts.get(unit)?.get("DV_TOTAL")?.value;
    expect(facts.get("DV_TOTAL")?.value).toBe(given);
  }
}, 30_000);

test("what is not met comes before what is met, and says how much is missing and by when", async () => {
  const desk = deskWith();
  await loadSample(desk);
  const tones = desk.store.get().report?.indicators.map(({ tone }) => tone) ?? [];
  expect(tones[0]).toBe("bad");
  expect(tones.lastIndexOf("bad")).toBeLessThan(tones.indexOf("good"));
  for (const { tone, need, byYear } of desk.store.get().report?.indicators ?? []) {
    if (tone !== "bad") continue;
    expect(need).toMatch(/\d/);
    expect(byYear).toBeGreaterThanOrEqual(2020);
  }
}, 60_000);

test("a stop keeps what was read until then", async () => {
  const inner = createEngine();
  const desk: Desk = deskWith({
    async ask(name, given) {
      const answer = await inner.ask(name, given);
      if (name === "read")
        desk.store.update((state) => ({
          ...state,
          job: state.job && { ...state.job, stopping: true },
        }));
      return answer;
    },
  });
  await learnPlans(desk);
  await giveRegistry(desk, [await registryFile()]);
  await giveForms(desk, await formFiles());
  const { files, report, notice, job } = desk.store.get();
  expect(files).toHaveLength(1);
  expect(report?.counts.received).toBe(1);
  expect(notice?.words).toBe(steps.job.cancelled("1", "6"));
  expect(job).toBeNull();
});

test("a registry that is refused says each mistake and leaves the one before in its place", async () => {
  const desk = deskWith();
  await giveRegistry(desk, [await registryFile()]);
  await giveRegistry(desk, [fileOf("sai.csv", new TextEncoder().encode("a,b\n1,2"))]);
  const { registry: kept, registryComplaints } = desk.store.get();
  expect(kept?.units).toHaveLength(6);
  expect(registryComplaints.length).toBeGreaterThan(0);
});

test.each([
  ["nothing at all", (desk: Desk) => giveForms(desk, []), "nothingDropped"],
  ["a form without a registry", saveForm, "registryNeeded"],
  ["all forms without a registry", saveAllForms, "registryNeeded"],
  ["a report without forms", saveReport, "filesNeeded"],
  [
    "two files where one is meant",
    (desk: Desk) => giveForm(desk, [fileOf("a", new Uint8Array()), fileOf("b", new Uint8Array())]),
    "oneFileOnly",
  ],
] as const)("%s: one sentence says what to do", async (_, act, complaint) => {
  const desk = deskWith();
  await act(desk);
  expect(desk.store.get().notice).toEqual({ tone: "bad", words: steps.complaints[complaint] });
});

test("the archive holds one form for each unit", async () => {
  const desk = deskWith();
  await giveRegistry(desk, [await registryFile()]);
  await saveAllForms(desk);
  const parts = unzipSync(desk.saved[0]?.bytes ?? new Uint8Array());
  expect(Object.keys(parts)).toHaveLength(6);
  for (const bytes of Object.values(parts)) expect(openXlsx(bytes).ok).toBe(true);
}, 30_000);

test("a form is checked by itself; a file that is none is refused with its reason", async () => {
  const desk = deskWith();
  const [form] = await formFiles();
  await giveForm(desk, form === undefined ? [] : [form]);
  expect(desk.store.get().check).toMatchObject({ kind: "checked" });
  await giveForm(desk, [fileOf("rong.xlsx", new Uint8Array())]);
  expect(desk.store.get().check).toMatchObject({ kind: "refused" });
});

test("forgetting the files leaves the registry", async () => {
  const desk = deskWith();
  await giveRegistry(desk, [await registryFile()]);
  await giveForms(desk, await formFiles());
  await clearForms(desk);
  expect(desk.store.get()).toMatchObject({ files: [], report: null });
  expect(desk.store.get().registry).not.toBeNull();
});

test("a mistake of the program is said, and the page can be used again", async () => {
  const desk = deskWith({ ask: () => Promise.reject(new Error("broken")) });
  await loadSample(desk);
  expect(desk.store.get()).toMatchObject({ job: null, notice: { words: steps.complaints.bug } });
});
