import { isoFromSerial, printedDay } from "#core/registry/calendar-day";

/** A sentence repeats at most this many characters of what a file holds, the ellipsis included. */
export const mostCharactersShown = 60;

/** Hostile texts are megabytes long; what lies beyond this is never looked at. */
const mostCharactersRead = 4000;

/** Control characters, marks that turn the writing direction, zero-width signs, halves of a pair. */
const invisible =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/**
 * Text from a file as one visible line: line breaks become blanks, characters that show nothing or
 * reorder what stands around them are dropped, letters are composed (NFC). Markup stays as it is typed.
 */
export function oneLine(text: string): string {
  return text
    .slice(0, mostCharactersRead)
    .replace(/\s+/gu, " ")
    .replace(invisible, "")
    .replace(/ {2,}/gu, " ")
    .trim()
    .normalize("NFC");
}

/** The beginning of a line, with an ellipsis where the rest was cut off. */
export function shortened(text: string, most: number = mostCharactersShown): string {
  const line = oneLine(text);
  const characters = Array.from(line);
  const whole = characters.length <= most && text.length <= mostCharactersRead;
  return whole ? line : `${characters.slice(0, most - 1).join("")}…`;
}

/** The end of a path, where the file name is, with an ellipsis where the beginning was cut off. */
export function shortenedPath(path: string, most = 160): string {
  const characters = Array.from(oneLine(path.slice(-mostCharactersRead)));
  return characters.length <= most
    ? characters.join("")
    : `…${characters.slice(characters.length - most + 1).join("")}`;
}

/** What was found, between quotation marks; a text without any visible character is spelt out: “U+200B”. */
export function quoted(text: string): string {
  return `“${oneLine(text) === "" ? spelt(text) : shortened(text)}”`;
}

const spelt = (text: string): string =>
  Array.from(text.slice(0, mostCharactersRead))
    .slice(0, 5)
    .map((character) => `U+${codeOf(character).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(" ");

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

/** The found value, or other words where a complaint has none. */
export const seen = (found: string | null, otherwise: string): string =>
  found === null ? otherwise : quoted(found);

/** The found value behind a word: ` “12”`; nothing where there is none. */
export const after = (found: string | null): string => (found === null ? "" : ` ${quoted(found)}`);

/** The found value as an aside: ` (“12”)`; nothing where there is none. */
export const aside = (found: string | null): string =>
  found === null ? "" : ` (${quoted(found)})`;

/** The same, left out where the sentence has already said it. */
export const asideUnless = (said: readonly string[], found: string | null): string =>
  found !== null && said.includes(found) ? "" : aside(found);

/** A date found as the serial number of a spreadsheet: ` 01/05/2026 (“46143”)`. */
export function dayFound(found: string | null): string {
  const day = found === null || !/^\d+(\.\d+)?$/u.test(found) ? null : isoFromSerial(Number(found));
  return day === null ? aside(found) : ` ${printedDay(day)}${aside(found)}`;
}
