import { stepAt } from "./state/address";
import { computerMemory, isDatabaseOpen } from "./computer/computer-memory";
import { copyText } from "./computer/copy-text";
import { openEngine } from "./engine/open-engine";
import { firstState } from "./state/first-state";
import { droppedFiles } from "./computer/given-files";
import type { Language } from "./speech/language";
import { saveFile } from "./computer/save-file";
import { isStorageOpen, readSaved, writeSaved } from "./computer/saved-settings";
import { haveLanguage } from "./speech/speech";
import type { PaneState } from "./state/state";
import { createStore } from "./state/store";
import type { Surroundings } from "./surroundings/surroundings";
import { complain, patch, type Desk } from "./work/desk";

const storage = (): Storage => localStorage;
const database = (): IDBFactory => indexedDB;

/** The page with nothing done yet. */
export function openDesk({ papers, startWorker, loadGuide }: Surroundings) {
  const first = firstState({
    query: location.search,
    now: new Date(),
    version: document.documentElement.dataset["version"] ?? "",
    saved: readSaved(storage),
    papers,
    step: stepAt(location.hash),
  });
  const desk = {
    store: createStore<PaneState>({ ...first, language: "vi" }),
    engine: openEngine(startWorker),
    save: saveFile,
    dropped: droppedFiles,
    copy: copyText,
    loadGuide,
    computer: computerMemory(database),
  };
  // Whoever reads English has it from the first word on.
  return { desk, spoken: speak(desk, first.language) };
}

/** The page in a language; where its words cannot be had, the page stays as it is and says so. */
export async function speak(desk: Desk, language: Language): Promise<void> {
  try {
    await haveLanguage(language);
    patch(desk, { language });
  } catch {
    complain(desk, "bug");
  }
}

/** Keeps the small part of the state that outlives the page. */
export const keepSettings = (state: PaneState): void => {
  writeSaved(storage, state);
};

/** Says so where the browser keeps nothing. */
export async function lookForMemory(desk: Desk): Promise<void> {
  if (!isStorageOpen(storage) || !(await isDatabaseOpen(database))) {
    patch(desk, { forgetful: true });
  }
}
