/** Text of a cell inside a note: one line, without the brackets that end it. */
const inNote = (text: string): string =>
  text.replace(/\s+/gu, " ").replaceAll("[", "(").replaceAll("]", ")").slice(0, longest).trim();

const longest = 120;

/** What the column of notes keeps of a cell whose formula was put back: `[E97 bị gõ đè: 81,69]`. */
export const repairNote = (cell: string, found: string): string =>
  `[${cell} bị gõ đè: ${inNote(found)}]`;

const written = /\s*\[[A-Z]{1,3}[1-9]\d{0,6} bị gõ đè: [^[\]]*\]/gu;

/** A note as its unit wrote it: what the program put there explains nothing. */
export const withoutRepairNotes = (note: string): string => note.replace(written, "").trim();
