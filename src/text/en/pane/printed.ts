import type { PrintedText } from "#text/vi/pane/printed";

export const printed: PrintedText = {
  hint: "Paste the text of a report: each percentage that stands with its part and whole, such as 1.692/2.071 members (81,70%), is recomputed.",
  field: "Text of the report",
  check: "Check the text",
  file: "Choose a table",
  fileHint: "Or an .xlsx file with the columns Nội dung, Tử số, Mẫu số, Tỷ lệ in",
  none: "No percentage stands with its part and whole: they are looked for as in 1.692/2.071 members (81,70%).",
  counts: ({ read, notUnderstood, reproduced, truncated, otherDenominator, notReproduced }) =>
    `Read: ${read}; without part and whole: ${notUnderstood}. Right: ${reproduced}; cut: ${truncated}; over another whole: ${otherDenominator}; not reproduced: ${notReproduced}.`,
  ofFile: (file) => `File: ${file}`,
  more: (left) => `… and ${left} more percentages.`,
};
