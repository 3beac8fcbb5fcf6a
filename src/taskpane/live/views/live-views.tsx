import type { LivePane, StepView } from "#taskpane/state/state";
import { LiveReport } from "./report";
import { steps } from "./steps-on-request";

const { view } = steps;

/** What is said while Excel does not answer. */
export const silence: StepView = view(({ Silence }) => Silence);

/** The steps that look different inside Excel. */
export const liveViews: LivePane["views"] = {
  forms: view(({ LiveForms }) => LiveForms),
  check: view(({ LiveCheck }) => LiveCheck),
  report: LiveReport,
  settings: view(({ LiveSettings }) => LiveSettings),
};
