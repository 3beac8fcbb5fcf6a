/** @jest-environment jsdom */
import type { IndicatorLine, ReportView } from "#taskpane/protocol/answers";
import type { PaneState } from "#taskpane/state/state";
import { stepNames } from "#text/vi/pane/steps";
import { idleActions } from "./first-states";
import { shownPage, type ShownPage } from "./shown-page";

let show: ShownPage["show"];

beforeEach(() => {
  ({ show } = shownPage(idleActions()));
});

/** Names as somebody may give them to a file, a unit or an indicator, and what must be seen of them. */
const hostile: readonly (readonly [string, string, string])[] = [
  ["markup", "<b>xã</b><img src=x onerror=alert(1)>", "<b>xã</b><img src=x onerror=alert(1)>"],
  ["a script", "<script>document.title='x'</script>", "<script>document.title='x'</script>"],
  ["the end of an attribute", `" onmouseover="alert(1)`, `" onmouseover="alert(1)`],
  ["marks from right to left", "xã \u202exslx.\u2066gnauQ\u200f", "xã xslx.gnauQ"],
  ["signs without width and line breaks", "xã\u200b\nTân\u0000 Quang", "xã Tân Quang"],
  ["10,000 characters", "ộ".repeat(10_000), `${"ộ".repeat(159)}…`],
  ["the names of objects", "__proto__", "__proto__"],
];

const line = (name: string): IndicatorLine => ({
  id: name,
  name,
  tone: "bad",
  verdict: "Chưa đạt",
  value: null,
  target: "90%",
  previous: null,
  need: null,
  byYear: 2026,
  bars: { value: null, target: null, previous: null },
  way: null,
  expected: null,
  place: null,
});

function reportOf(name: string): ReportView {
  const list = { count: 1, lines: [{ name, words: "" }] };
  return {
    year: 2026,
    plan: name,
    asOf: "2026-12-20",
    dueDate: "2026-12-29",
    counts: { expected: 1, received: 1, late: 0, missing: 0, rejected: 0, notApplicable: 0 },
    lists: { missing: list, rejected: list, late: list, ignored: list, received: list },
    issues: list,
    blocking: 0,
    indicators: [line(name)],
  };
}

const sent = (file: string) => ({ file, saved: null, newest: false, counted: false });

/** A page on which the name stands wherever a name can. */
const stateOf = (name: string): Partial<PaneState> => ({
  registry: { name, units: [{ code: "01", name }] },
  registryComplaints: [],
  previous: { name, year: 2025 },
  unitQuery: name.slice(0, 3),
  files: [{ name, words: "", tone: "bad" }],
  job: { kind: "reading", done: 1, total: 2, name, stopping: false },
  report: reportOf(name),
  check: {
    kind: "checked",
    file: name,
    unit: name,
    issues: [{ name, words: "", tone: "bad", place: null }],
    indicators: [line(name)],
    filled: 0,
    canRepair: true,
  },
  open: [
    ...["list-files", "list-missing", "list-rejected", "list-late", "list-ignored"],
    ...["list-received", "list-issues", "list-repeated", "list-asked", "list-return"],
  ],
  gathered: {
    repeated: [{ code: "01", name, by: "newest", files: [sent(name), sent(`${name}2`)] }],
    asked: [{ key: name, unit: name, words: "", explanation: "" }],
    toReturn: 1,
  },
  difference: {
    at: "check",
    answer: {
      kind: "compared",
      unit: name,
      before: name,
      now: name,
      counts: { changed: 1, newlyFilled: 0, emptied: 0, unchanged: 0 },
      lines: [{ name, words: name }],
    },
  },
  returned: [{ code: "01", name, marked: "cells", message: "" }],
});

const steps = stepNames.flatMap((step) => hostile.map((each) => [step, ...each] as const));

test.each(steps)("on the step %s, %s in a name is only text", (step, _, name, seen) => {
  const title = document.title;
  show({ ...stateOf(name), step });
  expect(
    document.querySelectorAll("b, script, img[onerror], img[src=x], [onmouseover]"),
  ).toHaveLength(0);
  const text = document.body.textContent;
  expect(text).not.toMatch(/[\u0000\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
  expect(text).not.toContain("ộ".repeat(161));
  if (["forms", "check", "consolidate"].includes(step)) expect(text).toContain(seen);
  expect(document.title === title || !document.title.includes(name)).toBe(true);
});
