import { issue, type Issue } from "#core/issue";
import { templates } from "#core/words/names";
import type { Organisation, Registry } from "#core/registry/organisation";
import type { Meta } from "#core/reading/read-meta";
import { claimsOf, directoryOf, doubtsOf, foreignPlan, namesTold, type Directory } from "./doubts";
import type { ConsolidatedReading, FileReading, FormReading } from "./file-reading";
import type { IgnoredFile } from "./receipt";
import { codeInName, lookingLike, reportingUnit, type LookingLike } from "./registered-code";

/** What the forms must be of. */
export interface Expectation {
  readonly registry: Registry;
  readonly plan: string;
  /** What forms of the plan call it; where nobody says, what they call it is not compared. */
  readonly planTitles?: readonly string[];
  readonly year: number;
  /** The part of the year that is reported on; null for the whole year. */
  readonly period: string | null;
  /** The organisation whose report this is; null where nobody says. */
  readonly own?: string | null;
  /** Organisations of the whole registry that do not stand under it. */
  readonly outside?: ReadonlySet<string>;
  /** Units whose consolidated report counts in place of a form, and its file. */
  readonly replaced?: ReadonlyMap<string, string>;
  /** The file that somebody chose, by unit code. */
  readonly chosen?: ReadonlyMap<string, string>;
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
  const { registry } = expected;
  const scene = { ...expected, directory: directoryOf(registry), like: lookingLike(registry) };
  for (const each of readings) {
    const given = each.kind === "form" ? recognised(each, scene) : each;
    const chosen = given.kind === "form" ? decided(given, scene) : null;
    const reading = chosen ?? given;
    const found = placeOf(reading, scene, chosen !== null);
    if (found.unit !== null && found.cause === null && reading.kind === "form") {
      const told = chosen === null ? namesTold(reading, found.unit, scene) : [];
      const form =
        told.length === 0 ? reading : { ...reading, issues: [...reading.issues, ...told] };
      append(accepted, found.unit.code, form);
    } else if (found.cause !== null) {
      const { cause, instead } = found;
      const file = { file: reading.file, cause, ...(instead === undefined ? {} : { instead }) };
      if (found.unit === null) ignored.push(file);
      else append(rejected, found.unit.code, file);
    }
  }
  return { accepted, rejected, ignored };
}

interface Scene extends Expectation {
  readonly directory: Directory;
  readonly like: LookingLike;
}

/** A form under a code that only looks like that of a unit is the unit's, and that is told. */
function recognised(reading: FormReading, { like }: Scene): FormReading {
  const { meta, file, sheet, within, issues } = reading;
  const found = meta?.unit ?? null;
  const unit = found === null || within !== undefined ? null : like(found);
  if (meta === null || unit === null) return reading;
  const place = { at: { file: file.path, sheet }, unit: unit.code, found };
  const told = issue("unitCodeLookAlike", { like: unit.code }, place);
  return { ...reading, meta: { ...meta, unit: unit.code }, issues: [...issues, told] };
}

/** A form that contradicts itself is what somebody chose it to be: of that unit, of this year and plan. */
function decided(reading: FormReading, expected: Scene): FormReading | null {
  const { chosen, year, plan } = expected;
  if (chosen === undefined) return null;
  const doubts = doubtsOf(reading, expected);
  if (doubts.length === 0) return null;
  const unit = claimsOf(reading, doubts).find((code) => chosen.get(code) === reading.file.path);
  if (unit === undefined) return null;
  const doubted = new Set(doubts.map(({ details }) => details.part));
  const meta = {
    ...(reading.meta ?? { template: null, version: null, year: null, plan: null }),
    unit,
    ...(doubted.has("year") ? { year } : {}),
    ...(doubted.has("plan") ? { plan } : {}),
  };
  const issues = reading.issues.filter(({ code }) => code !== "witnessesDisagree");
  return { ...reading, meta, issues };
}

interface Place {
  /** The reporting unit that the file belongs to, when there is one. */
  readonly unit: Organisation | null;
  /** Why the file cannot count; null for a form that can. */
  readonly cause: Issue | null;
  /** What is said of it where another form of the unit counts. */
  readonly instead?: Issue;
}

function placeOf(reading: FileReading, expected: Scene, isDecided: boolean): Place {
  const at = { file: reading.file.path };
  switch (reading.kind) {
    case "temporary":
      return { unit: null, cause: issue("temporaryFile", {}, { at }) };
    case "otherFile":
      return otherFile(reading, expected);
    case "ownReport":
      return { unit: null, cause: issue("ownReport", {}, { at }) };
    case "unreadable":
    case "noForm":
      return brokenFile(reading, expected);
    case "consolidated":
      return consolidatedOf(reading, expected);
    case "form":
      return formOf(reading, expected, isDecided);
  }
}

/** A consolidated report that does not count: of nobody expected here, or of another year or plan. */
function consolidatedOf({ meta, file }: ConsolidatedReading, expected: Expectation): Place {
  const { registry, own } = expected;
  const at = { file: file.path };
  const known = registry.byCode.get(meta.unit ?? "");
  if (known?.parent == null || known.code === own) {
    return { unit: null, cause: issue("ownReport", {}, { at }) };
  }
  const cause = yearOrPlan(meta, expected, { at, unit: known.code });
  const none = issue("formMissing", { sheets: [] }, { at, unit: known.code });
  return { unit: known.reports ? known : null, cause: cause ?? none };
}

