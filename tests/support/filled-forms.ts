import { codesByName } from "#app/reading/known-names";
import { readSubmission } from "#app/reading/read-submission";
import { formWorkbook } from "#app/forms/make-forms";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import type { FileReading } from "#core/consolidation/file-reading";
import { catalogueWith, type PlanBook } from "#core/plans/plan-book";
import type { Facts } from "#core/reading/fact";
import type { Registry } from "#core/registry/organisation";
import { decimalsAmong } from "#core/words/count-rule";
import { wordsOf } from "#text/words";
import { catalogue } from "./built-in";
import { openBytes } from "./plan-books";

/** The forms of a plan as they are handed out, filled with these facts, written as .xlsx and read again. */
export async function filledForms(
  book: PlanBook,
  registry: Registry,
  { year, facts }: { readonly year: number; readonly facts: ReadonlyMap<string, Facts> },
): Promise<readonly FileReading[]> {
  const own = catalogueWith(catalogue, book);
  const codes = new Set(own.items.map(({ code }) => code));
  const readings: FileReading[] = [];
  for (const unit of registry.organisations.filter(({ reports }) => reports)) {
    const bytes = await writeWorkbook(
      formWorkbook(unit, {
        registry,
        plan: book.plan,
        year,
        catalogue: own,
        words: wordsOf("vi"),
        factsOf: (code) => facts.get(code) ?? null,
        previousOf: () => null,
        savedAt: () => `${String(year)}-12-01T00:00:00Z`,
      }),
    );
    const file = { path: `${unit.code}.xlsx`, sha256: unit.code, bytes, modified: null };
    readings.push(
      readSubmission(file, {
        open: openBytes,
        isItem: (code) => codes.has(code),
        decimalsOf: decimalsAmong(own.items),
        codeOfName: codesByName(own.items),
      }),
    );
  }
  return readings;
}
