import type { Fact } from "#core/reading/fact";
import { cellName } from "#core/cell";
import type { ReportResult } from "#core/result/report-result";

/** One value of the consolidated data, with the place it was read from. */
export interface LongRow {
  readonly unit: string;
  readonly item: string;
  readonly year: number;
  readonly state: Fact["state"] | "blank";
  readonly value: number | null;
  readonly file: string | null;
  readonly cell: string | null;
}

export const longColumns = ["unit", "item", "year", "state", "value", "file", "cell"] as const;

/** Every item of every unit received, in registry and form order, blanks included. */
export function* longForm(result: ReportResult): Generator<LongRow> {
  for (const { unit, file } of result.ledger.receipts) {
    const facts = result.facts.get(unit.code);
    if (facts === undefined) continue;
    for (const { code } of result.catalogue.items) {
      const fact = facts.get(code);
      const at = fact?.at ?? null;
      yield {
        unit: unit.code,
        item: code,
        year: result.year,
        state: fact?.state ?? "blank",
        value: fact === undefined || fact.state === "notApplicable" ? null : fact.value,
        file: file?.path ?? null,
        cell: at === null ? null : cellName(at.row, at.column),
      };
    }
  }
}

/** Signs with which a spreadsheet program would begin a formula. */
const formulaStart = /^[=+\-@\t\r]/u;

/**
 * A field of a .csv for Excel: separated by `;`, quoted where it must be. Text that would start a formula
 * gets an apostrophe, so that a name stays a name.
 */
export function csvField(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The long form as .csv: UTF-8 with a byte-order mark, `;` and CRLF, as a Vietnamese Excel opens it. */
export function* csvLines(rows: Iterable<LongRow>): Generator<string> {
  yield `\uFEFF${longColumns.join(";")}\r\n`;
  for (const row of rows)
    yield `${longColumns.map((column) => csvField(row[column])).join(";")}\r\n`;
}
