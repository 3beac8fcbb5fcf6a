import type { Grid } from "#core/cell";
import { pairsOfForm } from "#core/forms/shared-meta";
import { metaKeys, sheetNames } from "#core/words/names";
import { metaIn, metaPairs } from "#core/reading/read-meta";
import type { HiddenSheet } from "#app/reading/opened-form";

/** What the hidden sheet says of the form, also where a report stands in the same workbook. */
export function formMeta(grids: readonly Grid[]): {
  readonly hidden: HiddenSheet | null;
  readonly name: string | null;
} {
  const sheet = grids.find((grid) => grid.sheet === sheetNames.meta);
  if (sheet === undefined) return { hidden: null, name: null };
  const pairs = pairsOfForm(metaPairs(sheet));
  const hidden = { meta: metaIn(pairs), checksums: pairs.get(metaKeys.formulas) ?? null };
  return { hidden, name: pairs.get(metaKeys.name) ?? null };
}
