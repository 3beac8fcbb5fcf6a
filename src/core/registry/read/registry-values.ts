import type { OrganisationType } from "#core/catalogue/organisation-types";
import type { CellContent } from "#core/cell";
import { levelWords, markWords } from "#core/words/registry-words";
import { err, ok, type Result } from "#core/result";
import { isoFromSerial, isoFromText, printedDay } from "#core/registry/calendar-day";
import type { OrganisationLevel } from "#core/catalogue/organisation-levels";
import { organisationTypeOf } from "#core/registry/organisation-type";
import { spellingKey } from "#core/spelling";

/* Each reader takes the content of a filled cell and gives null for what it does not know. */

/** The text of a cell as words to compare; null for a date, an error or an uncalculated formula. */
function words(content: CellContent): string | null {
  switch (content.kind) {
    case "text":
      return spellingKey(content.value);
    case "number":
    case "boolean":
      return String(content.value);
    case "date":
    case "error":
    case "formulaWithoutValue":
      return null;
  }
}

const levels: ReadonlyMap<string, OrganisationLevel> = new Map(
  (Object.keys(levelWords) as OrganisationLevel[]).flatMap((level) =>
    levelWords[level].map((word) => [spellingKey(word), level] as const),
  ),
);

const marks: ReadonlyMap<string, boolean> = new Map([
  ...markWords.yes.map((word) => [spellingKey(word), true] as const),
  ...markWords.no.map((word) => [spellingKey(word), false] as const),
]);

export function readName(content: CellContent): string | null {
  return content.kind === "text" ? content.value.normalize("NFC").trim() : null;
}

export function readLevel(content: CellContent): OrganisationLevel | null {
  return levels.get(words(content) ?? "") ?? null;
}

export function readType(content: CellContent): OrganisationType | null {
  return organisationTypeOf(words(content) ?? "");
}

export function readMark(content: CellContent): boolean | null {
  return marks.get(words(content) ?? "") ?? null;
}

/** ISO date of a date cell, of `dd/mm/yyyy` or of ISO text; a bare number is no date. */
export function readDay(content: CellContent): string | null {
  if (content.kind === "date") return isoFromSerial(content.serial);
  return content.kind === "text" ? isoFromText(content.value) : null;
}

/** `1.200` is written with a dot between thousands; `12.0` is how some programs write 12 to csv. */
const wholeNumber = /^(\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})(?:[.,]0)?$/u;

/** A whole number, zero or more. */
export function readQuota(content: CellContent): number | null {
  if (content.kind === "number") {
    return Number.isSafeInteger(content.value) && content.value >= 0 ? content.value : null;
  }
  const [, written] = wholeNumber.exec(words(content) ?? "") ?? [];
  return written === undefined ? null : Number(written.replaceAll(".", ""));
}

export type CodeRefusal =
  | "registryCodeBecameNumber"
  | "registryCodeBecameDate"
  | "registryCodeUnusable";

/** What is left in a csv of a long code that a program took for a number: `3.8168E+10`. */
const scientific = /^[+-]?\d(?:[.,]\d+)?e[+-]\d{2,3}$/iu;
/** `01/05/2025`, `01-May`, `01-Thg5`: what is left of a code that was taken for a date. */
const dateWithYear = /^(?:\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{4}-\d{2}-\d{2})(?: 0?0:00(?::00)?)?$/u;
const dateWithMonth =
  /^\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\d{1,2})(?:-\d{2,4})?$/iu;
/** A semicolon separates codes in a list; what nobody can see cannot be compared by eye. */
const unusable = /[;\p{Cc}\p{Cf}]/u;
const longestCode = 64;

/** The code in a text, trimmed and composed (NFC), or the reason why it cannot be one. */
export function codeInText(text: string): Result<string, CodeRefusal> {
  const code = text.normalize("NFC").trim();
  if (scientific.test(code)) return err("registryCodeBecameNumber");
  if (dateWithYear.test(code) || dateWithMonth.test(code)) return err("registryCodeBecameDate");
  if (unusable.test(code) || code.length > longestCode) return err("registryCodeUnusable");
  return ok(code);
}

/** One code. A number or a date is refused: what was typed cannot be recovered from it. */
export function readCode(content: CellContent): Result<string, CodeRefusal> {
  switch (content.kind) {
    case "text":
      return codeInText(content.value);
    case "number":
      return err("registryCodeBecameNumber");
    case "date":
      return err("registryCodeBecameDate");
    case "boolean":
    case "error":
    case "formulaWithoutValue":
      return err("registryCodeUnusable");
  }
}

/** What stands in a cell, for a message. */
export function shown(content: CellContent): string {
  switch (content.kind) {
    case "number":
      return String(content.value);
    case "boolean":
      return content.value ? "TRUE" : "FALSE";
    case "date": {
      const iso = isoFromSerial(content.serial);
      return iso === null ? String(content.serial) : printedDay(iso);
    }
    case "formulaWithoutValue":
      return `=${content.formula}`;
    case "text":
    case "error":
      return content.value;
  }
}
