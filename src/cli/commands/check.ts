import type { FileReading } from "#core/consolidation/file-reading";
import { matchFiles } from "#core/consolidation/match-files";
import { resolveFacts } from "#core/consolidation/resolve-facts";
import { issue, type Issue } from "#core/issue";
import { needsWork } from "#core/settled";
import type { CheckSettings } from "#core/catalogue/check-settings";
import type { Plan } from "#core/catalogue/plan";
import { planOf } from "#core/catalogue/plans/plans";
import { formIssues } from "#core/result/form-issues";
import { registryOf } from "#core/registry/registry";
import { issueJson } from "#app/report-json";
import type { Work } from "#app/work";
import { sentenceOf } from "#text/issues";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { filesUnder } from "#cli/disk";
import { checksFrom } from "#cli/choices";
import { catalogue as builtIn, isItem, namesOf, workFrom } from "#cli/product";
import { readOne } from "#cli/read-files";
import { refuse } from "#cli/refused";
import { repairFiles } from "./repair";

/** Complains about single workbooks, without a registry. */
export function check(words: Arguments, speaker: Speaker): ExitCode {
  if (words.operands.length === 0) refuse("argumentMissing", { command: "check", what: "files" });
  const out = words.has("repair") ? words.required("out") : null;
  if (out === null && words.optional("out") !== null) {
    refuse("optionMissing", { command: "check", option: "--repair" });
  }
  const files = filesUnder(words.operands);
  const work = words.optional("plan") === null ? null : workFrom(words, speaker.complain);
  const names = namesOf(null, work);
  const levelsOf = levelsFrom(words, work);
  const issues: Issue[] = [];
  files.forEach((file, index) => {
    issues.push(...issuesOf(readOne(file, work?.catalogue.items), { work, levelsOf }));
    speaker.progress("reading", index + 1, files.length);
  });
  const message = (each: Issue): string => sentenceOf(each, words.language, names);
  const order = out === null ? null : { folder: out, work, language: words.language };
  const repairs = order === null ? null : repairFiles(files, order);
  speaker.json(() => ({
    schema: "so-chi-tieu/check@1",
    files: files.map(({ shown }) => shown),
    issues: issues.map((each) => issueJson(each, { message })),
    ...(repairs === null ? {} : { repaired: repairs.repaired }),
  }));
  for (const each of issues) speaker.say(message(each));
  speaker.say(speaker.text.checked(files.length));
  for (const line of repairs?.lines ?? []) speaker.say(line);
  return issues.some(needsWork) ? 1 : 0;
}

/** A form is checked as that of the unit and plan that it names itself; another file is named with its reason. */
function issuesOf(reading: FileReading, { work, levelsOf }: Manner): readonly Issue[] {
  if (reading.kind !== "form") {
    const { ignored } = matchFiles([reading], { registry: registryOf([]), plan: "", year: 0 });
    return ignored.map(({ cause }) => cause);
  }
  const id = reading.meta?.plan ?? "";
  const plan = work?.plan.id === id ? work.plan : (planOf(id) ?? null);
  const { catalogue } = work ?? { catalogue: builtIn };
  const unstated = reading.meta?.unit == null ? [notStated(reading.file.path)] : [];
  const facts = resolveFacts(reading.facts, { type: null }, catalogue.items);
  const formCase = { form: reading, facts, unit: null, plan, catalogue, checks: levelsOf(plan) };
  return [...unstated, ...formIssues(formCase)];
}

/** What forms are checked by: a plan that was named, and the levels of the checks for the plan of each form. */
interface Manner {
  readonly work: Work | null;
  readonly levelsOf: (plan: Plan | null) => CheckSettings;
}

/** The levels of the checks by plan; a file of levels that is refused is refused before any form is read. */
function levelsFrom(words: Arguments, work: Work | null): Manner["levelsOf"] {
  const known = work?.isItem ?? isItem;
  const levels = new Map<Plan | null, CheckSettings>();
  const of = (plan: Plan | null): CheckSettings => {
    const found = levels.get(plan) ?? checksFrom(words, { plan, isItem: known });
    levels.set(plan, found);
    return found;
  };
  of(work?.plan ?? null);
  return of;
}

const notStated = (file: string): Issue => issue("unitNotStated", {}, { at: { file } });
