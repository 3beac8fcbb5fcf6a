/** `D12`, `XFD1048576`; and what the other notation of addresses would take: `R1C1`, `RC`. */
const address = /^[A-Z]{1,3}\d{1,7}$|^R\d*C\d*$/iu;
/** `1E5`, `DEC_1` is no date but `DEC1`, `MAR-5`, `1-JAN` are. */
const date = /^\d|^(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|THG)[ _-]?\d{0,4}$/iu;
const words = /^(TRUE|FALSE|NULL|E\d+)$/iu;

/** Whether a code of an item stays what was typed in every program: capital letters and an underscore. */
export const isItemCode = (code: string): boolean =>
  /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/u.test(code) && !isMistakable(code) && code.length <= 40;

/** The same for an indicator and a plan, whose parts are joined by hyphens. */
export const isIndicatorCode = (code: string): boolean =>
  /^[A-Z][A-Z0-9]*([-_][A-Z0-9]+)+$/u.test(code) && !isMistakable(code) && code.length <= 40;

export const isPlanCode = (code: string): boolean =>
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(code) && !isMistakable(code) && code.length <= 40;

const isMistakable = (code: string): boolean =>
  address.test(code) || date.test(code) || words.test(code);
