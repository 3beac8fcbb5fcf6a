import type { LivePane } from "#taskpane/state/state";
import { onRequest } from "#taskpane/views/controls/on-request";
import { LiveReport } from "./report";

const { view } = onRequest(() => import(/* webpackChunkName: "excel-steps" */ "./live-steps"));

/** The steps that look different inside Excel. */
export const liveViews: LivePane["views"] = {
  forms: view(({ LiveForms }) => LiveForms),
  check: view(({ LiveCheck }) => LiveCheck),
  report: LiveReport,
  settings: view(({ LiveSettings }) => LiveSettings),
};
