import "#taskpane/surroundings/older-engines";
import { computerMemory } from "#taskpane/computer/computer-memory";
import { createEngine } from "./create-engine";
import type { Question, Reply } from "./remote";

/* The engine in a thread of its own: the page stays awake while 844 files are read. */
const engine = createEngine(computerMemory(() => indexedDB));

async function replyTo({ id, name, given }: Question): Promise<Reply> {
  try {
    return { id, answer: await engine.ask(name, given as never) };
  } catch (failure) {
    return { id, failure: String(failure) };
  }
}

globalThis.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  void replyTo(data).then((reply) => {
    globalThis.postMessage(reply);
  });
});
