import type { Grid } from "#core/cell";
import { pairsOfForm } from "#core/forms/shared-meta";
import { metaKeys, sheetNames } from "#core/forms/names";
import type { Facts } from "#core/reading/fact";
import { metaIn, metaPairs } from "#core/reading/read-meta";
import { readPreviousColumn } from "#core/reading/read-previous-column";
import { unopenedFile } from "#app/name-of-file";
import { openGrids } from "#app/open-grids";
import { openedForm, type HiddenSheet } from "#app/opened-form";
import type { CheckAnswer, Order } from "./calls";
import { checkForm } from "./check-one";
import type { Memory } from "./memory";
import { reader } from "./product";

/** The form on these sheets, checked with last year's values: those of a report that was given, or of the form itself. */
export function checkSheets(
  grids: readonly Grid[],
  { registry, previous }: Memory,
  order: Order,
): CheckAnswer | null {
  const workbook = openGrids(grids)(new Uint8Array());
  if (!workbook.ok) return null;
  const { isItem } = reader;
  const opened = openedForm({
    workbook: workbook.value,
    path: "",
    hidden: hiddenIn(grids),
    isItem,
  });
  if (!opened.ok || opened.value === null) return null;
  const { grid, meta, form } = opened.value;
  const year = meta?.year ?? order.year;
  const given: Facts | undefined =
    previous?.year === year - 1 ? previous.facts.get(meta?.unit ?? "") : undefined;
  const before = given ?? readPreviousColumn(grid, year, isItem);
  const file = unopenedFile("");
  const checked = checkForm({ kind: "form", file, meta, ...form }, registry, order, before);
  // The only workbook that can be meant has no name here.
  return { ...checked, file: "" };
}

/** What the hidden sheet says of the form, also where a report stands in the same workbook. */
function hiddenIn(grids: readonly Grid[]): HiddenSheet | null {
  const hidden = grids.find(({ sheet }) => sheet === sheetNames.meta);
  if (hidden === undefined) return null;
  const pairs = pairsOfForm(metaPairs(hidden));
  return { meta: metaIn(pairs), checksums: pairs.get(metaKeys.formulas) ?? null };
}
