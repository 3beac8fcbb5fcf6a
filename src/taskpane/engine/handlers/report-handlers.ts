import { gatherView } from "#taskpane/engine/report/gather-view";
import type { Handlers } from "./handlers";
import { parts } from "#taskpane/engine/parts/parts";
import { reportOn } from "#taskpane/engine/report/report-on";
import { reportView } from "#taskpane/engine/report/report-view";

/** The report on the page, and the files that are made. */
export const reportHandlers = {
  report(memory, order) {
    const result = reportOn(memory, order);
    const { language } = order;
    memory.latest = { order: JSON.stringify(order), result };
    return { view: reportView(result, language), gathered: gatherView(result, memory, language) };
  },
  unitTable: async (memory, order) => (await parts.desk()).unitTable(memory, order),
  unitView: async (memory, given) => (await parts.desk()).unitView(memory, given),
  figure: async (memory, given) => (await parts.desk()).figureView(memory, given),
  formRows: async (memory, given) => (await parts.desk()).formRows(memory, given),
  unitsFile: async (memory, given) => (await parts.desk()).unitsFile(memory, given),
  unitsSheet: async (memory, given) => (await parts.desk()).unitsSheet(memory, given),
  scorecard: async (memory, given) => (await parts.desk()).scorecard(memory, given),
  unitMessage: async (memory, given) => (await parts.seldom()).unitMessage(memory, given),
  reportFile: async (memory, order) => (await parts.files()).reportFile(memory, order),
  form: async (memory, order) => (await parts.files()).formFile(memory, order),
  async archiveForm(memory, order) {
    await (await parts.files()).archiveForm(memory, order);
    return null;
  },
  archive: async (memory, order) => (await parts.files()).finishArchive(memory, order),
  dropArchive(memory) {
    memory.archive = null;
    return null;
  },
} satisfies Partial<Handlers>;
