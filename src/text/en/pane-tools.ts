import type { ToolsText } from "#text/vi/pane-tools";

export const tools: ToolsText = {
  document: {
    download: "Download the document .docx",
    hint: "The report and its annexes as a text, to be edited and signed.",
  },
};
