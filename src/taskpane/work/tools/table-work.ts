import { formatDate } from "#text/dates";
import { unitsTextOf } from "#taskpane/speech/units-words";
import { lastDay, partOf } from "#taskpane/state/due-date";
import type { UnitLine } from "#taskpane/protocol/answers";
import type { RowsPlace } from "#taskpane/state/state";
import { keepWork } from "#taskpane/work/keep-work";
import { complain, orderOf, patch, whenFree, type Desk } from "#taskpane/work/desk";
import { handText } from "#taskpane/work/hand-text";

/** The table of all units; a report that was made meanwhile asks for its own. */
export async function loadTable(desk: Desk): Promise<void> {
  await whenFree(desk);
  const state = desk.store.get();
  if (state.report === null || state.table?.of === state.report) return;
  try {
    const units = await desk.engine.ask("unitTable", orderOf(state));
    patch(desk, { table: { of: state.report, units } });
  } catch {
    complain(desk, "bug");
  }
}

export async function openUnit(desk: Desk, code: string | null): Promise<void> {
  if (code === null) {
    patch(desk, { opened: null });
    return;
  }
  await whenFree(desk);
  const state = desk.store.get();
  if (state.report === null) return;
  try {
    const unit = await desk.engine.ask("unitView", { order: orderOf(state), unit: code });
    patch(desk, { opened: unit && { of: state.report, at: state.step, unit, figure: null } });
  } catch {
    complain(desk, "bug");
  }
}

/** A figure with its parts, down to the cells of the forms. */
export async function openFigure(
  desk: Desk,
  line: string | null,
  unit: string | null,
): Promise<void> {
  await whenFree(desk);
  const { report, ...state } = desk.store.get();
  if (report === null) return;
  try {
    const order = orderOf({ ...state, report });
    const view = line === null ? null : await desk.engine.ask("figure", { order, line, unit });
    const { opened } = desk.store.get();
    if (unit === null) patch(desk, { figure: view && { of: report, view } });
    else if (opened?.unit.code === unit) patch(desk, { opened: { ...opened, figure: view } });
  } catch {
    complain(desk, "bug");
  }
}

/** The row of a cell of a form as it stands there. */
export async function showRows(desk: Desk, asked: RowsPlace): Promise<void> {
  const { rows } = desk.store.get();
  if (rows?.of === asked.of && rows.key === asked.key && rows.place.cell === asked.place.cell) {
    patch(desk, { rows: null });
    return;
  }
  await whenFree(desk);
  try {
    const { file, place } = asked;
    const answer = await desk.engine.ask("formRows", { file, place });
    patch(desk, { rows: { ...asked, answer } });
  } catch {
    complain(desk, "bug");
  }
}

/** Whom to remind, of what, where to and until when, ready for mail or chat. */
export async function copyReminder(desk: Desk, units: readonly UnitLine[]): Promise<void> {
  const state = desk.store.get();
  const { chase } = unitsTextOf(state.language);
  const plan = state.plans.find(({ id }) => id === state.settings.plan)?.name ?? "";
  const due = formatDate(lastDay(state));
  const about = { plan, year: state.settings.year, ...partOf(state.settings), due };
  const names = units.map(({ name }) => name);
  await copy(desk, chase.message(about, names));
  const now = new Set(units.map(({ code }) => code));
  const others = state.reminded.filter(([code]) => !now.has(code));
  const today = units.map(({ code }) => [code, state.today] as const);
  patch(desk, { reminded: [...others, ...today] });
  await keepWork(desk);
}

export async function copyUnitMessage(desk: Desk, unit: string): Promise<void> {
  await whenFree(desk);
  try {
    const order = orderOf(desk.store.get());
    await copy(desk, (await desk.engine.ask("unitMessage", { order, unit })) ?? "");
  } catch {
    complain(desk, "bug");
  }
}

/** The text goes to the clipboard, or where that is refused it is shown to be copied by hand. */
export async function copy(desk: Desk, text: string): Promise<void> {
  await handText(desk, text, unitsTextOf(desk.store.get().language).chase.copied);
}
