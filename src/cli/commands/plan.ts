import { guardTargets } from "#cli/files/targets";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { planWorkbook } from "#app/plan-workbook";
import { issueJson } from "#app/report/report-json";
import { readPlanFile } from "#app/reading/read-plan-file";
import { sentenceOf } from "#text/issues/issues";
import { understandingLines, understandingOf } from "#text/report/plan-understanding";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { readOrRefuse, shownPath, writeWhole } from "#cli/files/disk";
import { catalogue } from "#core/catalogue/built-in";
import { namesOf } from "#text/names-of-codes";
import { openBytes } from "#cli/files/open-bytes";
import { workOf } from "#cli/given/plan-and-registry";
import { refuse } from "#cli/refused";

/** `plan export P --out F.xlsx` writes a plan as a workbook to be changed; `plan check F.xlsx` lists its mistakes. */
export async function plan(words: Arguments, speaker: Speaker, today: string): Promise<ExitCode> {
  const [action, name, extra] = words.operands;
  if (action !== "export" && action !== "check") {
    return action === undefined
      ? refuse("argumentMissing", { command: "plan", what: "planAction" })
      : refuse("argumentUnexpected", { command: "plan", argument: action });
  }
  if (name === undefined) return refuse("argumentMissing", { command: "plan", what: "planName" });
  if (extra !== undefined) refuse("argumentUnexpected", { command: "plan", argument: extra });
  if (action === "check") return checkPlan(name, words, speaker);
  await exportPlan(name, { words, speaker, today });
  return 0;
}

async function exportPlan(
  name: string,
  given: { readonly words: Arguments; readonly speaker: Speaker; readonly today: string },
): Promise<void> {
  const { words, speaker, today } = given;
  const out = words.required("out");
  guardTargets(words, [{ path: out, kind: "plan" }]);
  const work = workOf(name, words.language, speaker.complain);
  const workbook = planWorkbook(work, { catalogue, registry: null, today });
  writeWhole(out, await writeWorkbook(workbook));
  const file = shownPath(out);
  speaker.say(speaker.text.planWritten({ targets: work.plan.targets.length, file }));
}

function checkPlan(name: string, words: Arguments, { json, say, text }: Speaker): ExitCode {
  const file = shownPath(name);
  const read = readPlanFile({ path: file, opened: openBytes(readOrRefuse(name)) }, catalogue);
  const issues = read.ok ? [] : read.error;
  const names = namesOf(null);
  const message = (each: (typeof issues)[number]): string =>
    sentenceOf(each, words.language, names);
  const understood = read.ok ? understandingOf(read.value, catalogue, words.language) : null;
  json(() => ({
    schema: "so-chi-tieu/plan-check@1",
    file,
    ...understood,
    issues: issues.map((each) => issueJson(each, { message })),
  }));
  for (const each of issues) say(message(each));
  for (const line of understood === null ? [] : understandingLines(understood, words.language)) {
    say(line);
  }
  if (read.ok) say(text.planSound({ targets: read.value.plan.targets.length, file }));
  else say(text.planMistakes(issues.length));
  return read.ok ? 0 : 1;
}
