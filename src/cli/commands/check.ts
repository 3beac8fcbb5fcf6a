import { guardTargets, jsonTarget } from "#cli/files/targets";
import type { FileReading } from "#core/consolidation/file-reading";
import type { Issue } from "#core/issue";
import { needsWork } from "#core/issue";
import type { CheckSettings } from "#core/catalogue/check-settings";
import type { Plan } from "#core/catalogue/plan";
import { planOf } from "#core/catalogue/plans/plans";
import { checkForm, notAForm, type FormCheck } from "#app/forms/check-form";
import { issueJson } from "#app/report/report-json";
import { noPlan, type Work } from "#app/work";
import { sentenceOf } from "#text/issues/issues";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { filesUnder } from "#cli/files/disk";
import { checksFrom } from "#cli/given/choices";
import { catalogue as builtIn, isItem } from "#core/catalogue/built-in";
import { namesOf } from "#text/names-of-codes";
import { periodFrom, workFrom } from "#cli/given/plan-and-registry";
import { readOne } from "#cli/files/read-files";
import { refuse } from "#cli/refused";
import { repairFiles } from "./repair";

/** Complains about single workbooks, without a registry. */
export function check(words: Arguments, speaker: Speaker, today: string): ExitCode {
  if (words.operands.length === 0) refuse("argumentMissing", { command: "check", what: "files" });
  const out = words.has("repair") ? words.required("out") : null;
  if (out === null && words.optional("out") !== null) {
    refuse("optionMissing", { command: "check", option: "--repair" });
  }
  guardTargets(words, jsonTarget(words));
  const files = filesUnder(words.operands);
  const work = words.optional("plan") === null ? null : workFrom(words, speaker.complain);
  const names = namesOf(null, work);
  const manner = mannerFrom(words, work, today);
  const issues: Issue[] = [];
  let unread = 0;
  files.forEach((file, index) => {
    const reading = readOne(file, work?.catalogue.items);
    issues.push(...issuesOf(reading, manner));
    if (unreadKinds.has(reading.kind)) unread += 1;
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
  return unread > 0 || issues.some(needsWork) ? 1 : 0;
}

/** What was given to be checked and was not; what Office leaves behind was not given. */
const unreadKinds: ReadonlySet<FileReading["kind"]> = new Set([
  "unreadable",
  "noForm",
  "otherFile",
]);

/** What is wrong with one file; another file than a form is named with its reason. */
function issuesOf(reading: FileReading, manner: FormCheck): readonly Issue[] {
  if (reading.kind === "form") return checkForm(reading, manner).issues;
  const cause = notAForm(reading);
  return cause === null ? [] : [cause];
}

/** What forms are checked by: a plan that was named or the one of each form, and the levels of the checks. */
function mannerFrom(words: Arguments, work: Work | null, today: string): FormCheck {
  return {
    planNamed(id) {
      if (work?.plan.id === id) return work;
      const plan = planOf(id);
      return plan === undefined ? null : { plan, catalogue: work?.catalogue ?? builtIn };
    },
    usual: work ?? { plan: noPlan, catalogue: builtIn },
    year: Number(today.slice(0, 4)),
    dates: { asOf: today, dueDate: today },
    ...(words.optional("period") === null ? {} : { period: periodFrom(words) }),
    levelsOf: levelsFrom(words, work),
  };
}

/** The levels of the checks by plan; a file of levels that is refused is refused before any form is read. */
function levelsFrom(words: Arguments, work: Work | null): (plan: Plan) => CheckSettings {
  const known = work?.isItem ?? isItem;
  const levels = new Map<Plan, CheckSettings>();
  const of = (plan: Plan): CheckSettings => {
    const found = levels.get(plan) ?? checksFrom(words, { plan, isItem: known });
    levels.set(plan, found);
    return found;
  };
  of(work?.plan ?? noPlan);
  return of;
}
