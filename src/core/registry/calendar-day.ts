/** Serial of 1/1/1970 in the 1900 system. */
const serialOf1970 = 25569;
/** 1/3/1900: before it the 1900 system counts a 29 February that never was. */
const firstSerial = 61;
/** 31/12/9999. */
const lastSerial = 2958465;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Serial number of a day. Years are counted from March, so that the leap day comes last; 400 years have
 * 146.097 days (proleptic Gregorian calendar).
 */
function serialOf({ year, month, day }: Day): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const daysBeforeMonth = Math.floor((153 * marchMonth + 2) / 5);
  return marchYear * 365 + leapDays + daysBeforeMonth + day - 1 - 719468 + serialOf1970;
}

function dayOf(serial: number): Day {
  const days = serial - serialOf1970 + 719468;
  const era = Math.floor(days / 146097);
  const ofEra = days - era * 146097;
  const leapDays =
    Math.floor(ofEra / 1460) - Math.floor(ofEra / 36524) + Math.floor(ofEra / 146096);
  const yearOfEra = Math.floor((ofEra - leapDays) / 365);
  const yearStart = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const ofYear = ofEra - yearStart;
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

const digits = (value: number, length: number): string => String(value).padStart(length, "0");

const isoOf = ({ year, month, day }: Day): string =>
  `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;

/** ISO date of a spreadsheet's serial number, the time of day dropped; null outside 1/3/1900 – 31/12/9999. */
export function isoFromSerial(serial: number): string | null {
  const whole = Math.floor(serial);
  return whole >= firstSerial && whole <= lastSerial ? isoOf(dayOf(whole)) : null;
}

const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;

/** ISO date of `dd/mm/yyyy` or `yyyy-mm-dd`; null for other writings and for days that no month has. */
export function isoFromText(text: string): string | null {
  const trimmed = text.trim();
  const [, day, month, year] = dayFirst.exec(trimmed) ?? [];
  const [, isoYear, isoMonth, isoDay] = yearFirst.exec(trimmed) ?? [];
  const written: Day = {
    year: Number(year ?? isoYear),
    month: Number(month ?? isoMonth),
    day: Number(day ?? isoDay),
  };
  const real = isoFromSerial(serialOf(written));
  return real === isoOf(written) ? real : null;
}

/** Serial number, 1900 system, of an ISO date; null for a text that is none. */
export function serialFromIso(iso: string): number | null {
  const [, year, month, day] = yearFirst.exec(iso) ?? [];
  if (year === undefined || isoFromText(iso) === null) return null;
  return serialOf({ year: Number(year), month: Number(month), day: Number(day) });
}

/** An ISO date as it is printed: `01/07/2025`. */
export const printedDay = (iso: string): string => iso.split("-").reverse().join("/");

/** The day so many days after an ISO date; the date itself where it is none. */
export function dayAfter(iso: string, days: number): string {
  const serial = serialFromIso(iso);
  return serial === null ? iso : (isoFromSerial(serial + days) ?? iso);
}
