import { sheetNames } from "#core/words/names";
import { savedIn, settingsToKeep, type Saved } from "#taskpane/computer/saved-settings";
import type { GivenFile } from "#taskpane/protocol/answers";
import type { KeptText } from "#taskpane/protocol/gather-answers";
import type { Settings } from "#taskpane/state/settings";
import type { PaneState } from "#taskpane/state/state";
import { sheetCalled, type LiveDesk } from "#taskpane/live/live-desk";
import { memoryKeys } from "#taskpane/live/memory-keys";
import { passedMs, passing, patiently } from "#taskpane/live/passing";
import { liveTextOf } from "#taskpane/live/words";
import { patch } from "#taskpane/work/desk";
import { planKeeper, planKept, recallPlan, type PlanKept } from "./plan-memory";
import { sayPlan } from "./plan-work";
import { takeRegistry } from "./sheets-work";

const { pane: key } = memoryKeys;

/** What the workbook remembers: settings, unit, explanations, where its plan is, and that the registry is its own sheet. */
interface Remembered extends Pick<Saved, "settings"> {
  readonly unit: string | null;
  readonly ownRegistry: boolean;
  readonly ownPlan: PlanKept;
  readonly explanations: readonly KeptText[];
}

function textOf(state: PaneState): string {
  const { unit, registry, language, explanations } = state;
  const ownRegistry = registry?.name === liveTextOf(language).registry.name;
  const ownPlan = planKept(state);
  const settings = settingsToKeep(state.settings);
  const kept: Remembered = { settings, unit, ownRegistry, ownPlan, explanations };
  return JSON.stringify(kept);
}

/** Brings the page back to where this workbook left it; what cannot be read is left out. */
export async function recall(desk: LiveDesk): Promise<Recalled> {
  const kept = await patiently(desk.timer, () => desk.window.remembered(key));
  if (!kept.ok || kept.value === null) return nothing;
  const found = rememberedIn(kept.value);
  if (found === null) return nothing;
  const { file, fault } = await recallPlan(desk, "ownPlan" in found ? found.ownPlan : null);
  const { settings } = savedIn(found);
  const unit = "unit" in found && typeof found.unit === "string" ? found.unit : null;
  patch(desk, {
    ...(settings === undefined ? {} : { settings: withKnownPlan(settings, desk.store.get()) }),
    unit,
    explanations: "explanations" in found ? textsIn(found.explanations) : [],
  });
  const isOwn = "ownRegistry" in found && found.ownRegistry === true;
  if (isOwn && sheetCalled(desk, sheetNames.registry) !== null) await takeRegistry(desk);
  else patch(desk, { unit: null });
  if (fault !== null) sayPlan(desk, fault);
  return { file, isStale: fault !== null };
}

/** What the page was brought back to. */
interface Recalled {
  /** The file of the plan, when the workbook keeps one. */
  readonly file: GivenFile | null;
  /** The workbook remembers what is there no more. */
  readonly isStale: boolean;
}

const nothing: Recalled = { file: null, isStale: false };

/** A plan that a clerk wrote may be on another computer: then the present one stays. */
function withKnownPlan(kept: Settings, { plans, settings }: PaneState): Settings {
  const isKnown = plans.length === 0 || plans.some(({ id }) => id === kept.plan);
  return isKnown ? kept : { ...kept, plan: settings.plan };
}

/** Pairs of a key and a text; what has another shape is left out. */
const textsIn = (kept: unknown): readonly KeptText[] =>
  (Array.isArray(kept) ? (kept as readonly unknown[]) : []).flatMap((pair) => {
    const [key, text] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
    return typeof key === "string" && typeof text === "string" ? [[key, text] as const] : [];
  });

function rememberedIn(text: string): object | null {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === "object" ? found : null;
  } catch {
    return null;
  }
}

const pauseMs = 600;

/**
 * Keeps it in the workbook some time after it changed. Nothing is written before the user has changed something that
 * another person with the file needs: Excel would ask to save a workbook that was only looked at, and each writing empties
 * the list of what can be undone (OfficeDev/office-js issue 3141). The step stays on this computer.
 */
export function rememberChanges(desk: LiveDesk, { file, isStale }: Recalled): void {
  const planIn = planKeeper(desk, file);
  const { step } = desk.store.get();
  let stale = isStale;
  let kept = textOf(desk.store.get());
  let waiting: { cancel(): void } | null = null;
  const later = (milliseconds: number): void => {
    waiting?.cancel();
    waiting = desk.timer.after(milliseconds, () => void keep());
  };
  const keep = async (): Promise<void> => {
    waiting = null;
    const text = textOf(desk.store.get());
    try {
      const planDone = await planIn.keep();
      const done = planDone.ok ? await desk.window.remember(key, text) : planDone;
      if (done.ok) [kept, stale] = [text, false];
      else if (passing.has(done.error.reason)) later(passedMs);
    } catch {
      // A workbook that keeps nothing loses the place in it; this computer still remembers the settings.
    }
  };
  desk.store.listen((state) => {
    const isGoneOn = stale && state.step !== step;
    const isDue = isGoneOn || textOf(state) !== kept || planIn.isDue(state);
    if (waiting === null && isDue) later(pauseMs);
  });
}
