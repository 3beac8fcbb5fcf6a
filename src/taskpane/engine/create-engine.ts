import { plans } from "#core/catalogue/plans/plans";
import { fileArchive } from "#adapters/xlsx/write/file-archive";
import { sampleReadings } from "#app/sample-readings";
import type { Engine, Handlers } from "./calls";
import { checkOne } from "./check-one";
import { formFile, reportFile, reportOn } from "./make-files";
import type { LiveCallName } from "./live-calls";
import { liveHandlers } from "./live-handlers";
import { emptyMemory, type Memory } from "./memory";
import { planGiven } from "./product";
import { fileLine, previousIn, readGiven, registryIn, unitLines } from "./reading";
import { reportView } from "./report-view";

/** Units of the sample province: as many as Hà Giang had. */
const sampleUnits = 844;

/** An engine that does the work where it stands. */
export function createEngine(): Engine {
  const memory = emptyMemory();
  const handlers: Handlers = { ...givers(memory), ...makers(memory), ...liveHandlers(memory) };
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
        memory.previous = null;
        return { kind: "read", year: 0 };
      }
      const { previous, answer } = await previousIn(file, language);
      if (previous !== null) memory.previous = previous;
      return answer;
    },
    clear() {
      memory.readings.length = 0;
      return Promise.resolve(null);
    },
    async read({ file, order }) {
      const reading = await readGiven(file);
      memory.readings.push(reading);
      return fileLine(reading, memory.registry, order);
    },
    sample({ plan, year }) {
      const { registry, readings, previous } = sampleReadings(planGiven(plan), year, sampleUnits);
      Object.assign(memory, { registry, previous, readings: [...readings], checked: null });
      return Promise.resolve(unitLines(registry));
    },
  };
}

function makers(memory: Memory): Omit<Handlers, Giver | LiveCallName> {
  return {
    report: (order) => Promise.resolve(reportView(reportOn(memory, order), order.language)),
    reportFile: (order) => reportFile(memory, order),
    form: (order) => formFile(memory, order),
    async archiveForm(order) {
      const { name, bytes } = await formFile(memory, order);
      memory.archive ??= fileArchive();
      memory.archive.add(name, bytes);
      return null;
    },
    archive({ plan, year }) {
      const bytes = (memory.archive ?? fileArchive()).finish();
      memory.archive = null;
      return Promise.resolve({ name: `bieu-${plan}-${String(year)}.zip`, bytes });
    },
    dropArchive() {
      memory.archive = null;
      return Promise.resolve(null);
    },
    async check({ file, order }) {
      memory.checked = await readGiven(file);
      return checkOne(memory.checked, memory.registry, order);
    },
    recheck: (order) =>
      Promise.resolve(
        memory.checked === null ? null : checkOne(memory.checked, memory.registry, order),
      ),
  };
}
