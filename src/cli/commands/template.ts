import path from "node:path";
import { onTodaysBoundary } from "#core/consolidation/todays-boundary";
import { notLastYear } from "#core/result/report-issues";
import { existsOn } from "#core/registry/organisation";
import { registryOn } from "#core/registry/registry";
import { formFileName, formFileNames } from "#app/forms/form-file-name";
import { formWorkbook, shownAsLastYear, type FormsInput } from "#app/forms/make-forms";
import { sentenceOf } from "#text/issues";
import { namesOf } from "#text/names-of-codes";
import { wordsOf } from "#text/words";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { shownPath, writeWhole } from "#cli/files/disk";
import { registryFrom, workFrom } from "#cli/given/plan-and-registry";
import { writeWorkbook } from "#cli/files/write-workbook";
import { previousFrom } from "#cli/given/report-from";

/** Writes one form for each reporting unit of the registry. */
export async function template(
  words: Arguments,
  speaker: Speaker,
  today: string,
): Promise<ExitCode> {
  const { plan, catalogue, isItem } = workFrom(words, speaker.complain);
  const year = words.year();
  const folder = words.required("out");
  const lastDay = `${String(year)}-12-31`;
  const registry = registryOn(registryFrom(words, speaker.complain), lastDay);
  const earlier = previousFrom(words, isItem);
  const previous = earlier === null ? null : onTodaysBoundary(earlier, registry, lastDay);
  const input: FormsInput = {
    registry,
    plan,
    year,
    catalogue,
    words: wordsOf(words.language),
    factsOf: () => null,
    previousOf: shownAsLastYear(previous, year),
    savedAt: () => `${today}T00:00:00Z`,
  };
  const units = registry.organisations.filter((unit) => unit.reports && existsOn(unit, lastDay));
  await writeForms(units, input, { folder, speaker });
  speaker.say(speaker.text.templates({ units: units.length, folder: shownPath(folder) }));
  const issues = notLastYear(earlier, { year, compared: false });
  for (const each of issues) {
    speaker.complain(sentenceOf(each, words.language, namesOf(registry, { plan, catalogue })));
  }
  return issues.length > 0 ? 1 : 0;
}

/** Writes the forms of these units, one file each. */
export async function writeForms(
  units: Parameters<typeof formWorkbook>[0][],
  input: FormsInput,
  { folder, speaker }: { readonly folder: string; readonly speaker: Speaker },
): Promise<void> {
  let done = 0;
  const names = formFileNames(units);
  for (const unit of units) {
    const bytes = await writeWorkbook(formWorkbook(unit, input));
    writeWhole(path.join(folder, names.get(unit.code) ?? formFileName(unit)), bytes);
    done += 1;
    speaker.progress("writing", done, units.length);
  }
}
