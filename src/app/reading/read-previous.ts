import { sheetNames } from "#core/words/names";
import type { UnreadableReason } from "#core/issue";
import { factKeeper } from "#core/reading/compact-facts";
import { readDataSheet } from "#core/reading/read-data-sheet";
import type { KnownItems } from "#core/reading/values/known-items";
import { metaIn, metaPairs } from "#core/reading/read-meta";
import type { PreviousYear } from "#core/result/report-result";
import { err, ok, type Result } from "#core/result";
import { readCarried } from "#core/years/carried-pairs";
import { joinYears, type ReportOfYear } from "#core/years/join-years";
import type { OpenedWorkbook } from "#app/ports";

type NoReport = UnreadableReason | "notAReport";

/** What a report workbook says of its year and of the years before. */
export function readReportOfYear(
  workbook: OpenedWorkbook,
  known: KnownItems,
  file: string,
): Result<ReportOfYear, NoReport> {
  const meta = workbook.readGrid(sheetNames.meta);
  const data = workbook.readGrid(sheetNames.data);
  if (!meta.ok) return err(meta.error === "sheetMissing" ? "notAReport" : meta.error);
  if (!data.ok) return err(data.error === "sheetMissing" ? "notAReport" : data.error);
  const pairs = metaPairs(meta.value);
  const { year, period = null } = metaIn(pairs);
  const facts = readDataSheet(data.value, known, { keep: factKeeper() });
  if (year === null || facts === null) return err("notAReport");
  return ok({ file, year, period, facts, carried: readCarried(pairs, known.isItem) });
}

/** Last year's values of every unit and what is known of the years before, from the report workbook of that year. */
export function readPrevious(
  workbook: OpenedWorkbook,
  known: KnownItems,
): Result<PreviousYear, NoReport> {
  const read = readReportOfYear(workbook, known, "");
  if (!read.ok) return read;
  // A part of a year says nothing about the year.
  return read.value.period == null ? ok(previousOf([read.value])) : err("notAReport");
}

/** Reports of earlier years, in any order, as what a later report is compared with. */
export function previousOf(
  reports: readonly [ReportOfYear, ...(readonly ReportOfYear[])],
): PreviousYear {
  const { years, findings } = joinYears(reports);
  const [last = reports[0], ...earlier] = years;
  return { year: last.year, facts: last.facts, earlier, findings };
}
