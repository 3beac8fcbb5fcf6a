import type { Grid } from "#core/cell";
import { pairsOfForm } from "#core/forms/shared-meta";
import { metaKeys, sheetNames } from "#core/forms/names";
import { metaIn, metaPairs } from "#core/reading/read-meta";
import { readPreviousColumn } from "#core/reading/read-previous-column";
import { unopenedFile } from "#app/name-of-file";
import { openedGrids } from "#app/open-grids";
import { openedForm } from "#app/opened-form";
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
  const hidden = grids.find(({ sheet }) => sheet === sheetNames.meta);
  const pairs = hidden === undefined ? null : pairsOfForm(metaPairs(hidden));
  const workbook = openedGrids(grids);
  const said =
    pairs === null
      ? null
      : { meta: metaIn(pairs), checksums: pairs.get(metaKeys.formulas) ?? null };
  const opened = openedForm({ workbook, path: "", hidden: said, isItem: reader.isItem });
  if (!opened.ok || opened.value === null) return null;
  const { form, grid, meta } = opened.value;
  const year = meta?.year ?? order.year;
  const given = previous?.year === year - 1 ? previous.facts.get(meta?.unit ?? "") : undefined;
  return checkForm(
    // The only workbook that can be meant has no name here.
    { kind: "form", file: unopenedFile(""), meta, ...form },
    {
      registry,
      order,
      previous: given ?? readPreviousColumn(grid, year, reader.isItem),
      name: pairs?.get(metaKeys.name) ?? null,
    },
  );
}
