import type { Quirk } from "./quirk";

const anyTime =
  "docs: Error handling with the application-specific JavaScript APIs (any call may be answered so)";

/** Calls for nothing but looks that some Excel refuses: each takes its request with it. */
export const refusing: readonly Quirk[] = [
  {
    name: "freezing fails",
    does: "freezing rows or columns is an internal error",
    seenIn: "Excel 2019, 16.0.14401.20292, Windows",
    source: "OfficeDev/office-js#2196, OfficeDev/office-js#2014",
    refuses: { "WorksheetFreezePanes.*": "GeneralException" },
  },
  {
    name: "no markers",
    does: "the markers of a series cannot be set",
    seenIn: "Excel on the web 2021, Excel on iPad 2.43",
    source: "OfficeDev/office-js#1729, OfficeDev/office-js#1538",
    refuses: {
      "ChartSeries.MarkerStyle": "InvalidOperation",
      "ChartSeries.MarkerSize": "InvalidOperation",
    },
  },
  {
    name: "no axes",
    does: "the axes of a chart cannot be scaled or turned",
    seenIn: "Excel on iPad 2021",
    source: "OfficeDev/office-js#1688",
    refuses: { "ChartAxis.*": "InvalidArgument" },
  },
  {
    name: "no charts",
    does: "no chart comes to be",
    seenIn: "any",
    source: anyTime,
    refuses: { "ChartCollection.Add": "GeneralException" },
  },
  {
    name: "no page layout",
    does: "paper, margins, page numbers and page breaks are refused",
    seenIn: "any",
    source: anyTime,
    refuses: {
      "PageLayout.*": "NotImplemented",
      "HeaderFooter.*": "NotImplemented",
      "HeaderFooterGroup.*": "NotImplemented",
      "PageBreakCollection.*": "NotImplemented",
    },
  },
  {
    name: "no conditional formats",
    does: "colours that depend on a condition are refused",
    seenIn: "any",
    source: anyTime,
    refuses: { "ConditionalFormatCollection.Add": "GeneralException" },
  },
  {
    name: "no sizes",
    does: "widths and heights are refused",
    seenIn: "Excel on the web 2016, for formats of whole rows",
    source: "OfficeDev/office-js-docs#618",
    refuses: {
      "RangeFormat.ColumnWidth": "GeneralException",
      "RangeFormat.RowHeight": "GeneralException",
      "Range.RowHidden": "GeneralException",
      "Range.ColumnHidden": "GeneralException",
    },
  },
  {
    name: "no typing rules",
    does: "what may be typed into a cell cannot be said",
    seenIn: "any",
    source: anyTime,
    refuses: { "DataValidation.*": "GeneralException" },
  },
  {
    name: "no fonts and colours",
    does: "fonts, colours, lines and alignment are refused",
    seenIn: "any",
    source: anyTime,
    refuses: {
      "RangeFont.*": "GeneralException",
      "RangeFill.*": "GeneralException",
      "RangeBorder.*": "GeneralException",
      "RangeFormat.HorizontalAlignment": "GeneralException",
    },
  },
  {
    name: "no joined cells",
    does: "cells cannot be joined",
    seenIn: "any",
    source: anyTime,
    refuses: { "Range.Merge": "GeneralException" },
  },
  {
    name: "no links",
    does: "a cell takes no link",
    seenIn: "any",
    source: anyTime,
    refuses: { "Range.Hyperlink": "GeneralException" },
  },
  {
    name: "no filter",
    does: "gridlines and filters are refused",
    seenIn: "any",
    source: anyTime,
    refuses: { "AutoFilter.*": "InvalidOperation", "Worksheet.Gridlines": "NotImplemented" },
  },
  {
    name: "no hints of speed",
    does: "the screen and the calculation are not held still",
    seenIn: "any",
    source: anyTime,
    refuses: {
      "Application.SuspendScreenUpdatingUntilNextSync": "NotImplemented",
      "Application.SuspendApiCalculationUntilNextSync": "NotImplemented",
    },
  },
];
