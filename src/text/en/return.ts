import { spanInEnglish } from "#text/en/parts-of-year";
import type { ReturnPhrases } from "#text/returned/return-phrases";

/** What goes back to a unit, in English. */
export const returnEn: ReturnPhrases = {
  sheet: "To review",
  span: spanInEnglish,
  title: (span) => `TO REVIEW IN THE FORM OF ${span.toUpperCase()}`,
  headings: ["No.", "Row, cell", "Asked for", "What"],
  kinds: { blocking: "To correct", explain: "To explain" },
  howToExplain: "where the value is right, write the reason in the column of notes beside it.",
  until: (day, past) =>
    past
      ? `The forms were due on ${day}; please send yours again at once.`
      : `Please send it again by ${day}.`,
  greeting: (unit) => `To: ${unit}`,
  summary: ({ span, file, correct, explain }) =>
    `Your form of ${span} (“${file}”): ${String(correct)} to correct, ${String(explain)} to explain.`,
  at: (sheet, cell) => `Cell ${cell}, sheet ${sheet}`,
  rowAndCell: (label, cell) => (label === null ? `Cell ${cell}` : `Row ${label}, cell ${cell}`),
  correctHead: "To correct:",
  explainHead: "To explain (where the value is right, write the reason in the column of notes):",
  whereMarked: {
    cells:
      "In the attached copy the cells are coloured and annotated; the sheet “To review” lists them with links. Your values are as you sent them.",
    coloursOnly:
      "In the attached copy the cells are coloured; the sheet “To review” lists them with links. Your values and notes are as you sent them.",
    listOnly:
      "The attached copy has a sheet “To review” that lists everything. Your values are as you sent them.",
    messageOnly: "Please compare with the file that you sent.",
  },
  closing: "Thank you.",
};
