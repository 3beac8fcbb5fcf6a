import type { LivePane } from "#taskpane/state";
import { LiveCheck } from "./check";
import { LiveForms } from "./forms";
import { LiveReport } from "./report";
import { LiveSettings } from "./settings";

/** The steps that look different inside Excel. */
export const liveViews: LivePane["views"] = {
  forms: LiveForms,
  check: LiveCheck,
  report: LiveReport,
  settings: LiveSettings,
};
