import type { Handlers } from "./handlers";
import { parts } from "#taskpane/engine/parts/parts";

/** What is asked while forms are gathered. */
export const gatherHandlers = {
  explain(memory, texts) {
    memory.explanations = new Map(texts);
    return null;
  },
  keepFrom: async (memory, given) => (await parts.keptTexts()).keepFrom(memory, given),
  difference: async (memory, given) => (await parts.seldom()).difference(memory, given),
  differenceFile: async (memory, given) => (await parts.seldom()).differenceFile(memory, given),
  startReturn: async (memory, given) => (await parts.seldom()).startReturn(memory, given),
  returnUnit: async (memory, { unit }) => (await parts.seldom()).returnUnit(memory, unit),
  finishReturn: async (memory) => (await parts.seldom()).finishReturn(memory),
  async dropReturn(memory) {
    (await parts.seldom()).dropReturn(memory);
    return null;
  },
  repair: async (memory, language) => (await parts.seldom()).repair(memory, language),
} satisfies Partial<Handlers>;
