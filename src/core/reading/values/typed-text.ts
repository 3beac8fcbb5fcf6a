/** Signs without width that come along when text is pasted; none of them means anything in a cell. */
const withoutWidth = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** Digits, point, comma and minus in the width of Chinese signs. */
const wide = /[\uff0c\uff0d\uff0e\uff10-\uff19]/gu;

/** Code points of wide signs lie this far behind those of ASCII. */
const wideOffset = 0xfee0;

/** Text without signs that nobody sees. */
export const visible = (text: string): string => text.replace(withoutWidth, "");

/** Whether a text holds digits in the width of Chinese signs. */
export const holdsWide = (text: string): boolean => text.search(wide) !== -1;

/** Wide digits and signs as those of ASCII. */
export const narrowed = (text: string): string =>
  text.replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - wideOffset));
