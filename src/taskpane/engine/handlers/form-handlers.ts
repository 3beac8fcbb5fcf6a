import type { Handlers } from "./handlers";
import { forgetForms, freePath } from "#taskpane/engine/memory";
import { parts } from "#taskpane/engine/parts/parts";
import { fileLine, readGiven, registryIn, unitLines } from "#taskpane/engine/reading/read-given";

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
      Object.assign(memory, { previous: null, previousFile: null });
      return { kind: "read", year: 0 };
    }
    const { previousIn } = await parts.previous();
    const { previous, answer } = await previousIn(file, language, memory.own);
    if (previous !== null) Object.assign(memory, { previous, previousFile: file });
    return answer;
  },
  clear(memory) {
    forgetForms(memory);
    return null;
  },
  async read(memory, { file, order }) {
    const own = { ...file, path: freePath(file.path, memory) };
    const reading = await readGiven(own, memory.own);
    memory.readings.push(reading);
    memory.given.set(own.path, own);
    return fileLine(reading, memory.registry, order);
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
