import type { ToolsText } from "#text/vi/pane/tools";

export const tools: ToolsText = {
  document: {
    download: "Download the document .docx",
    hint: "The report and its annexes as a text, to be edited and signed.",
  },
  head: "Form of the report: head, signer, recipients",
  review: "Review of several years",
  sheets: {
    look: "Look at the sheets of the report",
    sheet: "Sheet",
    scroll: (sheet) => `Sheet ${sheet}`,
    more: (left) => `… and ${left} more rows, all of them in the file.`,
  },
  figures: "Check printed percentages",
  plan: {
    heading: "Your own plan",
    hint: "Download the plan as a workbook, change it in Excel, then give the .xlsx file back",
    own: (file) =>
      `In the list of plans, out of ${file}. After changing the file, choose it again.`,
    remove: "Remove your own plan",
    refused: "The plan cannot be used yet; to be corrected:",
    download: "Download the plan as a workbook",
    downloadHint:
      "The plan that is chosen, as an .xlsx file: targets, yearly steps and tasks can be changed.",
  },
};
