import type { Verdict } from "#core/evaluation/verdict";

/** Every verdict called by its own code: what a formula says is then read without a language. */
export const codesAsWords: Readonly<Record<Verdict, string>> = {
  met: "met",
  exceeded: "exceeded",
  short: "short",
  onPath: "onPath",
  behindPath: "behindPath",
  overdue: "overdue",
  ongoing: "ongoing",
  waiting: "waiting",
  noData: "noData",
  notApplicable: "notApplicable",
};
