import { readPrevious } from "#app/reading/read-previous";
import type { FileReading } from "#core/consolidation/file-reading";
import type { PreviousYear } from "#core/result/report-result";
import { failureSentence } from "#text/issues/failures";
import type { Language } from "#text/language";
import type { GivenFile, PreviousAnswer } from "#taskpane/protocol/answers";
import { bytesOf } from "./given/given-bytes";
import { openBytes, readerOf } from "./open-bytes";
import type { OwnPlan } from "./plans/plans-at-hand";
import { readGiven } from "./given/read-given";

/** Last year's report, or a unit's form of last year, and what to say of it. */
export async function previousIn(
  given: GivenFile,
  language: Language,
  own: OwnPlan,
): Promise<{ readonly previous: PreviousYear | null; readonly answer: PreviousAnswer }> {
  const refused = (complaint: string) =>
    ({ previous: null, answer: { kind: "refused", complaint } }) as const;
  const bytes = await bytesOf(given);
  if (typeof bytes === "string")
    return refused(failureSentence({ reason: bytes, sheet: null }, language));
  const opened = openBytes(bytes);
  const read = opened.ok ? readPrevious(opened.value, readerOf(own).isItem) : opened;
  if (read.ok) return { previous: read.value, answer: { kind: "read", year: read.value.year } };
  if (read.error === "notAReport") {
    const previous = previousOfForm(await readGiven(given, own));
    if (previous === null) return { previous: null, answer: { kind: "notAReport" } };
    return { previous, answer: { kind: "read", year: previous.year } };
  }
  return refused(failureSentence({ reason: read.error, sheet: null }, language));
}

/** A form that says whose it is and of which year knows last year for its own unit. */
function previousOfForm(reading: FileReading): PreviousYear | null {
  if (reading.kind !== "form" || reading.meta?.unit == null || reading.meta.year === null)
    return null;
  if (reading.meta.period != null) return null;
  const { meta, facts } = reading;
  return { year: meta.year ?? 0, facts: new Map([[meta.unit ?? "", facts]]) };
}
