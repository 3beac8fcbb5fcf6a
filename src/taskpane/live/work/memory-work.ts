import { sheetNames } from "#core/forms/names";
import { savedIn, type Saved } from "#taskpane/saved-settings";
import type { KeptText } from "#taskpane/engine/gather-calls";
import type { PaneState } from "#taskpane/state";
import { sheetCalled, type LiveDesk } from "#taskpane/live/live-desk";
import { passedMs, passing } from "#taskpane/live/passing";
import { liveTextOf } from "#taskpane/live/words";
import { patch } from "#taskpane/work/desk";
import { takeRegistry } from "./sheets-work";

/** The key in the workbook. */
const key = "so-chi-tieu";

/** What the workbook remembers: step, settings, unit, explanations, and that the registry is its own sheet. */
interface Remembered extends Saved {
  readonly unit: string | null;
  readonly ownRegistry: boolean;
  readonly explanations: readonly KeptText[];
}

function textOf({ step, settings, unit, registry, language, explanations }: PaneState): string {
  const ownRegistry = registry?.name === liveTextOf(language).registry.name;
  const kept: Remembered = { step, settings, unit, ownRegistry, explanations };
  return JSON.stringify(kept);
}

/** Brings the page back to where this workbook left it; what cannot be read is left out. */
export async function recall(desk: LiveDesk): Promise<void> {
  const kept = await desk.window.remembered(key);
  if (!kept.ok || kept.value === null) return;
  const found = rememberedIn(kept.value);
  if (found === null) return;
  const { step, settings } = savedIn(found);
  const unit = "unit" in found && typeof found.unit === "string" ? found.unit : null;
  patch(desk, {
    ...(step === undefined ? {} : { step }),
    ...(settings === undefined ? {} : { settings }),
    unit,
    explanations: "explanations" in found ? textsIn(found.explanations) : [],
  });
  const isOwn = "ownRegistry" in found && found.ownRegistry === true;
  if (isOwn && sheetCalled(desk, sheetNames.registry) !== null) await takeRegistry(desk);
  else patch(desk, { unit: null });
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
 * Keeps it in the workbook some time after it changed. Nothing is written before the user has changed something:
 * Excel would ask to save a workbook that was only looked at.
 */
export function rememberChanges(desk: LiveDesk): void {
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
      const done = await desk.window.remember(key, text);
      if (done.ok) kept = text;
      else if (passing.has(done.error.reason)) later(passedMs);
    } catch {
      // A workbook that keeps nothing loses the place in it; this computer still remembers the settings.
    }
  };
  desk.store.listen((state) => {
    if (waiting === null && textOf(state) !== kept) later(pauseMs);
  });
}
