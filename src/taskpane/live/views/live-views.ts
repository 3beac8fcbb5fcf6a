import type { LivePane } from "#taskpane/state";
import { liveCheck } from "./check";
import { liveForms } from "./forms";
import { liveReport } from "./report";
import { liveSettings } from "./settings";

/** The steps that look different inside Excel. */
export const liveViews: LivePane["views"] = {
  forms: liveForms,
  check: liveCheck,
  report: liveReport,
  settings: liveSettings,
};
