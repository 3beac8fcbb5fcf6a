import { shownCell } from "#text/shown-cell";

test.each([
  [1692, "count", "1.692"],
  [1692 / 2071, "percent2", "81,70%"],
  [0.29525, "percent2", "29,53%"],
  [0.7857, "percentBehind", "78,57% ▼"],
  [3, "countMet", "3 ●"],
  [0.42, "points", "+0,42"],
  [-12, "change", "-12"],
  [0, "change", "0"],
  [46386, "date", "30/12/2026"],
  [8.5, "general", "8,50"],
  ["–", "percent2", "–"],
  [null, "count", ""],
] as const)(
  "%p under %s is shown as %p, as a Vietnamese workbook shows it",
  (value, format, shown) => {
    expect(shownCell(value, format)).toBe(shown);
  },
);
