import type { Handlers } from "./calls";
import { onRequest } from "./gather-handlers";
import type { Memory } from "./memory";
import type { ToolCallName } from "./tool-calls";

/** What is asked besides the way from forms to the report. */
export const toolHandlers = (memory: Memory): Pick<Handlers, ToolCallName> => ({
  // The library that writes documents is large: it is loaded when one is asked for.
  reportDocument: async (order) => (await import("./document-file")).documentFile(memory, order),
  sheetPreview: async (given) => (await onRequest()).sheetPreview(memory, given),
  figures: async (given) => (await onRequest()).figures(given),
  ownPlan: async (given) => (await onRequest()).ownPlan(memory, given),
  planFile: async (order) => (await onRequest()).planFile(memory, order),
});
