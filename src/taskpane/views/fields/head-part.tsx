import { onRequest } from "#taskpane/views/controls/on-request";

/** The fields of the head of the report, loaded when they are opened. */
export const headPart = onRequest(
  () => import(/* webpackChunkName: "page-head" */ "#taskpane/views/fields/head-fields"),
);
