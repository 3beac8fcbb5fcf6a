import type { Handlers } from "./handlers";
import { answeredBy } from "./answered-by";
import { parts } from "#taskpane/engine/parts/parts";

/** What is asked besides the way from forms to the report. */
export const toolHandlers = {
  ...answeredBy("documentFile", ["reportDocument"]),
  ...answeredBy("review", ["review"]),
  ...answeredBy("seldom", ["sheetPreview", "ownPlan", "planFile"]),
  figures: async (_, given) => (await parts.seldom()).figures(given),
} satisfies Partial<Handlers>;
