import type { FileReading } from "#core/consolidation/file-reading";
import { matchFiles } from "#core/consolidation/match-files";
import type { Grid } from "#core/cell";
import type { Registry } from "#core/registry/organisation";
import { readRegistry } from "#core/registry/read-registry";
import { readingOfName, unopenedFile } from "#app/name-of-file";
import { readPrevious } from "#app/read-previous";
import { readRegistryFile } from "#app/read-registry-file";
import { readSubmission } from "#app/read-submission";
import type { PreviousYear } from "#core/report/report-result";
import { failureSentence } from "#text/failures";
import { reasonOf, sentenceOf } from "#text/issues";
import type { Language } from "#text/language";
import type { FileLine, GivenFile, Order, PreviousAnswer, RegistryAnswer, UnitLine } from "./calls";
import { bytesOf, sha256Of } from "./given-bytes";
import { namesOf, openBytes, readerOf, type OwnPlan } from "./product";

/** One submitted file, read down to its facts; whatever it is, this is an answer. */
export async function readGiven(given: GivenFile, own: OwnPlan): Promise<FileReading> {
  const { path, modified } = given;
  const named = readingOfName(path);
  if (named !== null) return named;
  const bytes = await bytesOf(given);
  if (typeof bytes === "string")
    return { kind: "unreadable", file: unopenedFile(path), reason: bytes };
  return readSubmission({ path, modified, bytes, sha256: await sha256Of(bytes) }, readerOf(own));
}

/** What became of one file, in words. */
export function fileLine(reading: FileReading, registry: Registry, order: Order): FileLine {
  const { plan, year, language } = order;
  const { accepted, rejected, ignored } = matchFiles([reading], { registry, plan, year });
  const name = reading.file.path;
  const [unit] = accepted.keys();
  if (unit !== undefined)
    return { name, words: registry.byCode.get(unit)?.name ?? unit, tone: "good" };
  const [cause] = [...[...rejected.values()].flat(), ...ignored].map((file) => file.cause);
  const words = cause === undefined ? "" : reasonOf(cause, language, namesOf(registry));
  return { name, words, tone: "bad" };
}

/** Units of a registry that hand in a form, as the page lists them. */
export const unitLines = ({ organisations }: Registry): readonly UnitLine[] =>
  organisations.filter(({ reports }) => reports).map(({ code, name }) => ({ code, name }));

/** A registry file and what to say of it. */
export async function registryIn(
  given: GivenFile,
  language: Language,
): Promise<{ readonly registry: Registry | null; readonly answer: RegistryAnswer }> {
  const { path } = given;
  const bytes = await bytesOf(given);
  if (typeof bytes === "string") {
    const complaint = failureSentence({ reason: bytes, sheet: null }, language);
    return { registry: null, answer: { kind: "refused", complaints: [complaint] } };
  }
  const isCsv = /\.(csv|txt)$/iu.test(path);
  const read = readRegistryFile(
    isCsv
      ? { kind: "csv", path, text: new TextDecoder().decode(bytes) }
      : { kind: "workbook", path, bytes },
    openBytes,
  );
  if (read.ok)
    return { registry: read.value, answer: { kind: "read", units: unitLines(read.value) } };
  const complaints = read.error.map((each) => sentenceOf(each, language, namesOf(null)));
  return { registry: null, answer: { kind: "refused", complaints } };
}

/** The same on a sheet of the open workbook. */
export function registryOfGrid(
  grid: Grid,
  language: Language,
): { readonly registry: Registry | null; readonly answer: RegistryAnswer } {
  const read = readRegistry(grid);
  if (read.ok)
    return { registry: read.value, answer: { kind: "read", units: unitLines(read.value) } };
  const complaints = read.error.map((each) => sentenceOf(each, language, namesOf(null)));
  return { registry: null, answer: { kind: "refused", complaints } };
}

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
  const read = readPrevious(bytes, readerOf(own));
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
  const { meta, facts } = reading;
  return { year: meta.year ?? 0, facts: new Map([[meta.unit ?? "", facts]]) };
}
