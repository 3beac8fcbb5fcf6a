import { ok } from "#core/result";
import { sheetNames } from "#core/forms/names";
import { formatCount } from "#text/numbers";
import { gatherTextOf } from "#taskpane/gather-words";
import { doing, sheetsAmong, type Done, type LiveDesk } from "#taskpane/live/live-desk";
import { patch, tell } from "#taskpane/work/desk";
import { readCheck } from "./check-work";

/** The formulas of the form in this workbook are put back where they were typed over; inputs are not touched. */
export const repairForm = (desk: LiveDesk): Promise<void> =>
  doing(desk, "check", () => repairInto(desk));

/** One request to read, two to write, one to check again. */
async function repairInto(desk: LiveDesk): Done {
  const read = await desk.workbook.readSheets(
    sheetsAmong(desk, [sheetNames.form, sheetNames.meta]),
  );
  if (!read.ok) return read;
  const { language } = desk.store.get();
  const answer = await desk.engine.ask("repairSheets", { grids: read.value, language });
  if (answer.kind === "refused") {
    patch(desk, { notice: { tone: "bad", words: answer.complaint } });
    return ok(undefined);
  }
  const { sheet, changes, formulas, left } = answer;
  const done = await desk.window.changeCells(sheet, changes);
  if (!done.ok) return done;
  const text = gatherTextOf(language).repair;
  const rest = left.length === 0 ? "" : ` ${text.leftAlone(left.join(", "))}`;
  tell(desk, `${text.inPlace(formatCount(formulas))}${rest}`);
  return readCheck(desk);
}
