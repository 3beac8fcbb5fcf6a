import type { GivenFile } from "#taskpane/protocol/answers";
import { givingTextOf } from "#taskpane/speech/giving-words";
import { complain, during, orderOf, patch, type Desk } from "#taskpane/work/desk";
import { handOut } from "#taskpane/work/hand-out";
import { compute } from "#taskpane/work/compute";
import { dropPoint, keepPoint } from "./undo-work";
import { keepWork } from "#taskpane/work/keep-work";

/** The registry out of the one file given; the one before stays when this one is refused. */
export async function giveRegistry(desk: Desk, files: readonly GivenFile[]): Promise<void> {
  const file = onlyOne(desk, files);
  if (file === null) return;
  await during(desk, "loading", async () => {
    const { language, registry: before, files: read } = desk.store.get();
    const isFirst = before === null && read.length === 0;
    const { undo } = givingTextOf(language);
    if (!isFirst) await keepPoint(desk, undo.registry);
    const answer = await desk.engine.ask("registry", { file, language });
    if (answer.kind === "refused") {
      if (!isFirst) dropPoint(desk);
      patch(desk, { registryComplaints: answer.complaints });
      return;
    }
    // Forms that were read before stay: they are matched with the units of this registry.
    if (desk.store.get().sample) await desk.engine.ask("clear", null);
    const registry = { name: file.path, units: answer.units };
    patch(desk, { registry, sample: false, registryComplaints: [], unit: null, unitQuery: "" });
    await compute(desk);
    await desk.computer?.keep("registry", file);
    await keepWork(desk);
  });
}

/** Only one file can be meant here. */
export function onlyOne(desk: Desk, files: readonly GivenFile[]): GivenFile | null {
  const [file] = files;
  if (file !== undefined && files.length === 1) return file;
  complain(desk, file === undefined ? "nothingDropped" : "oneFileOnly");
  return null;
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
