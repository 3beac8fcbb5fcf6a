import type { Handlers } from "#taskpane/protocol/calls";
import type { GatherCallName } from "#taskpane/protocol/gather-calls";
import type { Memory } from "./memory";
import { parts } from "./parts";

/** What is asked while forms are gathered. */
export const gatherHandlers = (memory: Memory): Pick<Handlers, GatherCallName> => ({
  explain(texts) {
    memory.explanations = new Map(texts);
    return Promise.resolve(null);
  },
  keepFrom: async (given) => (await parts.keptTexts()).keepFrom(memory, given),
  difference: async (given) => (await parts.onRequest()).difference(memory, given),
  differenceFile: async (language) => (await parts.onRequest()).differenceFile(memory, language),
  startReturn: async (given) => (await parts.onRequest()).startReturn(memory, given),
  returnUnit: async ({ unit }) => (await parts.onRequest()).returnUnit(memory, unit),
  finishReturn: async () => (await parts.onRequest()).finishReturn(memory),
  async dropReturn() {
    (await parts.onRequest()).dropReturn(memory);
    return null;
  },
  repair: async (language) => (await parts.onRequest()).repair(memory, language),
});
