import type { ReadProgress } from "#core/plans/read/read-progress";
import { readTaskFile } from "#app/reading/read-plan-file";
import type { Work } from "#app/work";
import { sentenceOf } from "#text/issues/issues";
import type { Arguments } from "#cli/arguments";
import { readOrRefuse, shownPath } from "#cli/files/disk";
import { namesOf } from "#text/names-of-codes";
import { openBytes } from "#cli/files/open-bytes";
import { refuse } from "#cli/refused";

/** What was entered about the tasks: in the file that was named, otherwise in the plan workbook itself. */
export function progressFrom(
  words: Arguments,
  work: Work,
  say: (line: string) => void,
): ReadProgress {
  const file = words.optional("tasks");
  if (file === null) return { progress: work.progress, issues: [] };
  const path = shownPath(file);
  const given = { plan: work.plan.id, tasks: work.tasks };
  const read = readTaskFile({ path, opened: openBytes(readOrRefuse(file)) }, given);
  if (read.ok) return read.value;
  for (const issue of read.error) say(sentenceOf(issue, words.language, namesOf(null, work)));
  return refuse("planRefused", { file: path, mistakes: read.error.length });
}
