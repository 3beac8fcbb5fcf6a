import { periodNamed } from "#core/catalogue/periods/report-period";
import { previousOf, readReportOfYear } from "#app/reading/read-previous";
import type { ReportOfYear } from "#core/years/join-years";
import type { Memory } from "#taskpane/engine/memory";
import type { FileReading } from "#core/consolidation/file-reading";
import type { PreviousYear } from "#core/result/report-result";
import { failureSentence } from "#text/issues/failures";
import type { Language } from "#text/language";
import type { GivenFile, PreviousAnswer } from "#taskpane/protocol/answers";
import { bytesOf } from "./given/given-bytes";
import { openBytes, readerOf } from "./open-bytes";
import { readGiven } from "./given/read-given";

/**
 * A report of an earlier year beside those that were given before, or a unit's form of last year, and what to say of it.
 * What is found between the reports, years that are missing and values that differ, is told with the report.
 */
export async function previousIn(
  given: GivenFile,
  language: Language,
  { own, previous: before, ofParts }: Pick<Memory, "own" | "previous" | "ofParts">,
): Promise<{ readonly taken: Taken | null; readonly answer: PreviousAnswer }> {
  const refused = (complaint: string) =>
    ({ taken: null, answer: { kind: "refused", complaint } }) as const;
  const bytes = await bytesOf(given);
  if (typeof bytes === "string")
    return refused(failureSentence({ reason: bytes, sheet: null }, language));
  const opened = openBytes(bytes);
  const read = opened.ok ? readReportOfYear(opened.value, readerOf(own), given.path) : opened;
  if (read.ok) {
    const period = periodNamed(read.value.period);
    if (period === null) return answered(joinedTo(before, read.value));
    const joined = joinedTo(ofParts[period] ?? null, read.value);
    const { answer } = answered(joined);
    const { year } = read.value;
    return {
      taken: { ofParts: { ...ofParts, [period]: joined } },
      answer: { ...answer, year, years: [year], period },
    };
  }
  if (read.error === "notAReport") {
    const previous = previousOfForm(await readGiven(given, own));
    if (previous === null) return { taken: null, answer: { kind: "notAReport" } };
    return answered(previous);
  }
  return refused(failureSentence({ reason: read.error, sheet: null }, language));
}

/** What of the memory it changes. */
type Taken = Partial<Pick<Memory, "previous" | "ofParts">>;

const answered = (previous: PreviousYear) => {
  const years = [previous, ...(previous.earlier ?? [])].map(({ year }) => year).reverse();
  return { taken: { previous }, answer: { kind: "read", year: previous.year, years } } as const;
};

/** The report beside the years that are known; a report of the newest year takes the place of the one before. */
function joinedTo(before: PreviousYear | null, report: ReportOfYear): PreviousYear {
  const years = before === null ? [] : [before, ...(before.earlier ?? [])];
  const [last, ...earlier] = years.filter(({ year }, index) => index > 0 || year !== report.year);
  if (before === null || last === undefined) return previousOf([report]);
  const { year, facts } = last;
  const known = { year, facts, file: "", carried: { years: earlier, registry: null, broken: [] } };
  const joined = previousOf([report, known]);
  return { ...joined, findings: [...(before.findings ?? []), ...(joined.findings ?? [])] };
}

/** A form that says whose it is and of which year knows last year for its own unit. */
function previousOfForm(reading: FileReading): PreviousYear | null {
  if (reading.kind !== "form" || reading.meta?.unit == null || reading.meta.year === null)
    return null;
  if (reading.meta.period != null) return null;
  const { meta, facts } = reading;
  return { year: meta.year ?? 0, facts: new Map([[meta.unit ?? "", facts]]) };
}
