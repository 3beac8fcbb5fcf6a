import { issue, type Issue } from "#core/issue";
import type { Facts } from "#core/reading/fact";
import { printedDay } from "#core/registry/calendar-day";
import { momentOf } from "#core/registry/moment";
import type { FileSeen, FormReading } from "./file-reading";

/** The same content: the same bytes, or the same facts; never the same name. */
export function isSameForm(one: FormReading, other: FormReading): boolean {
  return isSameFile(one.file, other.file) || sameFacts(one.facts, other.facts);
}

const isSameFile = (one: FileSeen, other: FileSeen): boolean =>
  one === other || (one.sha256 !== null && one.sha256 === other.sha256);

/** Blank forms may still be of different people. */
function sameFacts(one: Facts, other: Facts): boolean {
  if (one.size !== other.size || one.size === 0) return false;
  for (const [item, { state, value }] of one) {
    const found = other.get(item);
    if (found?.state !== state || found.value !== value) return false;
  }
  return true;
}

/**
 * The instant at which a file was saved; null where it does not say, where what it says is no date, and where it is
 * after the day of the report: the clock of that computer was wrong.
 */
function savedAt({ receivedAt }: FileSeen, asOf: string): number | null {
  const moment = receivedAt === null ? null : momentOf(receivedAt);
  return moment === null || moment.day > asOf ? null : moment.instant;
}

/** Newest first; files without a date that can be trusted come last; then by path, so that order is fixed. */
export const newestFirst =
  (asOf: string) =>
  (one: { readonly file: FileSeen }, other: { readonly file: FileSeen }): number => {
    const [first, second] = [savedAt(one.file, asOf), savedAt(other.file, asOf)];
    if (first === second) return compareText(one.file.path, other.file.path);
    return (second ?? -Infinity) - (first ?? -Infinity);
  };

export const compareText = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** Whether another content is as new as the newest, so that no date says which counts. */
export function isTie([newest, ...others]: readonly FormReading[], asOf: string): boolean {
  return (
    newest !== undefined &&
    others.some(
      (each) =>
        savedAt(each.file, asOf) === savedAt(newest.file, asOf) && !isSameForm(each, newest),
    )
  );
}

/** What is to be said of the dates of a unit's forms, each once. */
export function dateNotices(
  forms: readonly FormReading[],
  { unit, asOf }: { readonly unit: string; readonly asOf: string },
): readonly Issue[] {
  const files = new Set(forms.map(({ file }) => file));
  return [...files].flatMap(({ path, receivedAt }): readonly Issue[] => {
    if (receivedAt === null) return [];
    const place = { at: { file: path }, unit };
    const moment = momentOf(receivedAt);
    if (moment === null) return [issue("saveDateUnclear", {}, { ...place, found: receivedAt })];
    if (moment.day <= asOf) return [];
    const found = printedDay(moment.day);
    return [issue("savedAfterReport", { asOf: printedDay(asOf) }, { ...place, found })];
  });
}
