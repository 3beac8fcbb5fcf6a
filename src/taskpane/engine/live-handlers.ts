import type { Grid } from "#core/cell";
import { sheetNames } from "#core/words/names";
import { withSharedMeta } from "#core/forms/shared-meta";
import { metaPairs } from "#core/reading/read-meta";
import type { Handlers } from "#taskpane/protocol/calls";
import type { LiveCallName } from "#taskpane/protocol/live-calls";
import { handOver, nextRows } from "./hand-over";
import type { Memory } from "./memory";
import { parts } from "./parts";
import { registryOfGrid } from "./reading";

/** What is asked about the sheets of the open workbook. */
export const liveHandlers = (memory: Memory): Pick<Handlers, LiveCallName> => ({
  registrySheet({ grid, language }) {
    const { registry, answer } = registryOfGrid(grid, language);
    if (registry !== null) memory.registry = registry;
    return Promise.resolve(answer);
  },
  planSheets: async (given) => (await parts.onRequest()).planSheets(memory, given),
  checkSheets: async ({ grids, order }) => (await parts.checks()).checkSheets(grids, memory, order),
  async formSheets({ order, meta }) {
    const { formOf } = await parts.formSheets();
    return withSharedMeta(formOf(memory, order).sheets, pairsIn(meta));
  },
  async reportSheets({ order, standing }) {
    const { reportSheets } = await parts.reportSheets();
    const { textsIn } = await parts.keptTexts();
    const kept = textsIn(standing);
    const meta = standing.find(({ sheet }) => sheet === sheetNames.meta) ?? null;
    const sheets = withSharedMeta(await reportSheets(memory, order, kept), pairsIn(meta));
    return handOver(memory, sheets);
  },
  reportRows: (given) => Promise.resolve(nextRows(memory, given)),
  repairSheets: async (given) => (await parts.onRequest()).repairSheets(memory, given),
  traceSheets: async (given) => (await parts.trace()).traceSheets(given, memory),
});

const pairsIn = (meta: Grid | null): ReadonlyMap<string, string> =>
  meta === null ? new Map() : metaPairs(meta);
