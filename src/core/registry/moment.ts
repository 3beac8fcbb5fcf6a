import { dayAfter, isoFromText, serialFromIso } from "./calendar-day";

/** A date and time as clocks in Việt Nam show it, and the instant that it is. */
export interface Moment {
  /** Seconds since the beginning of the calendar of spreadsheets, in UTC; for comparing only. */
  readonly instant: number;
  /** ISO date in Việt Nam. */
  readonly day: string;
  readonly hour: number;
  readonly minute: number;
}

/**
 * As programs write it: `2026-12-19T01:00:00.123456789012+07:00`, `Z`, `+0700`, a blank for the `T`, one digit for an
 * hour, no seconds, a day alone.
 */
const written =
  /^(\d{4}-\d{1,2}-\d{1,2})(?:[T ]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?\s*(?:(z)|([+-])(\d{1,2}):?(\d{2})?)?)?$/iu;

const secondsOfDay = 86_400;
/** Việt Nam is so far ahead of UTC; a time without a zone is taken as a clock there shows it. */
const ahead = 7 * 3600;

/** Null for what is no date, and for days and hours that there are not. */
export function momentOf(text: string): Moment | null {
  const [, date = "", hours, minutes, seconds, part, utc, sign, zoneHours, zoneMinutes] =
    written.exec(text.trim()) ?? [];
  const iso = isoFromText(date);
  const serial = iso === null ? null : serialFromIso(iso);
  const [h, m, s] = [Number(hours ?? 0), Number(minutes ?? 0), Number(seconds ?? 0)];
  const zone = Number(zoneHours ?? 0) * 3600 + Number(zoneMinutes ?? 0) * 60;
  if (serial === null || h > 23 || m > 59 || s > 60 || zone > 14 * 3600) return null;
  const offset = utc !== undefined ? 0 : sign === undefined ? ahead : sign === "-" ? -zone : zone;
  const whole = serial * secondsOfDay + h * 3600 + m * 60 + s - offset;
  const local = whole + ahead;
  const ofDay = local % secondsOfDay;
  const day = Math.floor(local / secondsOfDay);
  return {
    instant: whole + Number(`0.${part ?? "0"}`),
    day: dayAfter(iso ?? "", day - serial),
    hour: Math.floor(ofDay / 3600),
    minute: Math.floor((ofDay % 3600) / 60),
  };
}

/** The day in Việt Nam of a date and time; of a text that is none, its beginning. */
export const dayInVietnam = (text: string): string => momentOf(text)?.day ?? text.slice(0, 10);
