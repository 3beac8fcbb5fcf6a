import { plans } from "#core/catalogue/plans/plans";
import { tasks } from "#core/catalogue/tasks/tasks";
import { checkList } from "#core/checks/checks";
import { severities } from "#core/issue";
import { catalogueJson } from "#app/catalogue-json";
import { checkWords } from "#text/issues/checks";
import { deadlineWords } from "#text/report/deadlines";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { catalogue as builtIn } from "#core/catalogue/built-in";

/** Writes everything that may be reported as JSON. */
export function catalogue(words: Arguments, { json }: Speaker): ExitCode {
  words.required("json");
  const sentences = checkWords(words.language);
  json(() => ({
    ...catalogueJson(builtIn, plans, {
      tasks,
      deadline: (task) => deadlineWords(task.deadline, words.language),
    }),
    checks: checkList.map(({ id, codes, source, statements }) => ({
      id,
      name: sentences[id],
      complaints: codes.map((code) => ({ code, severity: severities[code] })),
      source,
      statements,
    })),
  }));
  return 0;
}
