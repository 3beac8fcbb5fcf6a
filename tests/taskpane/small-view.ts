import type { ReportView } from "#taskpane/protocol/answers";

const none = { count: 0, lines: [] };

/** A report on one unit, with nothing in its lists. */
export const smallView: ReportView = {
  year: 2026,
  plan: "Hà Giang",
  asOf: "2026-12-20",
  dueDate: "2026-12-29",
  counts: { expected: 1, received: 1, late: 0, missing: 0, rejected: 0, notApplicable: 0 },
  lists: { missing: none, rejected: none, late: none, ignored: none, received: none },
  issues: none,
  blocking: 0,
  indicators: [],
};
