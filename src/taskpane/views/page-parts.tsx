import { onRequest } from "./controls/on-request";

/** What is asked for, and not by everybody. */
export const pageParts = onRequest(
  () => import(/* webpackChunkName: "page-on-request" */ "./parts"),
);
