import type { WorkbookFailure, WorkbookFailureReason } from "#app/ports";
import type { LiveWorkbook } from "#adapters/officejs/live-workbook";
import type { Result } from "#core/result";
import { heard } from "#adapters/officejs/heard";
import type { NewContext } from "#adapters/officejs/new-context";
import type { ExcelHost } from "../excel-host";
import { isOfColleague } from "./passing";

const passes: ReadonlySet<WorkbookFailureReason> = new Set([
  "cellBeingEdited",
  "otherWorkbookInFront",
  "excelBusy",
  "notAnswered",
]);

/** To somebody who waits no longer as soon as Excel is silent. */
export const impatient = (host: ExcelHost, newContext: NewContext): NewContext =>
  heard(newContext, (giveUp) => {
    host.whenSilent = giveUp;
    return () => undefined;
  });

/** More often nobody asks. */
const mostTimes = 40;

async function again<T>(
  ask: () => Promise<Result<T, WorkbookFailure>>,
): Promise<Result<T, WorkbookFailure>> {
  let answer = await ask();
  for (let time = 1; time < mostTimes && !answer.ok && passes.has(answer.error.reason); time += 1)
    answer = await ask();
  return answer;
}

/**
 * The workbook to somebody who presses «Thử lại» as long as what stands in the way passes by itself, and who looks at his
 * own sheets only.
 */
export const patientWorkbook = (workbook: LiveWorkbook): LiveWorkbook => ({
  async listSheets() {
    const listed = await again(() => workbook.listSheets());
    if (!listed.ok) return listed;
    return { ok: true, value: listed.value.filter(({ name }) => !isOfColleague(name)) };
  },
  readSheets: (...asked) => again(() => workbook.readSheets(...asked)),
  replaceSheets: (sheets) => again(() => workbook.replaceSheets(sheets)),
  facts: () => again(() => workbook.facts()),
  settle: () => again(() => workbook.settle()),
});
