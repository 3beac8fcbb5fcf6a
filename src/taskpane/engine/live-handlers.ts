import { openGrids } from "#app/open-grids";
import { readKeptTexts } from "#app/read-kept-texts";
import type { Grid } from "#core/cell";
import { sheetNames } from "#core/forms/names";
import { withSharedMeta } from "#core/forms/shared-meta";
import { metaPairs } from "#core/reading/read-meta";
import type { Handlers } from "./calls";
import { checkSheets } from "./check-sheets";
import type { LiveCallName } from "./live-calls";
import { handOver, nextRows } from "./hand-over";
import { formOf, reportSheets } from "./make-files";
import type { Memory } from "./memory";
import { onRequest } from "./gather-handlers";
import { registryOfGrid } from "./reading";
import { traceSheets } from "./trace-sheets";

/** What is asked about the sheets of the open workbook. */
export const liveHandlers = (memory: Memory): Pick<Handlers, LiveCallName> => ({
  registrySheet({ grid, language }) {
    const { registry, answer } = registryOfGrid(grid, language);
    if (registry !== null) memory.registry = registry;
    return Promise.resolve(answer);
  },
  planSheets: async (given) => (await onRequest()).planSheets(memory, given),
  checkSheets: ({ grids, order }) => Promise.resolve(checkSheets(grids, memory, order)),
  formSheets({ order, meta }) {
    const { sheets } = formOf(memory, order);
    return Promise.resolve(withSharedMeta(sheets, pairsIn(meta)));
  },
  reportSheets({ order, standing }) {
    const kept = readKeptTexts(new Uint8Array(), openGrids(standing));
    const meta = standing.find(({ sheet }) => sheet === sheetNames.meta) ?? null;
    const sheets = withSharedMeta(reportSheets(memory, order, kept), pairsIn(meta));
    return Promise.resolve(handOver(memory, sheets));
  },
  reportRows: (given) => Promise.resolve(nextRows(memory, given)),
  repairSheets: async (given) => (await onRequest()).repairSheets(memory, given),
  traceSheets: (given) => Promise.resolve(traceSheets(given, memory)),
});

const pairsIn = (meta: Grid | null): ReadonlyMap<string, string> =>
  meta === null ? new Map() : metaPairs(meta);
