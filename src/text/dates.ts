import { momentOf } from "#core/registry/moment";

/** Year, month and day of an ISO date, as its digits; null for other text. */
function partsOf(iso: string): readonly [string, string, string] | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(iso);
  if (found === null) return null;
  const [, year = "", month = "", day = ""] = found;
  return [year, month, day];
}

/**
 * `29/12/2026` from the ISO date `2026-12-29`, or from a date and time that starts with one. Text that is no
 * ISO date is given back as it came: it is shown, not interpreted.
 */
export function formatDate(iso: string): string {
  const parts = partsOf(iso);
  if (parts === null) return iso;
  const [year, month, day] = parts;
  return `${day}/${month}/${year}`;
}

/**
 * `29/12/2026 14:05`, as clocks in Việt Nam show a date and time; a time without a zone is taken as it is written. Text
 * that is no ISO date and time is given back as it came.
 */
export function formatMoment(iso: string): string {
  const moment = /\d:\d/u.test(iso) ? momentOf(iso) : null;
  if (moment === null) return formatDate(iso);
  const [hour, minute] = [moment.hour, moment.minute].map((part) => String(part).padStart(2, "0"));
  return `${formatDate(moment.day)} ${hour ?? ""}:${minute ?? ""}`;
}

/**
 * `ngày 05 tháng 02 năm 2026`: days under 10 and the months 1 and 2 with a leading zero, other months
 * without. Text that is no ISO date is given back as it came. Source: HD 36-HD/VPTW, place and date.
 */
export function officialDate(iso: string): string {
  const parts = partsOf(iso);
  if (parts === null) return iso;
  const [year, month, day] = parts;
  const monthAsWritten = Number(month) <= 2 ? month : String(Number(month));
  return `ngày ${day} tháng ${monthAsWritten} năm ${year}`;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `5 February 2026`; text that is no ISO date is given back as it came. */
export function englishDate(iso: string): string {
  const parts = partsOf(iso);
  if (parts === null) return iso;
  const [year, month, day] = parts;
  return `${String(Number(day))} ${months[Number(month) - 1] ?? month} ${year}`;
}
