import type { Handlers } from "./handlers";
import { parts } from "#taskpane/engine/parts/parts";

/** What is asked besides the way from forms to the report. */
export const toolHandlers = {
  reportDocument: async (memory, order) => (await parts.documentFile()).documentFile(memory, order),
  sheetPreview: async (memory, given) => (await parts.seldom()).sheetPreview(memory, given),
  figures: async (_, given) => (await parts.seldom()).figures(given),
  ownPlan: async (memory, given) => (await parts.seldom()).ownPlan(memory, given),
  planFile: async (memory, order) => (await parts.seldom()).planFile(memory, order),
} satisfies Partial<Handlers>;
