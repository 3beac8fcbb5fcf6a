import { ok } from "#core/result";
import { sheetNames } from "#core/words/names";
import {
  doing,
  liveOf,
  patchLive,
  sheetsAmong,
  type Done,
  type LiveDesk,
} from "#taskpane/live/live-desk";

/** What people wrote into the report of this workbook as it stands now, and what of it paper does not show. */
export async function readTyped(desk: LiveDesk): Done {
  const names = sheetsAmong(desk, [sheetNames.report, sheetNames.receipts, sheetNames.meta]);
  const read = names.length === 0 ? ok([]) : await desk.workbook.readSheets(names);
  if (!read.ok) return read;
  patchLive(desk, { tooLong: await desk.engine.ask("typedTexts", read.value) });
  return ok(undefined);
}

/** A file of the report says what its sheet says: what was typed there is read first. Without it no file is made. */
export async function withTyped(desk: LiveDesk, then: () => void): Promise<void> {
  await doing(desk, "report", () => readTyped(desk));
  if (liveOf(desk).trouble === null) then();
}
