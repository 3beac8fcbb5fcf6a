import { givingTextOf } from "#taskpane/speech/giving-words";
import { stepsOf } from "#taskpane/speech/language";
import { compute, nothingGathered } from "#taskpane/work/compute";
import { undoLast } from "./undo-last";
import { keepPoint } from "./undo-work";
import { during, orderOf, patch, type Desk } from "#taskpane/work/desk";

const nothingRead = {
  registry: null,
  registryComplaints: [],
  previous: null,
  unit: null,
  unitQuery: "",
  ...nothingGathered,
} as const;

/** The sample is modelled on its province; whoever leaves it has still chosen nothing. */
const planOfSample = "ha-giang";

/** The sample province, read and consolidated, and its ledger shown. */
export async function loadSample(desk: Desk): Promise<void> {
  await during(desk, "sample", async () => {
    const { sample, language } = desk.store.get();
    if (!sample) await keepPoint(desk, givingTextOf(language).undo.sample);
    const { settings } = desk.store.get();
    if (settings.plan === "") patch(desk, { settings: { ...settings, plan: planOfSample } });
    const state = desk.store.get();
    const units = await desk.engine.ask("sample", orderOf(state));
    const name = stepsOf(state.language).sample.name;
    const previous = { name, year: state.settings.year - 1 };
    patch(desk, { ...nothingRead, sample: true, registry: { name, units }, previous });
    await compute(desk);
    patch(desk, { step: "consolidate" });
  });
}

/** Back to what was there before; settings stay. */
export async function leaveSample(desk: Desk): Promise<void> {
  const { undo, settings } = desk.store.get();
  const before = undo.map((point) => point.before.sample).lastIndexOf(false);
  if (before >= 0) {
    patch(desk, { undo: undo.slice(0, before + 1) });
    await undoLast(desk);
    const { plan } = desk.store.get().settings;
    const kept = plan === "" ? { ...settings, plan } : settings;
    patch(desk, { settings: kept, step: "start", notice: null });
    return;
  }
  await during(desk, "loading", async () => {
    await desk.engine.ask("clear", null);
    await desk.engine.ask("previous", { file: null, language: desk.store.get().language });
    patch(desk, { ...nothingRead, sample: false, step: "start" });
  });
}
