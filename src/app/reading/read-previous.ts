import { sheetNames } from "#core/words/names";
import type { UnreadableReason } from "#core/issue";
import { factKeeper } from "#core/reading/compact-facts";
import { readDataSheet } from "#core/reading/read-data-sheet";
import { readMeta } from "#core/reading/read-meta";
import type { PreviousYear } from "#core/result/report-result";
import { err, ok, type Result } from "#core/result";
import type { OpenedWorkbook } from "#app/ports";

/** Last year's values of every unit, from the report workbook of that year. */
export function readPrevious(
  workbook: OpenedWorkbook,
  isItem: (code: string) => boolean,
): Result<PreviousYear, UnreadableReason | "notAReport"> {
  const meta = workbook.readGrid(sheetNames.meta);
  const data = workbook.readGrid(sheetNames.data);
  if (!meta.ok) return err(meta.error === "sheetMissing" ? "notAReport" : meta.error);
  if (!data.ok) return err(data.error === "sheetMissing" ? "notAReport" : data.error);
  const { year } = readMeta(meta.value);
  const read = readDataSheet(data.value, isItem);
  if (year === null || read === null) return err("notAReport");
  const keep = factKeeper();
  return ok({ year, facts: new Map([...read].map(([unit, facts]) => [unit, keep(facts)])) });
}
