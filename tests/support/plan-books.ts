import { inflateRawSync } from "node:zlib";
import type { Issue } from "#core/issue";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import type { PlanBook } from "#core/plans/plan-book";
import type { Result } from "#core/result";
import type { SheetModel } from "#core/sheet/sheet-model";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import type { OpenBytes } from "#app/ports";
import { readPlanFile } from "#app/reading/read-plan-file";
import { catalogue } from "./built-in";

export const openBytes: OpenBytes = (bytes) =>
  openXlsx(bytes, (compressed, size) => {
    try {
      return new Uint8Array(inflateRawSync(compressed, { maxOutputLength: Math.max(size, 1) }));
    } catch {
      return null;
    }
  });

/** The bytes of a workbook with these sheets. */
export const bytesOf = (sheets: readonly SheetModel[]): Promise<Uint8Array> =>
  writeWorkbook({
    sheets,
    properties: {
      title: "Kế hoạch",
      creator: "thử",
      modified: "2026-01-01T00:00:00Z",
      lastModifiedBy: "thử",
    },
  });

/** The plan after it was written as .xlsx and read back, as a clerk's file is. */
export async function readBack(book: PlanBook): Promise<Result<PlanBook, readonly Issue[]>> {
  const bytes = await bytesOf(layOutPlan(book, catalogue, () => null));
  return readPlanFile({ path: "ke-hoach.xlsx", opened: openBytes(bytes) }, catalogue);
}
