import type { Quirk } from "./quirk";

/** What some Excel does otherwise, without refusing it. */
export const behaving: readonly Quirk[] = [
  {
    name: "areas are separated by semicolons",
    does: "a list of areas with commas is an invalid argument",
    seenIn:
      "Windows with a decimal comma, Version 2004 to the end of 2021, so Excel 2021 (Version 2108)",
    source: "OfficeDev/office-js#1167, OfficeDev/office-js#1985",
    ways: ["semicolonAreas"],
  },
  {
    name: "what is frozen is said to be active",
    does: "freezing a sheet makes it the active one to programs, while another is seen",
    seenIn: "Excel 16.69 on Mac, Version 2211 on Windows",
    source: "OfficeDev/office-js#3148",
    ways: ["freezingIsSaidActive"],
  },
  {
    name: "a selection stays on its sheet",
    does: "selecting a cell of a sheet that is not in front does nothing",
    seenIn: "Version 2410, Windows",
    source: "OfficeDev/office-js#5118",
    ways: ["selectionStaysOnSheet"],
  },
  {
    name: "a new sheet comes to the front later",
    does: "activating a sheet in the request that made it does nothing",
    seenIn: "Excel on the web 2020",
    source: "OfficeDev/office-js#930",
    ways: ["newSheetsComeLater"],
  },
  {
    name: "a chart sheet is in front",
    does: "there is no active worksheet, and asking for it is an error",
    seenIn: "all, Windows and Mac, 2022",
    source: "OfficeDev/office-js#2444",
    ways: ["chartSheetInFront"],
  },
  {
    name: "formulas are computed by hand",
    does: "results stay as they were until a calculation is asked for",
    seenIn: "all, with the option of the workbook",
    source: "docs: Excel.CalculationMode",
    ways: ["manualCalculation"],
  },
  {
    name: "huge tables are null",
    does: "the values of more than five million cells are null, without an error",
    seenIn: "Version 2407; Windows 16.0.19530, Mac 16.109, web",
    source: "OfficeDev/office-js#4783, OfficeDev/office-js#6781; docs: performance",
    ways: ["hugeTablesAreNull"],
  },
  {
    name: "covered cells lose what is typed",
    does: "of joined cells only the first keeps anything",
    seenIn: "all",
    source: "docs: Excel.Range.merge",
    ways: ["coveredCellsLose"],
  },
  {
    name: "locks are set once",
    does: "locking what is locked, or unlocking what is not, is denied",
    seenIn: "2026",
    source: "OfficeDev/office-js#6784",
    ways: ["locksAreSetOnce"],
  },
  {
    name: "formulas come back respelt",
    does: "functions in capitals, no blanks, every sheet in quotes, an @ before names",
    seenIn: "Microsoft 365 and 2021",
    source: "docs: Dynamic arrays and spilling (implicit intersection)",
    ways: ["formulasRespelt"],
  },
  {
    name: "compatibility mode",
    does: "a workbook of Excel 97-2003 has 65,536 rows and 256 columns",
    seenIn: "all, with an .xls open",
    source: "docs: Excel specifications and limits",
    ways: ["compatibilityMode"],
  },
  {
    name: "no traces",
    does: "an error does not tell which traces it has passed",
    seenIn: "any",
    source: "docs: OfficeExtension.ClientRequestContext.trace (no promise by host)",
    ways: ["noTraces"],
  },
];
