import type { CodeFault } from "#core/plan-issue";

/** Why a code would not stay what was typed in every program, or null when it does. */
export type CodeRule = (code: string) => CodeFault | null;

/** `D12`, `XFD1048576`; and what the other notation of addresses would take: `R1C1`, `RC`. */
const address = /^[A-Z]{1,3}\d{1,7}$|^R\d*C\d*$/iu;
/** `MAR-5`, `1-JAN`, `DEC1`. */
const date = /^\d|^(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|THG)[ _-]?\d{0,4}$/iu;
const words = /^(TRUE|FALSE|NULL|E\d+)$/iu;

const longestCode = 40;

const rule =
  (letters: RegExp): CodeRule =>
  (code) => {
    if (address.test(code)) return "address";
    if (date.test(code)) return "date";
    if (words.test(code)) return "word";
    if (!letters.test(code)) return "letters";
    if (code.length < 2) return "tooShort";
    return code.length > longestCode ? "tooLong" : null;
  };

/** Capital letters, parts joined by underscores. */
export const itemCodeFault = rule(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/u);

/** The same for an indicator, whose parts may be joined by hyphens as well. */
export const indicatorCodeFault = rule(/^[A-Z][A-Z0-9]*([-_][A-Z0-9]+)*$/u);

export const planCodeFault = rule(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u);

/** A code that would do, made of the letters of one that does not; null when none can be made of them. */
export function codeLike(
  code: string,
  { fault, like }: { readonly fault: CodeRule; readonly like: "item" | "plan" },
): string | null {
  const plain = code
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\u0111/giu, "d")
    .replace(/[^a-z0-9]+/giu, " ")
    .trim()
    .replace(/([a-z])(?=\d)/giu, "$1 ");
  const joined =
    like === "plan"
      ? plain.toLowerCase().replaceAll(" ", "-")
      : plain.toUpperCase().replaceAll(" ", "_");
  const made = joined.slice(0, longestCode);
  return fault(made) === null ? made : null;
}
