import { issue, type Issue } from "#core/issue";
import { dayAfter, printedDay } from "#core/registry/calendar-day";
import { fateOf, successionsOf, type Successions } from "#core/registry/inheritance";
import { momentOf } from "#core/registry/moment";
import { existsOn, type Organisation, type Registry } from "#core/registry/organisation";
import type { FileReading, FileSeen, FormReading } from "./file-reading";
import { matchFiles, type Expectation } from "./match-files";
import type { IgnoredFile, Receipt } from "./receipt";
import { compareText, dateNotices, isSameForm, isTie, newestFirst } from "./versions";

/** What happens when a unit sent several different forms. */
export type DuplicatePolicy =
  /** The one saved last counts; where no date says which that is, none. */
  | "newest"
  /** None counts until somebody removes the others. */
  | "error"
  /** None counts until somebody has chosen one. */
  | "ask";

/** When a report is made, when the forms were due, and how repeated forms are settled. Days are ISO dates. */
export interface LedgerSettings {
  /** The day of the report: units that do not exist on it are not applicable. */
  readonly asOf: string;
  /** Last day on which a form is in time. */
  readonly dueDate: string;
  /** Days after the due date on which a form still counts as in time. */
  readonly graceDays?: number;
  readonly duplicates?: DuplicatePolicy;
  /** The file that was chosen, by unit code, where somebody was asked. */
  readonly chosen?: ReadonlyMap<string, string>;
}

/** How several different forms of one unit were settled, or one that contradicts itself. */
export interface DuplicateDecision {
  /** Code of the unit. */
  readonly unit: string;
  /** The file that counts; null while nobody has said. */
  readonly kept: string | null;
  /** The files that do not, the same bytes again among them. */
  readonly others: readonly string[];
  readonly by: "newest" | "choice" | "nobody";
}

/** Every expected unit and every file, each accounted for once. */
export interface Ledger {
  readonly policy: DuplicatePolicy;
  /** Units that sent several different forms, in the order of the registry. */
  readonly decisions: readonly DuplicateDecision[];
  /** In the order of the registry. */
  readonly receipts: readonly Receipt[];
  /** By path. */
  readonly ignored: readonly IgnoredFile[];
  /** Complaints about files: those held against units in registry order, dates that cannot be, then those ignored. */
  readonly issues: readonly Issue[];
}

/**
 * The receipt ledger: each reporting unit of the registry ends as received, late, missing, rejected or not
 * applicable, whatever files arrive; files that count nowhere are listed with the reason. Of several forms of a
 * unit the one saved last counts and the others are listed, unless the settings say otherwise; the same bytes or the
 * same facts twice count once. The order in which files are given changes nothing.
 */
export function keepLedger(
  readings: readonly FileReading[],
  expected: Expectation,
  settings: LedgerSettings,
): Ledger {
  const matched = matchFiles(readings, withChosen(expected, settings));
  const ignored = [...matched.ignored];
  const receipts: Receipt[] = [];
  const decisions: DuplicateDecision[] = [];
  const scene: Scene = {
    settings,
    lastDay: dayAfter(settings.dueDate, settings.graceDays ?? 0),
    registry: expected.registry,
    successions: successionsOf(expected.registry),
  };
  const byDate = newestFirst(settings.asOf);
  const notices: Issue[] = [];
  for (const unit of expected.registry.organisations) {
    if (!unit.reports) continue;
    const forms = [...(matched.accepted.get(unit.code) ?? [])].sort(byDate);
    const refused = [...(matched.rejected.get(unit.code) ?? [])].sort(byDate);
    notices.push(...dateNotices(forms, { unit: unit.code, asOf: settings.asOf }));
    const settled = settle(unit, { forms, refused }, scene);
    receipts.push(settled.receipt);
    decisions.push(
      ...decisionOf(forms, settled.receipt, settings),
      ...doubtOf(refused, settled.receipt),
    );
    ignored.push(...settled.ignored);
  }
  ignored.sort((one, other) => compareText(one.file.path, other.file.path));
  const causes = receipts.flatMap((receipt) => (receipt.cause === null ? [] : [receipt.cause]));
  const issues = [...causes, ...notices, ...ignored.map((file) => file.cause)];
  const { duplicates: policy = "newest" } = settings;
  return { policy, decisions, receipts, ignored: eachOnce(ignored, receipts), issues };
}

/**
 * A consolidated report may count for one unit and not for another: it is listed as ignored, once, only when it
 * counts for nobody and was rejected for nobody.
 */
function eachOnce(
  ignored: readonly IgnoredFile[],
  receipts: readonly Receipt[],
): readonly IgnoredFile[] {
  const keyOf = ({ path, sha256 }: FileSeen): string => `${path}\n${sha256 ?? ""}`;
  const told = new Set(receipts.flatMap(({ file }) => (file === null ? [] : [keyOf(file)])));
  return ignored.filter(({ file }) => {
    const again = told.has(keyOf(file));
    told.add(keyOf(file));
    return !again;
  });
}

const withChosen = (expected: Expectation, { chosen }: LedgerSettings): Expectation =>
  chosen === undefined ? expected : { ...expected, chosen };

