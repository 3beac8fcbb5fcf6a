import type { Issue } from "./issue";

/** Whether the complaint asks for an explanation and has one: nothing more has to be done about it. */
export const isSettled = ({ severity, explanation }: Issue): boolean =>
  severity === "explain" && explanation !== undefined;

/** Whether somebody still has to act on it: correct a value, or explain it. */
export const needsWork = (complaint: Issue): boolean =>
  complaint.severity !== "info" && !isSettled(complaint);
