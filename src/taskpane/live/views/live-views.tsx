import type { LivePane } from "#taskpane/state/state";
import { LiveReport } from "./report";
import { steps } from "./steps-on-request";

const { view } = steps;

/** The steps that look different inside Excel. */
export const liveViews: LivePane["views"] = {
  forms: view(({ LiveForms }) => LiveForms),
  check: view(({ LiveCheck }) => LiveCheck),
  report: LiveReport,
  settings: view(({ LiveSettings }) => LiveSettings),
};
