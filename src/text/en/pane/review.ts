import type { ReviewPaneText } from "#text/vi/pane/review";

export const review: ReviewPaneText = {
  hint: "Give annual reports made by Sổ chỉ tiêu, in any order. A later report carries the years before it, so that the report of the last year alone may be enough.",
  pick: "Choose reports of several years",
  fileHint: "Annual reports (.xlsx)",
  from: "From year",
  to: "To year",
  year: (year) => year,
  known: (years) => `Years with figures: ${years}.`,
  remove: (name) => `Remove ${name}`,
  notAReport:
    "this is no annual report made by Sổ chỉ tiêu. Choose a report with the sheet Số liệu.",
  partOfYear: (period) =>
    `a report of ${period} and not of a whole year, left out. Choose the annual report.`,
  periodUnknown: (from, to) =>
    `Nothing to compare from ${from} to ${to} yet: the last year and at least one before it must be known. Give more reports, or choose other years.`,
  withoutUnits:
    "The report was made by an old version and does not say who its units were. Make the report of the last year again and give that.",
  table: "Targets year by year",
  columns: { target: "Indicator", level: "Target", change: "Change" },
  note: "Change: the last year against the first that has a figure, percentage points for shares, units for counts.",
  saveBook: "Save the comparison (.xlsx)",
  saveDocument: "Save the review (.docx)",
};
