import type { Plan } from "#core/catalogue/plan";
import type { FormReading } from "#core/consolidation/file-reading";
import type { Facts } from "#core/reading/fact";
import { layOutReport } from "#core/report/report-workbook";
import type { ReportResult } from "#core/result/report-result";
import { productName } from "#core/words/product";
import { formFileName } from "#app/forms/form-file-name";
import type { Work } from "#app/work";
import { startOf, workbookProperties } from "#app/workbook-properties";
import type { Language } from "#text/language";
import { namesOf } from "#text/names-of-codes";
import { reportWords } from "#text/report/report-words";
import { writeWorkbook } from "#cli/files/write-workbook";

export interface SampleOrder {
  readonly folder: string;
  readonly work: Work;
  readonly year: number;
  readonly seed: number;
  readonly units: number;
  readonly language: Language;
  /** Plants a known set of faults. */
  readonly withDefects?: boolean;
}

/** Files of a sample folder. */
export const sampleFiles = {
  registry: "so-don-vi.xlsx",
  forms: "nop",
  previous: "bao-cao-nam-truoc.xlsx",
  defects: "defects.json",
} as const;

/** A report as a workbook of the day of its year. */
export const writeReportOfYear = (
  result: ReportResult,
  { work, language }: Pick<SampleOrder, "work" | "language">,
): Promise<Uint8Array> =>
  writeWorkbook({
    sheets: layOutReport(result, work.tasks, reportWords(language, namesOf(result.registry, work))),
    properties: workbookProperties(productName, startOf(result.dueDate)),
  });

export function readingOf(unit: {
  readonly code: string;
  readonly name: string;
  readonly facts: Facts;
  readonly plan: Plan;
  readonly year: number;
}): FormReading {
  const receivedAt = `${String(unit.year)}-12-15T00:00:00Z`;
  const file = {
    path: formFileName(unit),
    sha256: null,
    receivedAt,
    receivedFrom: "properties",
  } as const;
  const meta = {
    template: null,
    version: null,
    unit: unit.code,
    year: unit.year,
    plan: unit.plan.id,
  };
  return { kind: "form", file, meta, sheet: "", facts: unit.facts, issues: [] };
}
