import { periodNamed } from "#core/catalogue/periods/report-period";
import { stepNames, type StepName } from "#text/vi/pane/steps";
import type { HeadTyped } from "#taskpane/protocol/answers";
import { rememberedHead } from "#taskpane/state/head-typed";
import type { Language } from "#taskpane/speech/language";
import type { Settings } from "#taskpane/state/settings";
import type { PaneState } from "#taskpane/state/state";

/** The small part of the state that outlives the page; no figures and no names. */
export interface Saved {
  readonly step?: StepName;
  readonly language?: Language;
  readonly settings?: Settings;
}

const key = "so-chi-tieu";

/** What was saved on this computer; anything missing, foreign or out of range is left out. */
export function readSaved(storage: () => Pick<Storage, "getItem">): Saved {
  try {
    return savedIn(JSON.parse(storage().getItem(key) ?? "{}"));
  } catch {
    // No storage, or somebody else's text in it: the page starts afresh.
    return {};
  }
}

/** Whether this browser keeps anything for the page; some keep nothing for pages that were opened from a folder. */
export function isStorageOpen(storage: () => Pick<Storage, "getItem" | "setItem">): boolean {
  try {
    const kept = storage();
    kept.setItem(key, kept.getItem(key) ?? "{}");
    return true;
  } catch {
    return false;
  }
}

/** Saves it where the browser allows it. */
export function writeSaved(storage: () => Pick<Storage, "setItem">, state: PaneState): void {
  const { step, language, languagePicked } = state;
  try {
    const settings = settingsToKeep(state.settings);
    const saved: Saved = { step, settings, ...(languagePicked ? { language } : {}) };
    storage().setItem(key, JSON.stringify(saved));
  } catch {
    // A browser that keeps nothing loses the settings, and nothing else.
  }
}

type Unknown = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Unknown =>
  typeof value === "object" && value !== null ? (value as Unknown) : {};

/** What is usable of something saved. */
export function savedIn(value: unknown): Saved {
  const { step, language, settings } = fieldsOf(value);
  const named = stepNames.find((name) => name === step);
  const kept = settingsIn(fieldsOf(settings));
  return {
    ...(named === undefined ? {} : { step: named }),
    ...(language === "vi" || language === "en" ? { language } : {}),
    ...(kept === null ? {} : { settings: kept }),
  };
}

const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;

const policies = ["newest", "error", "ask"] as const;

function settingsIn({ plan, year, due, graceDays, ...others }: Unknown): Settings | null {
  const day = typeof due === "string" && /^\d{4}-\d{2}-\d{2}$/.test(due) ? due : null;
  if (typeof plan !== "string" || !isWhole(year, 2000, 2100) || !isWhole(graceDays, 0, 60))
    return null;
  const duplicates = policies.find((policy) => policy === others["duplicates"]) ?? "newest";
  const head = headIn(others["head"]);
  const period = periodNamed(String(others["period"]));
  const settings = { plan, year, due: day, graceDays, duplicates };
  return {
    ...settings,
    ...(period === null ? {} : { period }),
    ...(head === undefined ? {} : { head }),
  };
}

/** What of the settings outlives the page: not who signs, nor under which number. */
export function settingsToKeep({ head, ...others }: Settings): Settings {
  const kept = rememberedHead(head);
  return kept === undefined ? others : { ...others, head: kept };
}

function headIn(value: unknown): HeadTyped | undefined {
  const found = Object.entries(fieldsOf(value)).filter(([, text]) => typeof text === "string");
  return rememberedHead(Object.fromEntries(found) as HeadTyped);
}
