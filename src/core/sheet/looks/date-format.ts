/** The letters of years, months, days, hours and seconds. */
const dateLetters = "ymdhs";

/**
 * A format code shows a date or a time when a letter of one stands outside quotes, escapes and brackets,
 * or alone inside brackets: `[h]:mm` counts hours, `[Red]` and `[$-42A]` mean nothing here.
 */
export function showsDate(code: string): boolean {
  const letters = code.toLowerCase();
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charAt(at);
    if (letter === '"') at = closing(letters, '"', at);
    else if (letter === "[") {
      const end = closing(letters, "]", at);
      if (countsTime(letters.slice(at + 1, end))) return true;
      at = end;
    } else if (letter === "\\" || letter === "_" || letter === "*") at += 1;
    else if (dateLetters.includes(letter)) return true;
  }
  return false;
}

function closing(code: string, mark: string, from: number): number {
  const found = code.indexOf(mark, from + 1);
  return found === -1 ? code.length : found;
}

/** `h`, `mm`, `ss`: one of the letters of elapsed time, repeated. */
function countsTime(inBrackets: string): boolean {
  const first = inBrackets.charAt(0);
  return first !== "" && "hms".includes(first) && inBrackets === first.repeat(inBrackets.length);
}
