import { ok } from "#core/result";
import type { GivenFile } from "#taskpane/protocol/answers";
import { hasPlan } from "#taskpane/live/plan-sheets";
import { liveOf, type Done, type LiveDesk } from "#taskpane/live/live-desk";
import { memoryKeys } from "#taskpane/live/memory-keys";
import { patiently } from "#taskpane/live/passing";
import { liveTextOf } from "#taskpane/live/words";
import type { PaneState } from "#taskpane/state/state";
import { patch } from "#taskpane/work/desk";
import { usePlan } from "#taskpane/work/gathering/learn-plans";
import { readPlan, type PlanFault } from "./plan-work";

/** Where the plan of this workbook is: on its own sheets, or a file that is kept in it; null for one of the product. */
export type PlanKept = "sheets" | "file" | null;

const { plan: key } = memoryKeys;

/** A plan of a province takes some 40 kB; Excel gives what an add-in keeps in a workbook about two megabytes in all. */
const mostBytes = 600_000;

const isTooLarge = ({ content }: GivenFile): boolean => (content.size ?? 0) > mostBytes;

/** Only the plan that is in use: others on this computer are none of this workbook's business. */
export function planKept({ ownPlan, settings }: PaneState): PlanKept {
  if (ownPlan?.id !== settings.plan) return null;
  if (ownPlan.file === null) return "sheets";
  return isTooLarge(ownPlan.file) ? null : "file";
}

/** What came back of the plan of a workbook. */
export interface RecalledPlan {
  /** The file that the workbook keeps. */
  readonly file: GivenFile | null;
  /** Why its plan is not in use. */
  readonly fault: PlanFault | null;
}

const nothing: RecalledPlan = { file: null, fault: null };

/** Brings back the plan that this workbook was left with. */
export async function recallPlan(desk: LiveDesk, kept: unknown): Promise<RecalledPlan> {
  if (kept === "file") return recallFile(desk);
  if (kept !== "sheets") return nothing;
  if (!hasPlan(liveOf(desk).sheets)) return { file: null, fault: "gone" };
  const read = await patiently(desk.timer, () => readPlan(desk));
  if (!read.ok) return { file: null, fault: "gone" };
  return read.value ? nothing : { file: null, fault: "wrong" };
}

async function recallFile(desk: LiveDesk): Promise<RecalledPlan> {
  const kept = await patiently(desk.timer, () => desk.window.remembered(key));
  const file = kept.ok ? fileIn(kept.value ?? "") : null;
  if (file === null) return { file: null, fault: "gone" };
  const { language } = desk.store.get();
  const answer = await desk.engine.ask("ownPlan", { file, language });
  return { file, fault: usePlan(desk, file, answer) ? null : "wrong" };
}

/** The file of the plan in use; null for one that has none. */
const fileOf = (state: PaneState): GivenFile | null =>
  planKept(state) === "file" ? (state.ownPlan?.file ?? null) : null;

/** Keeps the file of the plan in the workbook. */
export interface PlanKeeper {
  /** Another file has been given since it was last kept. */
  readonly isDue: (state: PaneState) => boolean;
  /** Nothing is asked of Excel while the file stays the same. */
  readonly keep: () => Done;
}

export function planKeeper(desk: LiveDesk, inWorkbook: GivenFile | null): PlanKeeper {
  let kept = inWorkbook;
  const isKept = (file: GivenFile | null): boolean => file === kept;
  let seen = fileOf(desk.store.get());
  const sayOnce = tooLargeSaid(desk);
  return {
    isDue: (state) => fileOf(state) !== seen,
    async keep() {
      sayOnce();
      const file = fileOf(desk.store.get());
      seen = file;
      if (isKept(file)) return ok(undefined);
      const text = file === null ? "" : await textOf(file);
      const done = await desk.window.remember(key, text);
      if (done.ok) kept = file;
      return done;
    },
  };
}

/** Says of each plan in use that is too large for the workbook that it is, once. */
function tooLargeSaid(desk: LiveDesk): () => void {
  let said: GivenFile | null = null;
  return () => {
    const { ownPlan, settings, language } = desk.store.get();
    const file = ownPlan?.id === settings.plan ? ownPlan.file : null;
    if (file === null || file === said || !isTooLarge(file)) return;
    said = file;
    patch(desk, { notice: { tone: "bad", words: liveTextOf(language).plan.tooLarge } });
  };
}

/** Name and bytes as one text. A file that is there no more is not kept. */
async function textOf({ path, modified, content }: GivenFile): Promise<string> {
  try {
    const bytes = new Uint8Array(await content.arrayBuffer());
    const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    return JSON.stringify({ path, modified, bytes: btoa(letters) });
  } catch {
    return "";
  }
}

/** What was kept as a file again; null for what has another shape. */
function fileIn(text: string): GivenFile | null {
  try {
    const found = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    const { path, modified, bytes } = found ?? {};
    if (typeof path !== "string" || typeof bytes !== "string") return null;
    const content = new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))]);
    return { path, modified: typeof modified === "string" ? modified : null, content };
  } catch {
    return null;
  }
}
