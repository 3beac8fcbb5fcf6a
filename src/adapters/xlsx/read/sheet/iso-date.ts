import { wholeNumber } from "#adapters/xlsx/read/xml/text";

/** Days from 0000-03-01, where leap years are easiest to count, to 1899-12-30, which is serial 0. */
const daysBeforeEpoch = 693_899;
/** Serial of 1900-03-01: before it, the 1900 system counts a 29 February that never was. */
const firstOfMarch1900 = 61;

/**
 * The serial number, in the 1900 system, of an ISO date as strict workbooks write it (ECMA-376 part 1,
 * 18.18.11, `t="d"`): `2026-03-05`, `2026-03-05T07:30:00.000`, a time alone, a duration. Null for anything else, also
 * for dates before 1900, which have no serial number.
 */
export function serialOfIsoDate(text: string): number | null {
  const iso = text.trim();
  if (iso.startsWith("P")) return daysOfDuration(iso);
  const split = iso.indexOf("T");
  const date = split === -1 && !iso.includes(":") ? iso : iso.slice(0, Math.max(split, 0));
  const time = split === -1 ? (iso.includes(":") ? iso : null) : iso.slice(split + 1);
  const days = date === "" && time !== null ? 0 : serialDay(date);
  const fraction = time === null ? 0 : fractionOfDay(time);
  return days === null || fraction === null ? null : days + fraction;
}

function serialDay(date: string): number | null {
  const [year, month, day, more] = date.split("-");
  if (more !== undefined || year?.length !== 4 || month?.length !== 2 || day?.length !== 2)
    return null;
  const numbers = [year, month, day].map((digits) => wholeNumber(digits, 10));
  const [y = -1, m = -1, d = -1] = numbers;
  if (y < 1899 || m < 1 || d < 1 || d > daysIn(y, m)) return null;
  const serial = daysSinceYearZero(y, m, d) - daysBeforeEpoch;
  const counted = serial < firstOfMarch1900 ? serial - 1 : serial;
  return counted < 0 ? null : counted;
}

/** Days of the Gregorian calendar since 0000-03-01: years start in March, so that 29 February ends one. */
function daysSinceYearZero(year: number, month: number, day: number): number {
  const years = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const daysOfMonths = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return years * 365 + leapDays + daysOfMonths + day - 1;
}

function daysIn(year: number, month: number): number {
  if (month > 12) return 0;
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** `P1DT2H30M`, `PT26H`; years and months have no fixed length. */
function daysOfDuration(iso: string): number | null {
  const found = /^P(?=.)(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/u.exec(
    iso,
  );
  if (found === null) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** `07:30`, `07:30:00`, `07:30:00.000`, each with or without `Z`. */
function fractionOfDay(time: string): number | null {
  const local = time.endsWith("Z") ? time.slice(0, -1) : time;
  const [hours = "", minutes = "", seconds = "0", more] = local.split(":");
  const [whole = "", part = "0", moreParts] = seconds.split(".");
  if (more !== undefined || moreParts !== undefined || !/^\d+$/u.test(part)) return null;
  const numbers = [hours, minutes, whole].map((digits) => wholeNumber(digits, 10));
  const [h = -1, m = -1, s = -1] = numbers;
  if (h < 0 || h > 23 || m < 0 || m > 59 || s < 0 || s > 59) return null;
  return (h * 3600 + m * 60 + s + Number(`0.${part}`)) / 86_400;
}
