import type { Grid } from "#core/cell";
import { readPreviousColumn } from "#core/reading/read-previous-column";
import { unopenedFile } from "#app/reading/name-of-file";
import { openedGrids } from "#app/reading/opened-grids";
import { openedForm } from "#app/reading/opened-form";
import type { CheckAnswer, Order } from "#taskpane/protocol/answers";
import { checkedForm } from "./check-one";
import { formMeta } from "#taskpane/engine/reading/form-meta";
import type { Memory } from "#taskpane/engine/memory";
import { readerOf } from "#taskpane/engine/reading/open-bytes";

/** The form on these sheets, checked with last year's values: those of a report that was given, or of the form itself. */
export async function checkSheets(
  grids: readonly Grid[],
  memory: Memory,
  order: Order,
): Promise<CheckAnswer | null> {
  const workbook = openedGrids(grids);
  const reader = readerOf(memory.own);
  const { hidden, name } = formMeta(grids);
  const opened = openedForm({ workbook, path: "", hidden, ...reader });
  if (!opened.ok || opened.value === null) return null;
  const { grid, meta, head, form } = opened.value;
  const year = meta?.year ?? order.year;
  const shown = readPreviousColumn(grid, year, reader);
  const previous = shown === null ? null : { year: year - 1, facts: shown };
  // The only workbook that can be meant has no name here.
  const reading = { kind: "form", file: unopenedFile(""), meta, head, ...form } as const;
  return checkedForm(reading, memory, order, { previous, name });
}
