import type { Handlers } from "#taskpane/protocol/calls";
import type { Memory } from "./memory";
import { parts } from "./parts";
import type { ToolCallName } from "#taskpane/protocol/tool-calls";

/** What is asked besides the way from forms to the report. */
export const toolHandlers = (memory: Memory): Pick<Handlers, ToolCallName> => ({
  reportDocument: async (order) => (await parts.documentFile()).documentFile(memory, order),
  sheetPreview: async (given) => (await parts.onRequest()).sheetPreview(memory, given),
  figures: async (given) => (await parts.onRequest()).figures(given),
  ownPlan: async (given) => (await parts.onRequest()).ownPlan(memory, given),
  planFile: async (order) => (await parts.onRequest()).planFile(memory, order),
});
