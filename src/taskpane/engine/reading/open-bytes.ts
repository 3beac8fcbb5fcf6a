import { isItem } from "#core/catalogue/built-in";
import { builtInDecimals } from "#core/words/count-rule";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import type { OpenBytes } from "#app/ports";
import { codeOfName } from "#app/reading/known-names";
import type { OwnPlan } from "./plans/plans-at-hand";

export const openBytes: OpenBytes = (bytes) => openXlsx(bytes);

/** How a submission is read on this page; the items of the clerk's own plan are known too. */
export const readerOf = (own: OwnPlan) => ({
  open: openBytes,
  isItem: own?.isItem ?? isItem,
  decimalsOf: own?.decimalsOf ?? builtInDecimals,
  codeOfName: own?.codeOfName ?? codeOfName,
});
