import type { FileReading } from "#core/consolidation/file-reading";
import { matchFiles } from "#core/consolidation/match-files";
import { resolveFacts } from "#core/consolidation/resolve-facts";
import { issue, type Issue } from "#core/issue";
import { needsWork } from "#core/settled";
import { planOf } from "#core/catalogue/plans/plans";
import { formIssues } from "#core/report/form-issues";
import { registryOf } from "#core/registry/registry";
import { issueJson } from "#app/report-json";
import type { Work } from "#app/work";
import { sentenceOf } from "#text/issues";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { filesUnder } from "#cli/disk";
import { catalogue as builtIn, namesOf, workFrom } from "#cli/product";
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
  const issues: Issue[] = [];
  files.forEach((file, index) => {
    issues.push(...issuesOf(readOne(file, work?.catalogue.items), work));
    speaker.progress("reading", index + 1, files.length);
  });
  const message = (each: Issue): string => sentenceOf(each, words.language, names);
  const order = out === null ? null : { folder: out, work, language: words.language };
  const repairs = order === null ? null : repairFiles(files, order);
  speaker.json({
    schema: "so-chi-tieu/check@1",
    files: files.map(({ shown }) => shown),
    issues: issues.map((each) => issueJson(each, { message })),
    ...(repairs === null ? {} : { repaired: repairs.repaired }),
  });
  for (const each of issues) speaker.say(message(each));
  speaker.say(speaker.text.checked(files.length));
  for (const line of repairs?.lines ?? []) speaker.say(line);
  return issues.some(needsWork) ? 1 : 0;
}

/** A form is checked as that of the unit and plan that it names itself; another file is named with its reason. */
function issuesOf(reading: FileReading, work: Work | null): readonly Issue[] {
  if (reading.kind !== "form") {
    const { ignored } = matchFiles([reading], { registry: registryOf([]), plan: "", year: 0 });
    return ignored.map(({ cause }) => cause);
  }
  const id = reading.meta?.plan ?? "";
  const plan = work?.plan.id === id ? work.plan : (planOf(id) ?? null);
  const { catalogue } = work ?? { catalogue: builtIn };
  const unstated = reading.meta?.unit == null ? [notStated(reading.file.path)] : [];
  const facts = resolveFacts(reading.facts, { type: null }, catalogue.items);
  return [...unstated, ...formIssues({ form: reading, facts, unit: null, plan, catalogue })];
}

const notStated = (file: string): Issue => issue("unitNotStated", {}, { at: { file } });
