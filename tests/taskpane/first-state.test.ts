import { firstState } from "#taskpane/state/first-state";
import { opening } from "./first-states";

const stepOf = (query: string, step?: "check"): string =>
  firstState({
    query,
    now: new Date(2026, 10, 29),
    version: opening.version,
    saved: step === undefined ? {} : { step },
    papers: opening.papers,
  }).step;

test.each([
  ["", undefined, "start"],
  ["", "check", "check"],
  ["?step=help", "check", "help"],
  ["?step=nowhere", "check", "check"],
] as const)("the address %p after the step %p opens %s", (query, saved, step) => {
  expect(stepOf(query, saved)).toBe(step);
});
