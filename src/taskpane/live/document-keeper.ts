import type { Hear } from "#adapters/officejs/heard";
import type { WorkbookWindow } from "#app/ports";
import { memoryKeys } from "./memory-keys";

/** The switch that makes Excel open the pane together with this workbook. */
export interface DocumentKeeper {
  opensItself(): boolean;
  /** False when Excel did not take it. */
  setOpensItself(on: boolean): Promise<boolean>;
}

/** The part of `Office.context.document.settings` that is needed; the name is Microsoft's. */
export interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  saveAsync(done: (result: { readonly status: unknown }) => void): void;
}

const name = "Office.AutoShowTaskpaneWithDocument";

type Memory = Pick<WorkbookWindow, "remembered" | "remember">;

/**
 * The switch lies where the memory of the pane lies, and is saved by writing all that was there when the page was opened
 * (OfficeDev/office-js-docs-reference issue 769): so what the pane has kept since then goes into the same writing, and is
 * kept once more where it did not arrive. To read the settings anew is no help: on the web that has emptied them
 * (OfficeDev/office-js issue 594).
 */
export const documentKeeper = (
  settings: () => DocumentSettings,
  memory: Memory,
  hear: Hear,
): DocumentKeeper => {
  /** What did not arrive with the switch and is not back yet: the next press brings it back. */
  let owed: Kept = [];
  return {
    opensItself: () => settings().get(name) === true,
    async setOpensItself(on) {
      const found = await recalled(memory);
      if (found === null) return false;
      const kept = [...new Map([...owed, ...found])];
      for (const [key, text] of kept) settings().set(key, text);
      const before = settings().get(name);
      if (on) settings().set(name, true);
      else settings().remove(name);
      if (!(await saved(settings(), hear))) {
        if (before === true) settings().set(name, true);
        else settings().remove(name);
        return false;
      }
      const isBack = await keptAgain(memory, kept);
      owed = isBack ? [] : kept;
      return isBack;
    },
  };
};

type Kept = readonly (readonly [key: string, text: string])[];

/** What the workbook remembers; null when Excel does not say. */
async function recalled(memory: Memory): Promise<Kept | null> {
  const kept: (readonly [string, string])[] = [];
  for (const key of Object.values(memoryKeys)) {
    const found = await memory.remembered(key);
    if (!found.ok) return null;
    if (found.value !== null) kept.push([key, found.value]);
  }
  return kept;
}

async function keptAgain(memory: Memory, kept: Kept): Promise<boolean> {
  for (const [key, text] of kept) {
    const now = await memory.remembered(key);
    if (now.ok && now.value === text) continue;
    if (!(await memory.remember(key, text)).ok) return false;
  }
  return true;
}

/** False also when nobody waits for the answer any more: it may be saved, or never be. */
const saved = (settings: DocumentSettings, hear: Hear): Promise<boolean> =>
  new Promise((resolve) => {
    const answered = hear(() => {
      resolve(false);
    });
    settings.saveAsync(({ status }) => {
      answered();
      resolve(status === "succeeded");
    });
  });
