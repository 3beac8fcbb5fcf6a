import type { LiveWorkbook } from "#adapters/officejs/live-workbook";
import type { ExcelRefusal, WorkbookFailure, WorkbookWindow } from "#app/ports";
import { sheetKey } from "#core/sheet/sheet-list";
import { ok, type Result } from "#core/result";
import { failureSentence } from "#text/issues/failures";
import type { Timer } from "#taskpane/surroundings/host";
import { during, patch, tell, whenFree, type Desk } from "#taskpane/work/desk";
import type { DocumentKeeper } from "./document-keeper";
import type { Hearing } from "./hearing";
import { patiently } from "./passing";
import { liveTextOf } from "./words";
import { unknownWorkbook, type LivePlace, type LiveState } from "./live-state";

/** What the work inside Excel is done with. */
export interface LiveDesk extends Desk {
  readonly workbook: LiveWorkbook;
  readonly window: WorkbookWindow;
  readonly keeper: DocumentKeeper;
  readonly timer: Timer;
  readonly hearing: Hearing;
  /** What Excel refused last, to be done again. */
  readonly refused: { again: (() => Promise<void>) | null };
}

export type Done<T = void> = Promise<Result<T, WorkbookFailure>>;

export const liveOf = ({ store }: LiveDesk): LiveState => store.get().live ?? unknownWorkbook;

export function patchLive(desk: LiveDesk, change: Partial<LiveState>): void {
  patch(desk, { live: { ...liveOf(desk), ...change } });
}

/** The sheet as the workbook calls it; null when there is none of this name. */
export function sheetCalled(desk: LiveDesk, name: string): string | null {
  return liveOf(desk).sheets.find((sheet) => sheetKey(sheet) === sheetKey(name)) ?? null;
}

/** Those of the names that are sheets of the workbook. */
export const sheetsAmong = (desk: LiveDesk, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => sheetCalled(desk, name) ?? []);

/**
 * Does one thing in Excel. What Excel refuses is said where it was asked for, and can be repeated from there; after
 * it, everything stands as it stood.
 */
export async function doing(desk: LiveDesk, at: LivePlace, work: () => Done): Promise<void> {
  patchLive(desk, { trouble: null });
  await during(desk, "excel", async () => {
    const seen = await seenAgain(desk);
    const done = seen.ok ? await work() : seen;
    if (!done.ok) complainAt(desk, at, { failure: done.error, again: () => doing(desk, at, work) });
  });
}

/** Which sheets the workbook has. One request. */
export async function listSheets(desk: LiveDesk): Done {
  const listed = await desk.workbook.listSheets();
  if (!listed.ok) return listed;
  patchLive(desk, { sheets: listed.value.map(({ name }) => name) });
  return ok(undefined);
}

/** What was given up may have been done: nothing is done on what the workbook was before. */
async function seenAgain(desk: LiveDesk): Done {
  if (!desk.hearing.isUnsure) return ok(undefined);
  const listed = await listSheets(desk);
  if (listed.ok) desk.hearing.isUnsure = false;
  return listed;
}

interface Refusal {
  readonly failure: WorkbookFailure;
  readonly again: () => Promise<void>;
}

export function complainAt(desk: LiveDesk, at: LivePlace, { failure, again }: Refusal): void {
  desk.refused.again = again;
  const { language } = desk.store.get();
  const sentence = failureSentence(failure, language);
  const left = failure.leftBehind === true ? ` ${liveTextOf(language).left.behind}` : "";
  const { refusal } = failure;
  const details = refusal === undefined ? {} : { details: detailsOf(desk, refusal, at) };
  patchLive(desk, { trouble: { at, words: `${sentence}${left}`, ...details } });
  if (failure.leftBehind !== true) return;
  if (failure.reason !== "notAnswered") void settle(desk);
  else desk.hearing.onceLate(() => void whenFree(desk).then(() => settle(desk)));
}

/** What is needed to find out why Excel refused. */
function detailsOf({ store }: LiveDesk, { code, place }: ExcelRefusal, at: LivePlace): string {
  const { language, version } = store.get();
  const text = liveTextOf(language).refusal;
  return [
    `${text.code}: ${code}`,
    `${text.place}: ${place === "" ? "?" : place}`,
    `${text.step}: ${at}`,
    `${text.version}: ${version}`,
  ].join("\n");
}

/** Takes away what was left behind, or finishes it, as soon as Excel listens. */
async function settle(desk: LiveDesk): Promise<void> {
  const done = await patiently(desk.timer, () => desk.workbook.settle());
  if (!done.ok || done.value === null) return;
  tell(desk, liveTextOf(desk.store.get().language).left[done.value]);
  await listSheets(desk);
}
