import type { PaneText } from "#text/vi/pane/pane";

export const pane: PaneText = {
  name: "Indicator Book",
  intro:
    "Collects each organisation's form, checks the data, computes the indicators and consolidates the annual report.",
  mode: {
    starting: "Connecting to Excel…",
    excel:
      "Open in Excel: you work in the open workbook; the pane writes into it only when you press a button.",
    excelTooOld:
      "Open in an Excel older than needed (ExcelApi 1.9): the pane works with files, not with the open workbook.",
    browser: "Open in a browser: choose or drop files on the page; results are downloaded.",
    failed:
      "No connection to Excel, because the office.js library did not load or did not answer: files still work, or try again.",
  },
  retry: "Try again",
  commands: {
    heading: "The same on the command line",
    intro: "Run these in the folder that holds the registry and the submitted forms.",
    template: "Make an input form for each organisation",
    check: "Check one submitted form",
    report: "Consolidate the forms into the annual report",
  },
  help: {
    heading: "Help",
    privacy: "Data is processed on this computer only; the page sends nothing out.",
    noSupport:
      "Microsoft is not responsible for maintaining, updating or supporting this add-in. If something fails, contact whoever installed it in your office.",
    copyright: "© 2026 the authors of Sổ chỉ tiêu. MIT licence.",
    guide: "Guide with pictures (Vietnamese)",
    licences: "Licences of the product and its libraries",
    officeLicence: "Microsoft's terms for office.js",
  },
  version: (number) => `Version ${number}`,
  oldBrowser:
    "The browser inside this Excel is too old to run the pane; open this address in Microsoft Edge, Google Chrome or Firefox:",
  noScript: "This page needs JavaScript: switch it on and reload the page.",
  damaged:
    "This file is damaged, cut off or was changed, so the program does not run: delete it and copy so-chi-tieu.html again from where it was published.",
};
