import { plans } from "#core/catalogue/plans/plans";
import { tasks } from "#core/catalogue/tasks/tasks";
import { catalogueJson } from "#app/catalogue-json";
import { deadlineWords } from "#text/deadlines";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { catalogue as builtIn } from "#cli/product";

/** Writes everything that may be reported as JSON. */
export function catalogue(words: Arguments, { json }: Speaker): ExitCode {
  words.required("json");
  json(
    catalogueJson(builtIn, plans, {
      tasks,
      deadline: (task) => deadlineWords(task.deadline, words.language),
    }),
  );
  return 0;
}
