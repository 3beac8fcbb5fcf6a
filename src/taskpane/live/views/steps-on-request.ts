import { onRequest } from "#taskpane/views/controls/on-request";

/** What is shown inside Excel only and is not on everybody's way. */
export const steps = onRequest(() => import(/* webpackChunkName: "excel-steps" */ "./live-steps"));
