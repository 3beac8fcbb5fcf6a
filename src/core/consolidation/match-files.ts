import { issue, type Issue } from "#core/issue";
import { templates } from "#core/forms/names";
import type { Organisation, Registry } from "#core/registry/organisation";
import type { FileReading, FormReading } from "./file-reading";
import type { IgnoredFile } from "./receipt";

/** What the forms must be of. */
export interface Expectation {
  readonly registry: Registry;
  readonly plan: string;
  readonly year: number;
}

/** Files sorted by the unit they belong to. */
export interface MatchedFiles {
  /** Forms of this year and plan, by unit code, in the order of the files. */
  readonly accepted: ReadonlyMap<string, readonly FormReading[]>;
  /** Files that belong to a unit and cannot count for it. */
  readonly rejected: ReadonlyMap<string, readonly IgnoredFile[]>;
  /** Files that belong to no expected unit. */
  readonly ignored: readonly IgnoredFile[];
}

/**
 * Finds the unit of each file: by what its hidden sheet says, otherwise by a file name that begins with the
 * code of a unit. A file that cannot be read is held against the unit whose code its name carries.
 */
export function matchFiles(readings: readonly FileReading[], expected: Expectation): MatchedFiles {
  const accepted = new Map<string, FormReading[]>();
  const rejected = new Map<string, IgnoredFile[]>();
  const ignored: IgnoredFile[] = [];
  for (const reading of readings) {
    const found = placeOf(reading, expected);
    if (found.unit !== null && found.cause === null && reading.kind === "form") {
      append(accepted, found.unit.code, reading);
    } else if (found.cause !== null) {
      const file = { file: reading.file, cause: found.cause };
      if (found.unit === null) ignored.push(file);
      else append(rejected, found.unit.code, file);
    }
  }
  return { accepted, rejected, ignored };
}

interface Place {
  /** The reporting unit that the file belongs to, when there is one. */
  readonly unit: Organisation | null;
  /** Why the file cannot count; null for a form that can. */
  readonly cause: Issue | null;
}

function placeOf(reading: FileReading, expected: Expectation): Place {
  const at = { file: reading.file.path };
  switch (reading.kind) {
    case "temporary":
      return { unit: null, cause: issue("temporaryFile", {}, { at }) };
    case "otherFile":
      return { unit: null, cause: issue("notAWorkbookName", {}, { at }) };
    case "ownReport":
      return { unit: null, cause: issue("ownReport", {}, { at }) };
    case "unreadable":
    case "noForm":
      return brokenFile(reading, expected);
    case "form":
      return formOf(reading, expected);
  }
}

function brokenFile(
  reading: Extract<FileReading, { kind: "unreadable" | "noForm" }>,
  { registry }: Expectation,
): Place {
  const stated = reading.kind === "noForm" ? (reading.meta?.unit ?? null) : null;
  const code = stated ?? codeInName(reading.file.path, registry);
  const unit = code === null ? null : reportingUnit(registry, code);
  const place = { at: { file: reading.file.path }, unit: unit?.code ?? null };
  const cause =
    reading.kind === "unreadable"
      ? issue("fileUnreadable", { reason: reading.reason }, place)
      : issue("formMissing", { sheets: reading.sheets }, place);
  return { unit, cause };
}

function formOf(reading: FormReading, { registry, plan, year }: Expectation): Place {
  const { meta, file } = reading;
  const code = meta?.unit ?? codeInName(file.path, registry);
  const at = { file: file.path };
  if (code === null) return { unit: null, cause: issue("unitNotStated", {}, { at }) };
  const known = registry.byCode.get(code);
  if (known === undefined) {
    return { unit: null, cause: issue("unitUnknown", {}, { at, found: code }) };
  }
  const place = { at, unit: code };
  if (!known.reports) return { unit: null, cause: issue("unitNotReporting", {}, place) };
  if (meta?.template != null && meta.template !== templates.form) {
    return { unit: known, cause: issue("wrongTemplate", {}, { ...place, found: meta.template }) };
  }
  if (meta?.year != null && meta.year !== year) {
    const found = String(meta.year);
    return { unit: known, cause: issue("wrongYear", { expected: year }, { ...place, found }) };
  }
  if (meta?.plan != null && meta.plan !== plan) {
    return {
      unit: known,
      cause: issue("wrongPlan", { expected: plan }, { ...place, found: meta.plan }),
    };
  }
  return { unit: known, cause: null };
}

function reportingUnit(registry: Registry, code: string): Organisation | null {
  const unit = registry.byCode.get(code);
  return unit?.reports === true ? unit : null;
}

/** What makes a code longer: a letter, a digit, or a dot with a digit behind it. */
const codeGoesOn = /^(?:[\p{L}\p{N}]|\.\p{N})/u;

/**
 * The longest code of a reporting unit that the file name begins with, as a word of its own: `38.01 xã.xlsx` is
 * of 38.01, `38.01.003.xlsx` is not.
 */
function codeInName(path: string, registry: Registry): string | null {
  const name = (path.split("/").at(-1) ?? path).normalize("NFC");
  for (let end = name.length; end > 0; end -= 1) {
    if (codeGoesOn.test(name.slice(end, end + 2))) continue;
    const start = name.slice(0, end);
    if (reportingUnit(registry, start) !== null) return start;
  }
  return null;
}

function append<T>(lists: Map<string, T[]>, key: string, entry: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}
