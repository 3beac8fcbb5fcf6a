import type { GivenFile } from "#taskpane/protocol/answers";
import type { KeptText } from "#taskpane/protocol/gather-answers";
import type { FolderHandle } from "./folder-handle";
import type { StoredWork } from "#taskpane/protocol/given-answers";
import type { PaneState } from "#taskpane/state/state";

/** What was decided of what was read, as the page goes on from it after a reload. */
export interface KeptWork {
  /** Of the page that kept it, and of the readings beside it: another one may keep them otherwise. */
  readonly version: string;
  readonly page: Pick<PaneState, "registry" | "previous" | "chosen" | "reminded" | "questions">;
}

/** What outlives the page on this computer, besides the settings: who reports, and what was typed to explain figures. */
export interface Remembered {
  registry: GivenFile;
  plan: GivenFile | null;
  explanations: readonly KeptText[];
  /** The folder that was dropped last, where the browser lets it be read again. */
  folder: FolderHandle | null;
  /** What was read: the engine's alone. */
  readings: StoredWork;
  work: KeptWork | null;
}

/** Where it is kept. Nothing of it leaves the computer, and a browser that keeps nothing loses only this. */
export interface ComputerMemory {
  /** Null when nothing is kept, or it cannot be read. */
  recall<K extends keyof Remembered>(name: K): Promise<Remembered[K] | null>;
  keep<K extends keyof Remembered>(name: K, value: Remembered[K]): Promise<void>;
  forget(): Promise<void>;
}

const [database, table] = ["so-chi-tieu", "remembered"];

/** The database of the browser: it keeps files as they are. */
export function computerMemory(factory: () => IDBFactory): ComputerMemory {
  return {
    recall: async (name) => {
      const found: unknown = await attempt(factory, "readonly", (kept) => kept.get(name));
      return (found ?? null) as never;
    },
    async keep(name, value) {
      await attempt(factory, "readwrite", (kept) => kept.put(value, name));
    },
    async forget() {
      await attempt(factory, "readwrite", (kept) => kept.clear());
    },
  };
}

/** False where the browser keeps nothing. */
export async function isDatabaseOpen(factory: () => IDBFactory): Promise<boolean> {
  return (await attempt(factory, "readonly", (kept) => kept.count())) !== undefined;
}

/** Does one thing in the table; undefined where the browser refuses. */
async function attempt<T>(
  factory: () => IDBFactory,
  mode: IDBTransactionMode,
  act: (kept: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  try {
    const opening = factory().open(database, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(table);
    };
    const opened = await answered(opening);
    try {
      return await answered(act(opened.transaction(table, mode).objectStore(table)));
    } finally {
      opened.close();
    }
  } catch {
    return undefined;
  }
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error(request.error?.message));
    };
  });
