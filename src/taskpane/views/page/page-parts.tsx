import { onRequest } from "#taskpane/views/controls/on-request";

/** What is asked for, and not by everybody. */
export const pageParts = onRequest(
  () => import(/* webpackChunkName: "page-on-request" */ "#taskpane/views/parts"),
);

/** The table of all units, where there is room for it, and what opens: units and figures. */
export const unitsParts = onRequest(
  () => import(/* webpackChunkName: "page-units" */ "#taskpane/views/units/units-parts"),
);

/** Steps that are not on the way from forms to the report. */
export const laterSteps = onRequest(
  () => import(/* webpackChunkName: "page-steps" */ "#taskpane/views/steps/later-steps"),
);
