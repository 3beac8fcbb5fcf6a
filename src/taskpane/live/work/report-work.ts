import { ok } from "#core/result";
import { sheetNames } from "#core/words/names";
import { formatCount } from "#text/numbers";
import { doing, patchLive, sheetsAmong, type Done, type LiveDesk } from "#taskpane/live/live-desk";
import { liveTextOf } from "#taskpane/live/words";
import { complain, orderOf } from "#taskpane/work/desk";
import { learnSheets } from "./form-work";
import { sayWritten } from "./say-written";
import { reportSheets } from "./take-over";

/** The report on what was read, into this workbook: all of its sheets, or none. */
export async function putReport(desk: LiveDesk): Promise<void> {
  if (desk.store.get().report === null) complain(desk, "filesNeeded");
  else await doing(desk, "report", () => reportInto(desk));
}

/** One request to read what people wrote into the report before, two to write; more only where it is very large. */
async function reportInto(desk: LiveDesk): Done {
  const standing = await desk.workbook.readSheets(
    sheetsAmong(desk, [sheetNames.report, sheetNames.receipts, sheetNames.meta]),
  );
  if (!standing.ok) return standing;
  const order = orderOf(desk.store.get());
  const sheets = await reportSheets(desk.engine, { order, standing: standing.value });
  const written = await desk.workbook.replaceSheets(sheets);
  if (!written.ok) return written;
  learnSheets(desk, sheets);
  patchLive(desk, { trace: null, tooLong: [] });
  const seen = sheets.filter(({ visibility }) => visibility === "visible").length;
  const words = liveTextOf(desk.store.get().language).report.done(formatCount(seen));
  sayWritten(desk, words, written.value);
  const first = sheets.find(({ visibility }) => visibility === "visible");
  // To be shown the report is a courtesy: it is there without it.
  if (first !== undefined) await desk.window.select({ sheet: first.name, cell: "A1" });
  return ok(undefined);
}

/** The sheets of a report, and the hidden one that says whose it is. */
const reportNames: readonly string[] = Object.values(sheetNames).filter(
  (name) => name !== sheetNames.form && name !== sheetNames.registry,
);

/** Where the figure that the person is on comes from. */
export const traceSelected = (desk: LiveDesk): Promise<void> =>
  doing(desk, "trace", () => traceInto(desk));

async function traceInto(desk: LiveDesk): Done {
  const place = await desk.window.selected();
  if (!place.ok) return place;
  const read = await desk.workbook.readSheets(sheetsAmong(desk, reportNames));
  if (!read.ok) return read;
  const { language } = desk.store.get();
  const asked = { grids: read.value, place: place.value, language };
  patchLive(desk, { trace: await desk.engine.ask("traceSheets", asked) });
  return ok(undefined);
}
