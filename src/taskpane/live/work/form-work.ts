import { cellName } from "#core/cell";
import { ok } from "#core/result";
import { sheetNames } from "#core/words/names";
import type { CellPlace } from "#app/ports";
import type { SheetModel } from "#core/sheet/sheet-model";
import type { FormOrder } from "#taskpane/protocol/answers";
import {
  doing,
  liveOf,
  patchLive,
  sheetCalled,
  type Done,
  type LiveDesk,
} from "#taskpane/live/live-desk";
import { liveTextOf } from "#taskpane/live/words";
import { sayWritten } from "./say-written";
import { complain, isPlanChosen, orderOf, patch } from "#taskpane/work/desk";

/** The form of the chosen unit into this workbook; asks first when one stands there already. */
export async function putForm(desk: LiveDesk): Promise<void> {
  const { registry, unit } = desk.store.get();
  if (!isPlanChosen(desk)) return;
  if (registry === null) complain(desk, "registryNeeded");
  else if (unit === null) complain(desk, "unitNeeded");
  else if (sheetCalled(desk, sheetNames.form) !== null) {
    // The question must not be hidden behind what was said before.
    patch(desk, { notice: null });
    patchLive(desk, { asking: true });
  } else await writeForm(desk, unit);
}

/** The form that stands there may go. */
export async function replaceForm(desk: LiveDesk): Promise<void> {
  const { unit } = desk.store.get();
  patchLive(desk, { asking: false });
  if (unit !== null) await writeForm(desk, unit);
}

const writeForm = (desk: LiveDesk, unit: string): Promise<void> =>
  doing(desk, "form", () => formInto(desk, { ...orderOf(desk.store.get()), unit }));

/** Two requests to write and one to show the first cell; with a report in the workbook one to read it, instead. */
async function formInto(desk: LiveDesk, order: FormOrder): Done {
  const hidden = sheetCalled(desk, sheetNames.meta);
  const isShared = hidden !== null && sheetCalled(desk, sheetNames.report) !== null;
  const read = isShared ? await desk.workbook.readSheets([hidden]) : ok([]);
  if (!read.ok) return read;
  const sheets = await desk.engine.ask("formSheets", { order, meta: read.value[0] ?? null });
  const written = await desk.workbook.replaceSheets(sheets);
  if (!written.ok) return written;
  learnSheets(desk, sheets);
  patchLive(desk, { check: null });
  const { registry, language } = desk.store.get();
  const name = registry?.units.find(({ code }) => code === order.unit)?.name ?? order.unit;
  sayWritten(desk, liveTextOf(language).form.done(name), written.value);
  const first = firstInput(sheets);
  // To be shown the first cell is a courtesy: the form is there without it.
  if (first !== null && !isShared) await desk.window.select(first);
  return ok(undefined);
}

/** The sheets that are there now, without asking. */
export function learnSheets(desk: LiveDesk, written: readonly SheetModel[]): void {
  const { sheets } = liveOf(desk);
  const added = written.map(({ name }) => name).filter((name) => sheetCalled(desk, name) === null);
  patchLive(desk, { sheets: [...sheets, ...added] });
}

const firstInput = ([form]: readonly SheetModel[]): CellPlace | null =>
  form?.start === undefined
    ? null
    : { sheet: form.name, cell: cellName(form.start.row, form.start.column) };
