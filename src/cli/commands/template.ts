import { existsSync } from "node:fs";
import path from "node:path";
import { onTodaysBoundary } from "#core/consolidation/todays-boundary";
import { notLastYear } from "#core/result/issues/report-issues";
import { existsOn } from "#core/registry/organisation";
import { registryOn } from "#core/registry/registry";
import { formFileName, formFileNames } from "#app/forms/form-file-name";
import { settledFacts, type ReportSoFar } from "#app/forms/settled-so-far";
import { formWorkbook, shownAsLastYear, type FormsInput } from "#app/forms/make-forms";
import { sentenceOf } from "#text/issues/issues";
import { namesOf } from "#text/names-of-codes";
import { wordsOf } from "#text/words";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { formVersion, templates } from "#core/words/names";
import { isFilled } from "#app/reading/opened-form";
import type { Work } from "#app/work";
import { readSubmission } from "#app/reading/read-submission";
import { readOrRefuse, shownPath, writeWhole } from "#cli/files/disk";
import { openBytes } from "#cli/files/open-bytes";
import { periodFrom, registryFrom, workInPeriod } from "#cli/given/plan-and-registry";
import { writeWorkbook } from "#cli/files/write-workbook";
import { previousFrom, reportFromFile } from "#cli/given/report-from";
import { periodNamed } from "#core/catalogue/periods/report-period";
import { leadsTo } from "#core/catalogue/periods/running-items";
import type { KnownItems } from "#core/reading/values/known-items";

/** Writes one form for each reporting unit of the registry. */
export async function template(
  words: Arguments,
  speaker: Speaker,
  today: string,
): Promise<ExitCode> {
  const work = workInPeriod(words, speaker.complain);
  const { plan, catalogue } = work;
  const [year, folder] = [words.year(), words.required("out")];
  const lastDay = `${String(year)}-12-31`;
  const registry = registryOn(registryFrom(words, speaker.complain), lastDay);
  const { sofar, others } = reportsSoFar(words, work);
  const earlier = previousFrom(others, work);
  const previous =
    earlier === null ? null : onTodaysBoundary(earlier, registry, lastDay, work.decimalsOf);
  const input: FormsInput = {
    ...{ registry, plan, year, catalogue, words: wordsOf(words.language) },
    factsOf: () => null,
    settledOf: (unit) => settledFacts(sofar, unit),
    previousOf: shownAsLastYear(previous, year),
    savedAt: () => `${today}T00:00:00Z`,
  };
  const units = registry.organisations.filter((unit) => unit.reports && existsOn(unit, lastDay));
  const left: string[] = [];
  const isFree = (file: string): boolean => {
    if (mayReplace(file, work, words.has("force"))) return true;
    left.push(path.basename(shownPath(file)));
    return false;
  };
  await writeForms(units, input, { folder, speaker, isFree });
  const made = units.length - left.length;
  speaker.say(speaker.text.templates({ units: made, folder: shownPath(folder) }));
  if (left.length > 0) speaker.say(speaker.text.formsLeft({ files: left }));
  const issues = notLastYear(earlier, { year, compared: false });
  const names = namesOf(registry, work);
  for (const each of issues) speaker.complain(sentenceOf(each, words.language, names));
  return issues.length > 0 ? 1 : 0;
}

/**
 * Of the reports that were given, those of earlier parts of the same year: what cannot change any more
 * stands in the form already; and the others, which are of years before.
 */
function reportsSoFar(
  words: Arguments,
  known: KnownItems,
): { readonly sofar: readonly ReportSoFar[]; readonly others: Arguments } {
  const files = words.all("previous");
  const wanted = periodFrom(words);
  const found = files.map((file) => {
    const report = reportFromFile(file, known);
    const period = periodNamed(report.period);
    const isSoFar = period !== null && report.year === words.year() && leadsTo(period, wanted);
    return { file, sofar: isSoFar ? { period, facts: report.facts } : null };
  });
  const rest = found.filter(({ sofar }) => sofar === null).map(({ file }) => file);
  return {
    sofar: found.flatMap(({ sofar }) => sofar ?? []),
    others: { ...words, all: (option) => (option === "previous" ? rest : words.all(option)) },
  };
}

/** Only a blank form of ours is written anew: what somebody filled, or put there, stays. */
function mayReplace(
  file: string,
  { isItem, decimalsOf, codeOfName }: Pick<Work, "isItem" | "decimalsOf" | "codeOfName">,
  force: boolean,
): boolean {
  if (!existsSync(file)) return true;
  const bytes = readOrRefuse(file);
  const asRead = { path: shownPath(file), sha256: null, bytes, modified: null };
  const known = { isItem, decimalsOf, codeOfName };
  const reading = readSubmission(asRead, { open: openBytes, ...known });
  if (reading.kind !== "form" || reading.meta?.template !== templates.form) return false;
  const isBlank = !isFilled(reading.facts) && (reading.notes?.size ?? 0) === 0;
  const isUnread = reading.issues.some(({ severity }) => severity === "blocking");
  return isBlank && !isUnread && (force || reading.meta.version === formVersion);
}

/** Writes the forms of these units, one file each. */
export async function writeForms(
  units: Parameters<typeof formWorkbook>[0][],
  input: FormsInput,
  {
    folder,
    speaker,
    isFree = () => true,
    write = writeWhole,
  }: {
    readonly folder: string;
    readonly speaker: Speaker;
    /** Whether a form may be written there. */
    readonly isFree?: (file: string) => boolean;
    readonly write?: (file: string, content: Uint8Array) => void;
  },
): Promise<void> {
  let done = 0;
  const names = formFileNames(units);
  for (const unit of units) {
    const file = path.join(folder, names.get(unit.code) ?? formFileName(unit));
    if (isFree(file)) write(file, await writeWorkbook(formWorkbook(unit, input)));
    done += 1;
    speaker.progress("writing", done, units.length);
  }
}
