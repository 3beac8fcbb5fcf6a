import { gatherView } from "#taskpane/engine/report/gather-view";
import { answeredBy } from "./answered-by";
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
  ...answeredBy("units", [
    ...(["unitTable", "unitView", "figure", "formRows"] as const),
    ...(["unitsFile", "unitsSheet", "scorecard"] as const),
  ]),
  ...answeredBy("seldom", ["unitMessage"]),
  ...answeredBy("files", ["reportFile", "form", "archive"]),
  async archiveForm(memory, order) {
    await (await parts.files()).archiveForm(memory, order);
    return null;
  },
  dropArchive(memory) {
    memory.archive = null;
    return null;
  },
} satisfies Partial<Handlers>;
