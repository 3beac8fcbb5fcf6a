import { answeredBy } from "./answered-by";
import type { Handlers } from "./handlers";
import { parts } from "#taskpane/engine/parts/parts";

/** What is asked while forms are gathered. */
export const gatherHandlers = {
  explain(memory, texts) {
    memory.explanations = new Map(texts);
    return null;
  },
  ...answeredBy("keptTexts", ["keepFrom"]),
  ...answeredBy("seldom", [
    ...(["difference", "differenceFile", "startReturn", "finishReturn", "repair"] as const),
  ]),
  returnUnit: async (memory, { unit }) => (await parts.seldom()).returnUnit(memory, unit),
  async dropReturn(memory) {
    (await parts.seldom()).dropReturn(memory);
    return null;
  },
} satisfies Partial<Handlers>;
