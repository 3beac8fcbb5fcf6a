import type { ReportTexts } from "#core/words/report/report-texts";

export const pathEn: ReportTexts["path"] = {
  title: "Paths to target years",
  unitTitle: (name, target, year) => `Path of each unit: ${name} (${target}, by ${String(year)})`,
  unitHeadings: ["No.", "Unit", "Code"],
  headings: [
    "Base year",
    "Base: part",
    "Base: whole",
    "Base: result",
    "This year: part",
    "This year: whole",
    "This year: result",
    "Expected this year",
    "Behind (+) or ahead (-)",
    "Missing",
    "Needed each year",
    "By straight line",
    "By growth rate",
    "Note",
  ],
  differ: "≠ the two readings differ",
  passed: "the target year has passed",
  dueNow: "this is the target year",
  noBase: "no figure of a base year",
  baseZero: "the base is 0, growth is counted from 0,001",
  baseIsTarget: "the base equals the target",
  chart: (name) => `Path: ${name}`,
  chartDescription: (name, due) =>
    `${name}: what was reached, the straight line from the base year to ${String(due)}, and the pace needed from this year on.`,
  chartHeadings: ["Year", "Reached", "Straight line", "Pace needed from this year"],
};
