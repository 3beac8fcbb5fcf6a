import { plans } from "#core/catalogue/plans/plans";
import { fileArchive } from "#adapters/xlsx/write/file-archive";
import { formFileNames } from "#app/make-forms";
import { sampleReadings } from "#app/sample-readings";
import type { Engine, Handlers } from "./calls";
import { checkOne } from "./check-one";
import type { GatherCallName } from "./gather-calls";
import { gatherHandlers } from "./gather-handlers";
import { gatherView } from "./gather-view";
import { formFile, reportFile, reportOn } from "./make-files";
import type { LiveCallName } from "./live-calls";
import { liveHandlers } from "./live-handlers";
import { emptyMemory, freePath, type Memory } from "./memory";
import { planGiven } from "./product";
import { fileLine, previousIn, readGiven, registryIn, unitLines } from "./reading";
import { reportView } from "./report-view";

/** Units of the sample province: as many as Hà Giang had. */
const sampleUnits = 844;

/** An engine that does the work where it stands. */
export function createEngine(): Engine {
  const memory = emptyMemory();
  const handlers: Handlers = {
    ...givers(memory),
    ...makers(memory),
    ...liveHandlers(memory),
    ...gatherHandlers(memory),
  };
  return { ask: (name, given) => handlers[name](given) };
}

type Giver = "plans" | "registry" | "previous" | "clear" | "read" | "sample";

function givers(memory: Memory): Pick<Handlers, Giver> {
  return {
    plans: () =>
      Promise.resolve(plans.map(({ id, name, document, due }) => ({ id, name, document, due }))),
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
      const { previous, answer } = await previousIn(file, language);
      if (previous !== null) Object.assign(memory, { previous, previousFile: file });
      return answer;
    },
    clear() {
      forgetForms(memory);
      return Promise.resolve(null);
    },
    async read({ file, order }) {
      const own = { ...file, path: freePath(file.path, memory) };
      const reading = await readGiven(own);
      memory.readings.push(reading);
      memory.given.set(own.path, own);
      return fileLine(reading, memory.registry, order);
    },
    sample({ plan, year }) {
      const { registry, readings, previous } = sampleReadings(planGiven(plan), year, sampleUnits);
      forgetForms(memory);
      Object.assign(memory, { registry, previous, readings: [...readings], checked: null });
      return Promise.resolve(unitLines(registry));
    },
  };
}

function forgetForms(memory: Memory): void {
  memory.readings.length = 0;
  memory.given.clear();
  memory.kept = new Map();
}

function makers(memory: Memory): Omit<Handlers, Giver | LiveCallName | GatherCallName> {
  return {
    report(order) {
      const result = reportOn(memory, order);
      const view = reportView(result, order.language);
      return Promise.resolve({ view, gathered: gatherView(result, memory, order.language) });
    },
    reportFile: (order) => reportFile(memory, order),
    form: (order) => formFile(memory, order),
    async archiveForm(order) {
      const { name, bytes } = await formFile(memory, order);
      memory.archive ??= { files: fileArchive(), names: formFileNames(unitLines(memory.registry)) };
      memory.archive.files.add(memory.archive.names.get(order.unit) ?? name, bytes);
      return null;
    },
    archive({ plan, year }) {
      const bytes = (memory.archive?.files ?? fileArchive()).finish();
      memory.archive = null;
      return Promise.resolve({ name: `bieu-${plan}-${String(year)}.zip`, bytes });
    },
    dropArchive() {
      memory.archive = null;
      return Promise.resolve(null);
    },
    async check({ file, order }) {
      memory.checked = await readGiven(file);
      memory.checkedFile = file;
      return checkOne(memory.checked, memory, order);
    },
    recheck: (order) =>
      Promise.resolve(memory.checked === null ? null : checkOne(memory.checked, memory, order)),
  };
}
