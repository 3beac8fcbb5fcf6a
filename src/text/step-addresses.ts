import type { StepName } from "./vi/pane/steps";

/** The address of each step, after `#`: one for every language, so that a link keeps its place. */
export const stepAddresses: Readonly<Record<StepName, string>> = {
  start: "bat-dau",
  forms: "bieu-mau",
  check: "kiem-tra",
  consolidate: "tong-hop",
  report: "bao-cao",
  settings: "thiet-lap",
  help: "tro-giup",
};
