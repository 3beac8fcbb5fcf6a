import type { Grid } from "#core/cell";
import { sheetNames } from "#core/words/names";
import { withSharedMeta } from "#core/forms/shared-meta";
import { metaPairs } from "#core/reading/read-meta";
import { handOver, nextRows } from "#taskpane/engine/report/hand-over";
import { answeredBy } from "./answered-by";
import type { Handlers } from "./handlers";
import { parts } from "#taskpane/engine/parts/parts";
import { registryOfGrid } from "#taskpane/engine/reading/given/given-registry";

/** What is asked about the sheets of the open workbook. */
export const liveHandlers = {
  async registrySheet(memory, { grid, language }) {
    const { registry, answer } = await registryOfGrid(grid, language);
    if (registry !== null) memory.registry = registry;
    return answer;
  },
  ...answeredBy("seldom", ["planSheets", "repairSheets"]),
  ...answeredBy("trace", ["traceSheets"]),
  checkSheets: async (memory, { grids, order }) =>
    (await parts.formCheck()).checkSheets(grids, memory, order),
  async formSheets(memory, { order, meta }) {
    const { formOf } = await parts.formSheets();
    return withSharedMeta(formOf(memory, order).sheets, pairsIn(meta));
  },
  async reportSheets(memory, { order, standing }) {
    const { reportSheets } = await parts.reportSheets();
    const { textsIn } = await parts.keptTexts();
    const kept = textsIn(standing);
    const meta = standing.find(({ sheet }) => sheet === sheetNames.meta) ?? null;
    const sheets = withSharedMeta(await reportSheets(memory, order, kept), pairsIn(meta));
    return handOver(memory, sheets);
  },
  typedTexts: async (memory, grids) => (await parts.seldom()).takeTyped(memory, grids),
  reportRows: nextRows,
} satisfies Partial<Handlers>;

const pairsIn = (meta: Grid | null): ReadonlyMap<string, string> =>
  meta === null ? new Map() : metaPairs(meta);
