/** What text between tags may not hold as it is: markup, and characters that XML has no other way to keep. */
const special = /[&<>\r]|[^\P{Cc}\t\n\u007F-\u009F]/u;
const everySpecial = /[&<>\r]|[^\P{Cc}\t\n\u007F-\u009F]/gu;

/** Text between two tags; a carriage return and its like as `_xHHHH_` (ECMA-376 Part 1, 22.9.2.19). */
export const xmlText = (text: string): string =>
  special.test(text) ? text.replace(everySpecial, written) : text;

function written(character: string): string {
  switch (character) {
    case "&":
      return "&amp;";
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    default:
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  }
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