interface Scene {
  readonly settings: LedgerSettings;
  /** Last day on which a form is in time, grace included. */
  readonly lastDay: string;
  readonly registry: Registry;
  readonly successions: Successions;
}

/** What came from one unit, newest first. */
interface Sent {
  readonly forms: readonly FormReading[];
  readonly refused: readonly IgnoredFile[];
}

interface Settled {
  readonly receipt: Receipt;
  readonly ignored: readonly IgnoredFile[];
}

function settle(unit: Organisation, { forms, refused }: Sent, scene: Scene): Settled {
  const { settings } = scene;
  if (!existsOn(unit, settings.asOf)) return notExpected(unit, { forms, refused }, scene);
  const kept = countedOf(unit, forms, settings);
  if (kept !== undefined) {
    const received = kept.file.receivedAt === null ? null : momentOf(kept.file.receivedAt);
    const late = received !== null && received.day > scene.lastDay;
    const status = late ? "late" : "received";
    const receipt = { unit, status, file: kept.file, form: kept, cause: null } as const;
    const others = forms
      .filter((form) => form !== kept)
      .map((form) => superseded(form, kept, unit));
    const beside = refused.map(({ file, cause, instead = cause }) => ({ file, cause: instead }));
    return { receipt, ignored: [...others, ...beside] };
  }
  const [first, ...rest] = [...undecided(unit, forms), ...refused];
  if (first === undefined) {
    const receipt = { unit, status: "missing", file: null, form: null, cause: null } as const;
    return { receipt, ignored: [] };
  }
  const { file, cause } = first;
  return { receipt: { unit, status: "rejected", file, form: null, cause }, ignored: rest };
}

/** The form that counts, of those sent; undefined when there is none, or when nobody has said which. */
function countedOf(
  unit: Organisation,
  forms: readonly FormReading[],
  { duplicates = "newest", chosen, asOf }: LedgerSettings,
): FormReading | undefined {
  const [newest] = forms;
  if (newest === undefined) return undefined;
  const named = chosenOf(unit, forms, chosen);
  if (named !== undefined) return named;
  if (duplicates === "newest") return isTie(forms, asOf) ? undefined : newest;
  return forms.every((form) => isSameForm(form, newest)) ? newest : undefined;
}

/** The form that somebody chose; a choice goes before every policy. */
const chosenOf = (
  { code }: Organisation,
  forms: readonly FormReading[],
  chosen: LedgerSettings["chosen"],
): FormReading | undefined => forms.find(({ file }) => file.path === chosen?.get(code));

/** What has to be told of how the unit's forms were settled: nothing when it sent one, or the same one again. */
function decisionOf(
  forms: readonly FormReading[],
  { unit, status, form }: Receipt,
  { chosen }: LedgerSettings,
): readonly DuplicateDecision[] {
  const [first, ...rest] = forms;
  if (first === undefined || status === "notApplicable") return [];
  if (rest.every((each) => isSameForm(each, first))) return [];
  const others = forms.filter((each) => each !== form).map(({ file }) => file.path);
  const isChosen = form !== null && form === chosenOf(unit, forms, chosen);
  const by = form === null ? "nobody" : isChosen ? "choice" : "newest";
  return [{ unit: unit.code, kept: form?.file.path ?? null, others, by }];
}

/** A form that says two things of whose it is counts for nobody until somebody says so. */
function doubtOf(
  refused: readonly IgnoredFile[],
  { unit, status }: Receipt,
): readonly DuplicateDecision[] {
  const doubtful = refused.filter(({ cause }) => cause.code === "witnessesDisagree");
  if (doubtful.length === 0 || status !== "rejected") return [];
  const others = doubtful.map(({ file }) => file.path);
  return [{ unit: unit.code, kept: null, others, by: "nobody" }];
}

/** The files among which somebody must choose, each with the same complaint. */
function undecided({ code: unit }: Organisation, forms: readonly FormReading[]): IgnoredFile[] {
  const files = forms.map(({ file }) => file.path);
  return forms.map(({ file }) => ({
    file,
    cause: issue("duplicateUndecided", { files }, { at: { file: file.path }, unit }),
  }));
}

/** A unit that does not exist on the day: what it sends is listed and counted nowhere. */
function notExpected(unit: Organisation, { forms, refused }: Sent, scene: Scene): Settled {
  const ended = unit.to !== null && unit.to < scene.settings.asOf ? unit.to : null;
  const causeOf = ({ path }: FileSeen): Issue => {
    const place = { at: { file: path }, unit: unit.code };
    if (ended === null) return issue("unitNotReporting", {}, place);
    const { successors } = fateOf(unit, scene.registry, scene.successions);
    return issue("unitEnded", { to: printedDay(ended), successors }, place);
  };
  const notCounted = forms.map(({ file }) => ({ file, cause: causeOf(file) }));
  const receipt = { unit, status: "notApplicable", file: null, form: null, cause: null } as const;
  return { receipt, ignored: [...notCounted, ...refused] };
}

function superseded(
  form: FormReading,
  kept: FormReading,
  { code: unit }: Organisation,
): IgnoredFile {
  const { file } = form;
  const code = isSameForm(form, kept) ? "sameFileTwice" : "duplicateSubmission";
  return { file, cause: issue(code, { kept: kept.file.path }, { at: { file: file.path }, unit }) };
}
