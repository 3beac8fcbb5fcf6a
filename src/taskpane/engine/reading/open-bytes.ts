import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import type { OpenBytes } from "#app/ports";
import { builtInItems } from "#app/reading/built-in-items";
import type { OwnPlan } from "./plans/plans-at-hand";

export const openBytes: OpenBytes = (bytes) => openXlsx(bytes);

/** How a submission is read on this page; the items of the clerk's own plan are known too. */
export const readerOf = (own: OwnPlan) => ({ open: openBytes, ...(own ?? builtInItems) });
