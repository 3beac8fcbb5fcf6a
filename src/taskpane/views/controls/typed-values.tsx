import { isoFromText } from "#core/registry/calendar-day";
import { err, ok, type Result } from "#core/result";

/** Years that a report, or a day in it, can be of. */
export const firstYear = 2000;
export const lastYear = 2100;

const onlyDigits = /^(\d{2})(\d{2})(\d{4})$/u;

/** ISO date of a day as people type it, `12/05/2026` or its digits alone; null for what is no day. */
export function readDay(typed: string): string | null {
  const day = isoFromText(typed.trim().replace(onlyDigits, "$1/$2/$3"));
  const year = Number(day?.slice(0, 4));
  return day !== null && year >= firstYear && year <= lastYear ? day : null;
}

export interface Span {
  readonly least: number;
  readonly most: number;
}

/** A whole number within a span. */
export function readWhole(typed: string, { least, most }: Span): Result<number, null> {
  const plain = typed.trim();
  const given = Number(plain);
  return /^\d{1,6}$/u.test(plain) && given >= least && given <= most ? ok(given) : err(null);
}
