import { catalogue } from "#core/catalogue/built-in";
import {
  periodNamed,
  periodsBelowYear,
  type PeriodBelowYear,
} from "#core/catalogue/periods/report-period";
import { wholeYearWord } from "#core/words/form/form-words";
import { planOf, plans } from "#core/catalogue/plans/plans";
import { tasks } from "#core/catalogue/tasks/tasks";
import { plainBook } from "#core/plans/plan-book";
import type { Registry } from "#core/registry/organisation";
import { readPlanFile } from "#app/reading/read-plan-file";
import { readRegistryFile } from "#app/reading/read-registry-file";
import { isRegistryText } from "#app/reading/registry-name";
import { registryText } from "#app/reading/registry-text";
import { workOn, type Work } from "#app/work";
import { sentenceOf } from "#text/issues/issues";
import type { Language } from "#text/language";
import { namesOf } from "#text/names-of-codes";
import type { Arguments } from "#cli/arguments";
import { readOrRefuse, shownPath } from "#cli/files/disk";
import { collectEarlyUnder } from "#cli/files/little-memory";
import { openBytes } from "#cli/files/open-bytes";
import { refuse } from "#cli/refused";

/** The plan that was named: a built-in one, or a workbook, whose mistakes are printed before it is refused. */
export function workFrom(words: Arguments, say: (line: string) => void, standard?: string): Work {
  const found =
    standard === undefined ? words.required("plan") : (words.optional("plan") ?? standard);
  return workOf(found, words.language, say);
}

/** The same for the part of the year that was named; the whole year without a word. */
export function workInPeriod(words: Arguments, say: (line: string) => void): Work {
  const work = workFrom(words, say);
  const period = periodFrom(words);
  return period === null ? work : { ...work, plan: { ...work.plan, period } };
}

/** The part of the year that was named; null for the whole year. */
export const periodFrom = (words: Arguments): PeriodBelowYear | null =>
  periodNamed(words.choice("period", [wholeYearWord, ...periodsBelowYear]));

export function workOf(found: string, language: Language, say: (line: string) => void): Work {
  const builtIn = planOf(found);
  if (builtIn !== undefined) return workOn(plainBook(builtIn, tasks), catalogue);
  if (!/\.xls[xm]$/iu.test(found)) {
    return refuse("planUnknown", { found, known: plans.map(({ id }) => id) });
  }
  const path = shownPath(found);
  const read = readPlanFile({ path, opened: openBytes(readOrRefuse(found)) }, catalogue);
  if (read.ok) return workOn(read.value, catalogue);
  for (const issue of read.error) say(sentenceOf(issue, language, namesOf(null)));
  return refuse("planRefused", { file: path, mistakes: read.error.length });
}

/** The registry that was named; its mistakes are printed one by one before the command refuses. */
export function registryFrom(words: Arguments, say: (line: string) => void): Registry {
  const file = words.required("registry");
  const bytes = readOrRefuse(file);
  const path = shownPath(file);
  const read = readRegistryFile(
    isRegistryText(path)
      ? registryText(path, bytes)
      : { kind: "workbook", path, opened: openBytes(bytes) },
  );
  if (read.ok) {
    collectEarlyUnder(read.value.rows.length);
    return read.value;
  }
  for (const issue of read.error) say(sentenceOf(issue, words.language, namesOf(null)));
  return refuse("registryRefused", { file: path, mistakes: read.error.length });
}
