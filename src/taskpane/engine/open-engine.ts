import type { Engine } from "#taskpane/protocol/calls";
import { computerMemory } from "#taskpane/computer/computer-memory";
import { remoteEngine } from "./remote";

/** Gives the page a moment between two pieces of work. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** The same engine in the page itself, for web views without workers. */
const here = async (): Promise<Engine> => {
  const { createEngine } = await import(/* webpackChunkName: "engine" */ "./create-engine");
  const engine = createEngine(computerMemory(() => indexedDB));
  return {
    async ask(name, given) {
      await breath();
      return engine.ask(name, given);
    },
  };
};

/** A worker that has answered; null where the web view starts none. */
function started(startWorker: () => Worker): Promise<Engine | null> {
  return new Promise((resolve) => {
    try {
      const worker = startWorker();
      const engine = remoteEngine(worker);
      worker.addEventListener("error", () => {
        resolve(null);
      });
      void engine.ask("clear", null).then(() => {
        resolve(engine);
      });
    } catch {
      resolve(null);
    }
  });
}

/** Loaded when it is first needed, so that the page itself stays small; when that fails, again when it is needed next. */
export function openEngine(startWorker: () => Worker): Engine {
  let opened: Promise<Engine> | null = null;
  async function engine(): Promise<Engine> {
    opened ??= started(startWorker).then((worker) => worker ?? here());
    try {
      return await opened;
    } catch (failure) {
      opened = null;
      throw failure;
    }
  }
  return { ask: async (name, given) => (await engine()).ask(name, given) };
}
