import type { Quirk } from "./quirk";

/** What every Excel does, and so the Excel of the tests in every test; listed here with the others and their sources. */
export const always: readonly Quirk[] = [
  {
    name: "one store of settings",
    does: "settings of the common API and of the workbook lie in one place; `saveAsync` writes the whole of what was there at the start over it",
    seenIn: "all; on the web a reread has emptied it",
    source: "OfficeDev/office-js-docs-reference#769, OfficeDev/office-js#594",
  },
  {
    name: "a setting empties the undo list",
    does: "what people could undo is gone after a setting was written",
    seenIn: "Windows and Mac, 2023",
    source: "OfficeDev/office-js#3141",
  },
  {
    name: "half a request stays done",
    does: "what was done before the call that fails is not taken back",
    seenIn: "all",
    source: "docs: Error handling with the application-specific JavaScript APIs",
  },
  {
    name: "another workbook is looked at",
    does: "activate, select and freeze fail with InactiveWorkbook, names with InvalidSelection or ItemNotFound",
    seenIn: "Version 2411 (18227); 2021",
    source: "OfficeDev/office-js#6365, OfficeDev/office-js#5319, OfficeDev/office-js#2078",
  },
  {
    name: "panes of hidden sheets",
    does: "a hidden sheet takes no frozen panes",
    seenIn: "Windows, 2020",
    source: "OfficeDev/office-js#1463",
  },
  {
    name: "a password of somebody",
    does: "unprotecting without it is denied",
    seenIn: "all",
    source: "docs: Excel.WorksheetProtection.unprotect",
  },
  {
    name: "names that look like cells",
    does: "`A1`, `R1C1`, `R`, `C` and what begins with a digit are refused as names",
    seenIn: "all",
    source: "docs: Names in formulas (syntax rules for names)",
  },
  {
    name: "texts become what they look like",
    does: "`001`, `TRUE`, `1/5`, `+84` are taken for numbers, truth, dates and formulas unless an apostrophe stands before them",
    seenIn: "all",
    source: "docs: Excel.Range.values; OfficeDev/office-js#6687",
  },
  {
    name: "five megabytes",
    does: "larger requests and answers are refused",
    seenIn: "web",
    source: "docs: Resource limits and performance optimization for Office Add-ins",
  },
];
