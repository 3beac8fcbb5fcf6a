import type { TypedText } from "#text/vi/pane/typed";

export const typed: TypedText = {
  tooLong:
    "What was typed into the sheet «Báo cáo» is longer than its rows and would be cut on paper. Before printing, write the report into this workbook again: what was typed is kept and printed whole. Without forms to do so, drag these rows higher.",
  cell: (cell, lines, room) => `Cell ${cell}: needs ${lines} lines, has room for ${room}`,
};
