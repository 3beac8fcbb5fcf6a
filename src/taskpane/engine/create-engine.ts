import type { Engine, Handlers } from "#taskpane/protocol/calls";
import type { GatherCallName } from "#taskpane/protocol/gather-calls";
import { gatherHandlers } from "./gather-handlers";
import { gatherView } from "./gather-view";
import type { LiveCallName } from "#taskpane/protocol/live-calls";
import { liveHandlers } from "./live-handlers";
import { emptyMemory, freePath, type Memory } from "./memory";
import { parts } from "./parts";
import { fileLine, readGiven, registryIn, unitLines } from "./reading";
import { haveWhatIsNeeded } from "./needs";
import { reportOn } from "./report-on";
import { reportView } from "./report-view";
import type { ToolCallName } from "#taskpane/protocol/tool-calls";
import { toolHandlers } from "./tool-handlers";

/** An engine that does the work where it stands. */
export function createEngine(): Engine {
  const memory = emptyMemory();
  const handlers: Handlers = {
    ...givers(memory),
    ...makers(memory),
    ...liveHandlers(memory),
    ...gatherHandlers(memory),
    ...toolHandlers(memory),
  };
  return {
    async ask(name, given) {
      await haveWhatIsNeeded(memory, given);
      return handlers[name](given);
    },
  };
}

type Giver = "prepare" | "registry" | "previous" | "clear" | "read" | "sample";

function givers(memory: Memory): Pick<Handlers, Giver> {
  return {
    async prepare({ names }) {
      for (const name of names) await parts[name]();
      return null;
    },
    async registry({ file, language }) {
      const { registry, answer } = await registryIn(file, language);
      if (registry !== null) memory.registry = registry;
      return answer;
    },
    async previous({ file, language }) {
      if (file === null) {
        Object.assign(memory, { previous: null, previousFile: null });
        return { kind: "read", year: 0 };
      }
      const { previousIn } = await parts.previous();
      const { previous, answer } = await previousIn(file, language, memory.own);
      if (previous !== null) Object.assign(memory, { previous, previousFile: file });
      return answer;
    },
    clear() {
      forgetForms(memory);
      return Promise.resolve(null);
    },
    async read({ file, order }) {
      const own = { ...file, path: freePath(file.path, memory) };
      const reading = await readGiven(own, memory.own);
      memory.readings.push(reading);
      memory.given.set(own.path, own);
      return fileLine(reading, memory.registry, order);
    },
    async sample(order) {
      const { takeSample } = await parts.sample();
      forgetForms(memory);
      takeSample(memory, order);
      return unitLines(memory.registry);
    },
  };
}

function forgetForms(memory: Memory): void {
  memory.readings.length = 0;
  memory.given.clear();
  memory.kept = new Map();
}

type Maker = Exclude<keyof Handlers, Giver | LiveCallName | GatherCallName | ToolCallName>;

function makers(memory: Memory): Pick<Handlers, Maker> {
  return {
    report(order) {
      const result = reportOn(memory, order);
      const view = reportView(result, order.language);
      return Promise.resolve({ view, gathered: gatherView(result, memory, order.language) });
    },
    reportFile: async (order) => (await parts.files()).reportFile(memory, order),
    form: async (order) => (await parts.files()).formFile(memory, order),
    async archiveForm(order) {
      await (await parts.files()).archiveForm(memory, order);
      return null;
    },
    archive: async (order) => (await parts.files()).finishArchive(memory, order),
    dropArchive() {
      memory.archive = null;
      return Promise.resolve(null);
    },
    async check({ file, order }) {
      const checked = await readGiven(file, memory.own);
      Object.assign(memory, { checked, checkedFile: file });
      return (await parts.checks()).checkOne(checked, memory, order);
    },
    recheck: async (order) =>
      memory.checked === null
        ? null
        : (await parts.checks()).checkOne(memory.checked, memory, order),
  };
}
