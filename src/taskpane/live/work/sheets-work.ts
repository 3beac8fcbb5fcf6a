import { ok } from "#core/result";
import { sheetNames } from "#core/words/names";
import { liveTextOf } from "#taskpane/live/words";
import { patch } from "#taskpane/work/desk";
import { nothingGathered } from "#taskpane/work/compute";
import { doing, sheetCalled, type Done, type LiveDesk } from "#taskpane/live/live-desk";

/** The registry out of the sheet of this workbook; the one before stays when this one is refused. */
export const takeRegistry = (desk: LiveDesk): Promise<void> =>
  doing(desk, "registry", () => readRegistry(desk));

async function readRegistry(desk: LiveDesk): Done {
  const { language } = desk.store.get();
  const name = sheetCalled(desk, sheetNames.registry) ?? sheetNames.registry;
  const read = await desk.workbook.readSheets([name]);
  if (!read.ok) return read;
  const [grid] = read.value;
  if (grid === undefined) return ok(undefined);
  const answer = await desk.engine.ask("registrySheet", { grid, language });
  if (answer.kind === "refused") {
    patch(desk, { registryComplaints: answer.complaints });
    return ok(undefined);
  }
  await desk.engine.ask("clear", null);
  const registry = { name: liveTextOf(language).registry.name, units: answer.units };
  const { unit } = desk.store.get();
  const kept = answer.units.find(({ code }) => code === unit);
  patch(desk, {
    registry,
    registryComplaints: [],
    sample: false,
    ...nothingGathered,
    unit: kept?.code ?? null,
    unitQuery: kept?.name ?? "",
  });
  return ok(undefined);
}