/** The complaint about a workbook of another year or another plan. */
export function yearOrPlan(
  meta: Meta | null,
  { year, plan, period }: Pick<Expectation, "year" | "plan" | "period">,
  place: { readonly at: { readonly file: string }; readonly unit: string },
): Issue | null {
  if (meta?.year == null) return issue("yearNotStated", { expected: year }, place);
  if (meta.year !== year) {
    return issue("wrongYear", { expected: year }, { ...place, found: String(meta.year) });
  }
  const found = meta.period ?? null;
  if (found !== period) {
    return issue("wrongPeriod", { expected: period, found }, place);
  }
  if (meta.plan !== null && meta.plan !== plan) {
    return issue("wrongPlan", { expected: plan }, { ...place, found: meta.plan });
  }
  return null;
}

/**
 * A file that no workbook has the name of. Where its unit sent nothing else it has arrived and cannot be read; beside
 * a form of the unit it is the letter or the scan that goes with it.
 */
function otherFile(
  { file, reason }: Extract<FileReading, { kind: "otherFile" }>,
  { registry }: Expectation,
): Place {
  const at = { file: file.path };
  const code = codeInName(file.path, registry);
  const unit = code === null || reason === undefined ? null : reportingUnit(registry, code);
  const instead = issue("notAWorkbookName", {}, { at });
  // An archive without a unit's code may hold the forms of many.
  if (unit === null && reason !== "archive") return { unit: null, cause: instead };
  const place = { at, unit: unit?.code ?? null };
  const told = reason ?? "otherDocument";
  return { unit, cause: issue("fileUnreadable", { reason: told }, place), instead };
}

function brokenFile(
  reading: Extract<FileReading, { kind: "unreadable" | "noForm" }>,
  { registry }: Expectation,
): Place {
  const stated = reading.kind === "noForm" ? (reading.meta?.unit ?? null) : null;
  const code = stated ?? codeInName(reading.file.path, registry);
  const unit = code === null ? null : reportingUnit(registry, code);
  const place = { at: { file: reading.file.path }, unit: unit?.code ?? null };
  if (reading.kind === "unreadable") {
    return { unit, cause: issue("fileUnreadable", { reason: reading.reason }, place) };
  }
  const { headless, sheets } = reading;
  if (headless === undefined) return { unit, cause: issue("formMissing", { sheets }, place) };
  const { sheet, headings } = headless;
  const at = { ...place.at, sheet };
  return { unit, cause: issue("valueHeadingMissing", { headings }, { ...place, at }) };
}

function formOf(reading: FormReading, expected: Scene, isDecided: boolean): Place {
  const { registry } = expected;
  const { meta, file } = reading;
  const at = { file: file.path };
  const doubts = isDecided ? [] : doubtsOf(reading, expected);
  const [doubt] = doubts;
  if (doubt !== undefined) {
    const claims = claimsOf(reading, doubts).map((each) => reportingUnit(registry, each));
    const unit = claims.find((each) => each !== null) ?? null;
    return { unit, cause: { ...doubt, at: { ...doubt.at, ...at }, unit: unit?.code ?? null } };
  }
  const named = codeInName(file.path, registry);
  // A form that has lost its hidden sheet must say in its head whose it is.
  const code = meta?.unit ?? (meta?.template == null ? null : named);
  if (code === null) {
    const unit = named === null ? null : reportingUnit(registry, named);
    return { unit, cause: issue("unitNotStated", {}, { at, unit: named }) };
  }
  const known = registry.byCode.get(code);
  if (known?.reports !== true) return { unit: null, cause: notExpected(code, at, expected) };
  const place = { at, unit: code };
  if (meta?.template != null && meta.template !== templates.form && reading.within === undefined) {
    return { unit: known, cause: issue("wrongTemplate", {}, { ...place, found: meta.template }) };
  }
  const twice = reading.issues.find(
    ({ code: told }) => told === "headingTwice" || told === "lineTwice",
  );
  if (twice !== undefined)
    return { unit: known, cause: { ...twice, ...place, at: { ...twice.at, ...at } } };
  const plan = foreignPlan(reading, expected) ?? meta?.plan ?? null;
  return {
    unit: known,
    cause: yearOrPlan(meta === null ? null : { ...meta, plan }, expected, place),
  };
}

/** Why a form of that unit is not waited for. */
function notExpected(
  code: string,
  at: { readonly file: string },
  { registry, own, outside, replaced }: Expectation,
): Issue {
  const kept = replaced?.get(code);
  if (kept !== undefined) return issue("duplicateSubmission", { kept }, { at, unit: code });
  if (own != null && outside?.has(code) === true) {
    return issue("unitOutside", { of: own }, { at, unit: code });
  }
  if (!registry.byCode.has(code)) {
    // The name of the file often says better whose it is.
    const unit = codeInName(at.file, registry);
    return issue("unitUnknown", {}, { at, unit, found: code });
  }
  return issue("unitNotReporting", {}, { at, unit: code });
}

function append<T>(lists: Map<string, T[]>, key: string, entry: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}
