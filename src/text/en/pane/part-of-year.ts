import type { PartOfYearText } from "#text/vi/pane/part-of-year";

const names: PartOfYearText["names"] = {
  year: "The whole year",
  "6t": "First six months",
  "9t": "First nine months",
  q1: "First quarter",
  q2: "Second quarter",
  q3: "Third quarter",
  q4: "Fourth quarter",
};

export const partOfYear: PartOfYearText = {
  label: "Part of the year",
  names,
  of: (year, part) => `${names[part ?? "year"].toLowerCase()} of ${String(year)}`,
  other:
    "Of another part of the year than the one chosen, and cannot be compared with: choose the report of the same part.",
};
