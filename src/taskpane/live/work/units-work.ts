import { distinctNames } from "#core/distinct-names";
import { ok } from "#core/result";
import { unitsTextOf } from "#taskpane/speech/units-words";
import { doing, liveOf, type Done, type LiveDesk } from "#taskpane/live/live-desk";
import { liveTextOf } from "#taskpane/live/words";
import { complain, orderOf } from "#taskpane/work/desk";
import { learnSheets } from "./form-work";
import { sayWritten } from "./say-written";

/** The list of all units as a new sheet of this workbook, where Excel sorts and filters it; none that stands there is touched. */
export async function putUnits(desk: LiveDesk): Promise<void> {
  if (desk.store.get().report === null) complain(desk, "filesNeeded");
  else await doing(desk, "report", () => unitsInto(desk));
}

async function unitsInto(desk: LiveDesk): Done {
  const state = desk.store.get();
  const order = orderOf(state);
  const { rows } = await desk.engine.ask("unitTable", order);
  const { list } = unitsTextOf(state.language);
  const name = distinctNames([...liveOf(desk).sheets, list.sheet]).at(-1) ?? list.sheet;
  const sheet = await desk.engine.ask("unitsSheet", {
    order,
    units: rows.map(({ code }) => code),
    reminded: state.reminded,
    sheet: name,
  });
  const written = await desk.workbook.replaceSheets([sheet]);
  if (!written.ok) return written;
  learnSheets(desk, [sheet]);
  sayWritten(desk, liveTextOf(state.language).units.done(name), written.value);
  // To be shown the list is a courtesy: it is there without it.
  await desk.window.select({ sheet: name, cell: "A1" });
  return ok(undefined);
}
