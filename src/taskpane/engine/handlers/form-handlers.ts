import type { Handlers } from "./handlers";
import { dropFiles, forgetForms } from "#taskpane/engine/memory";
import { parts } from "#taskpane/engine/parts/parts";
import { atHand } from "#taskpane/engine/reading/at-hand";
import { goBack, keepPoint } from "#taskpane/engine/reading/points";
import { siftGiven } from "#taskpane/engine/reading/given/sift-given";
import { stored } from "#taskpane/engine/reading/stored-work";
import { takeFile } from "#taskpane/engine/reading/given/take-file";
import { registryIn } from "#taskpane/engine/reading/given/given-registry";
import { readGiven, unitLines } from "#taskpane/engine/reading/given/read-given";

/** What the page hands over to be read, and the check of a single form. */
export const formHandlers = {
  async prepare(_, { names }) {
    for (const name of names) await parts[name]();
    return null;
  },
  async registry(memory, { file, language }) {
    const { registry, answer } = await registryIn(file, language);
    if (registry !== null) memory.registry = registry;
    return answer;
  },
  async previous(memory, { file, language }) {
    if (file === null) {
      Object.assign(memory, { previous: null, ofParts: {}, previousFile: null });
      return { kind: "read", year: 0, years: [] };
    }
    const { previousIn } = await parts.previous();
    const { taken, answer } = await previousIn(file, language, memory);
    if (taken !== null) Object.assign(memory, { ...taken, previousFile: file });
    return answer;
  },
  clear(memory) {
    forgetForms(memory);
    return null;
  },
  read: takeFile,
  sift: siftGiven,
  unpack: async (_, file) => (await parts.seldom()).unpack(file),
  drop(memory, names) {
    dropFiles(memory, names);
    return null;
  },
  atHand,
  keepPoint(memory, number) {
    keepPoint(memory, number);
    return null;
  },
  goBack(memory, number) {
    goBack(memory, number);
    return null;
  },
  async store(memory) {
    await memory.computer?.keep("readings", stored(memory));
    return null;
  },
  async restore(memory) {
    const kept = (await memory.computer?.recall("readings")) ?? null;
    if (kept === null) return null;
    (await parts.seldom()).restore(memory, kept);
    return unitLines(memory.registry);
  },
  async sample(memory, order) {
    const { takeSample } = await parts.sample();
    forgetForms(memory);
    takeSample(memory, order);
    return unitLines(memory.registry);
  },
  async check(memory, { file, order }) {
    const checked = await readGiven(file, memory.own);
    Object.assign(memory, { checked, checkedFile: file });
    return (await parts.formCheck()).checkOne(checked, memory, order);
  },
  recheck: async (memory, order) =>
    memory.checked === null
      ? null
      : (await parts.formCheck()).checkOne(memory.checked, memory, order),
} satisfies Partial<Handlers>;
