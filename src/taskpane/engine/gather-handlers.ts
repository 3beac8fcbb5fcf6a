import { readKeptTexts } from "#app/read-kept-texts";
import { explanationPrefix } from "#core/report/explanations";
import { failureSentence } from "#text/failures";
import type { Handlers } from "./calls";
import type { GatherCallName, KeptAnswer } from "./gather-calls";
import { bytesOf } from "./given-bytes";
import type { Memory } from "./memory";
import { parts } from "./parts";
import { openBytes } from "./product";

/** What is asked while forms are gathered. */
export const gatherHandlers = (memory: Memory): Pick<Handlers, GatherCallName> => ({
  explain(texts) {
    memory.explanations = new Map(texts);
    return Promise.resolve(null);
  },
  keepFrom: (given) => keepFrom(memory, given),
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

/** Texts of an earlier report; figures are never taken over. */
async function keepFrom(
  memory: Memory,
  { file, language }: Parameters<Handlers["keepFrom"]>[0],
): Promise<KeptAnswer> {
  const bytes = await bytesOf(file);
  if (typeof bytes === "string") {
    const complaint = failureSentence({ reason: bytes, sheet: null }, language);
    return { kind: "refused", complaint };
  }
  const kept = readKeptTexts(bytes, openBytes);
  if (kept === null) return { kind: "notAReport" };
  memory.kept = kept;
  return { kind: "read", texts: [...kept].filter(([key]) => key.startsWith(explanationPrefix)) };
}
