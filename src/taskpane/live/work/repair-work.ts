import { ok } from "#core/result";
import { formatCount } from "#text/numbers";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import { formSheetsAmong } from "#taskpane/live/form-sheets";
import { doing, liveOf, patchLive, type Done, type LiveDesk } from "#taskpane/live/live-desk";
import { orderOf, patch, tell } from "#taskpane/work/desk";

/** The formulas of the form in this workbook are put back where they were typed over; inputs are not touched. */
export const repairForm = (desk: LiveDesk): Promise<void> =>
  doing(desk, "check", () => repairInto(desk));

/** One request to read, two to write; what the form says then is known without reading it again. */
async function repairInto(desk: LiveDesk): Done {
  const sheets = formSheetsAmong(liveOf(desk).sheets);
  const read = await desk.workbook.readSheets(sheets, { fonts: true });
  if (!read.ok) return read;
  const order = orderOf(desk.store.get());
  const answer = await desk.engine.ask("repairSheets", { grids: read.value, order });
  if (answer.kind === "refused") {
    patch(desk, { notice: { tone: "bad", words: answer.complaint } });
    return ok(undefined);
  }
  const { sheet, changes, formulas, left, check } = answer;
  const done = await desk.window.changeCells(sheet, changes);
  if (!done.ok) return done;
  const text = gatherTextOf(order.language).repair;
  const rest = left.length === 0 ? "" : ` ${text.leftAlone(left.join(", "))}`;
  tell(desk, `${text.inPlace(formatCount(formulas))}${rest}`);
  patchLive(desk, { check });
  return ok(undefined);
}
