import { formatCount } from "#text/numbers";
import type { FileLine, GivenFile } from "#taskpane/protocol/answers";
import { stepsOf } from "#taskpane/language";
import { advance, complain, during, isStopping, orderOf, patch, tell, type Desk } from "./desk";
import { handOut } from "./hand-out";

/** The registry out of the one file given; the one before stays when this one is refused. */
export async function giveRegistry(desk: Desk, files: readonly GivenFile[]): Promise<void> {
  const file = onlyOne(desk, files);
  if (file === null) return;
  await during(desk, "loading", async () => {
    const { language } = desk.store.get();
    const answer = await desk.engine.ask("registry", { file, language });
    if (answer.kind === "refused") {
      patch(desk, { registryComplaints: answer.complaints });
      return;
    }
    await desk.engine.ask("clear", null);
    const registry = { name: file.path, units: answer.units };
    patch(desk, { registry, sample: false, registryComplaints: [], unit: null, unitQuery: "" });
    patch(desk, nothingGathered);
    await desk.computer?.keep("registry", file);
  });
}

/** Last year's report, to compare with. */
export async function givePrevious(desk: Desk, files: readonly GivenFile[]): Promise<void> {
  const file = onlyOne(desk, files);
  if (file === null) return;
  await during(desk, "loading", async () => {
    const { language } = desk.store.get();
    const answer = await desk.engine.ask("previous", { file, language });
    if (answer.kind !== "read") {
      const words = answer.kind === "refused" ? answer.complaint : stepsOf(language).notAReport;
      patch(desk, { notice: { tone: "bad", words } });
      return;
    }
    patch(desk, { previous: { name: file.path, year: answer.year } });
    await compute(desk);
  });
}

/** Compares with no year any more. */
export async function removePrevious(desk: Desk): Promise<void> {
  await during(desk, "loading", async () => {
    const { language } = desk.store.get();
    await desk.engine.ask("previous", { file: null, language });
    patch(desk, { previous: null });
    await compute(desk);
  });
}

/** Only one file can be meant here. */
export function onlyOne(desk: Desk, files: readonly GivenFile[]): GivenFile | null {
  const [file] = files;
  if (file !== undefined && files.length === 1) return file;
  complain(desk, file === undefined ? "nothingDropped" : "oneFileOnly");
  return null;
}

/** Reads the forms one by one and reports on all that are read; a stop keeps what was read until then. */
export async function giveForms(desk: Desk, files: readonly GivenFile[]): Promise<void> {
  if (desk.store.get().registry === null) {
    complain(desk, "registryNeeded");
    return;
  }
  if (files.length === 0) {
    complain(desk, "nothingDropped");
    return;
  }
  await during(desk, "reading", async () => {
    const read = await readAll(desk, files);
    patch(desk, { files: [...desk.store.get().files, ...read] });
    const { job } = stepsOf(desk.store.get().language);
    const [done, total] = [formatCount(read.length), formatCount(files.length)];
    const stopped = isStopping(desk);
    advance(desk, { kind: "computing", total: null });
    await compute(desk);
    tell(desk, stopped ? job.cancelled(done, total) : job.read(done));
  });
}

async function readAll(desk: Desk, files: readonly GivenFile[]): Promise<readonly FileLine[]> {
  const order = orderOf(desk.store.get());
  const read: FileLine[] = [];
  for (const file of files) {
    if (isStopping(desk)) break;
    advance(desk, { done: read.length, total: files.length, name: file.path });
    read.push(await desk.engine.ask("read", { file, order }));
  }
  return read;
}

/** A page on which no form has been read. */
export const nothingGathered = {
  files: [],
  report: null,
  gathered: null,
  chosen: [],
  difference: null,
  returned: [],
} as const;

/** The report on what was read, with the present settings, choices and explanations. */
export async function compute(desk: Desk): Promise<void> {
  const state = desk.store.get();
  if (!state.sample && state.files.length === 0) {
    patch(desk, { report: null, gathered: null });
    return;
  }
  await desk.engine.ask("explain", state.explanations);
  const { view, gathered } = await desk.engine.ask("report", orderOf(state));
  // Messages that were made before may say something else now.
  patch(desk, { report: view, gathered, returned: [] });
}

/** Forgets the forms; the registry stays. */
export async function clearForms(desk: Desk): Promise<void> {
  await during(desk, "loading", async () => {
    await desk.engine.ask("clear", null);
    patch(desk, nothingGathered);
  });
}

/** The report workbook of what was read. */
export async function saveReport(desk: Desk): Promise<void> {
  const { report } = desk.store.get();
  if (report === null) {
    complain(desk, "filesNeeded");
    return;
  }
  await during(desk, "computing", async () => {
    const file = await desk.engine.ask("reportFile", orderOf(desk.store.get()));
    handOut(desk, file);
  });
}

/** One form, checked by itself. */
export async function giveForm(desk: Desk, files: readonly GivenFile[]): Promise<void> {
  const file = onlyOne(desk, files);
  if (file === null) return;
  await during(desk, "loading", async () => {
    const check = await desk.engine.ask("check", { file, order: orderOf(desk.store.get()) });
    const { difference } = desk.store.get();
    patch(desk, { check, difference: difference?.at === "check" ? null : difference });
  });
}
