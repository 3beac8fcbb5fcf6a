import { writableText } from "#core/sheet/writable-text";

/** Begins with a letter and holds no digit: never a number, a date, a formula or an error to Excel. */
const stays = /^\p{L}[^\p{N}]*$/u;

const truth = /^(?:true|false)$/iu;

/**
 * A text as Excel must be given it, to be kept as it is: whatever Excel might take for something else gets an
 * apostrophe in front, which is not part of the value. Null for an empty text, which leaves the cell empty.
 */
export function typedText(text: string): string | null {
  const written = writableText(text);
  if (written === "") return null;
  return stays.test(written) && !truth.test(written) ? written : `'${written}`;
}
