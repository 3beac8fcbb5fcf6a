import type { Plan } from "#core/catalogue/plan";
import type { LedgerSettings } from "#core/consolidation/keep-ledger";
import type { Registry } from "#core/registry/organisation";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import type { PreviousYear, ReportResult } from "#core/result/report-result";
import { makeReport, type ReportSources } from "#app/report/make-report";
import { previousOf, readReportOfYear } from "#app/reading/read-previous";
import type { KnownItems } from "#core/reading/values/known-items";
import type { ReportOfYear } from "#core/years/join-years";
import type { Work } from "#app/work";
import type { Arguments } from "#cli/arguments";
import { checksFrom, chosenFrom } from "./choices";
import type { Speaker } from "#cli/console";
import { readOrRefuse, shownPath } from "#cli/files/disk";
import { openBytes } from "#cli/files/open-bytes";
import { periodFrom, registryFrom } from "./plan-and-registry";
import { progressFrom } from "./task-progress";
import { beginFiles, type ReadingBegun, type ReadingManner } from "#cli/files/read-files";
import { refuse } from "#cli/refused";

/** The report on the files that were named, ready to be written or exported. */
export async function reportFrom(
  words: Arguments,
  { speaker, today, work, begun = beginFrom(words, speaker, work), ...written }: ReportOrder,
): Promise<ReportResult> {
  const { plan } = work;
  const year = words.year();
  const asOf = words.day("as-of") ?? today;
  const counted = ledgerSettingsFrom(words, plan, year);
  const registry = registryFrom(words, speaker.complain);
  const unit = unitFrom(words, registry);
  const previous = previousFrom(words, work);
  const entered = progressFrom(words, work, speaker.complain);
  const { readings } = await begun.finish();
  const dates = { asOf, ...counted, chosen: chosenFrom(words, readings) };
  const checks = checksFrom(words, { plan, isItem: work.isItem });
  const made = { readings, registry, work, year, dates, previous, unit, entered, checks };
  return makeReport({ ...made, ...written });
}

/** What a report is made in: who is told, on which day, by which plan, and what people wrote for it. */
export interface ReportOrder extends Pick<ReportSources, "settings" | "kept"> {
  readonly speaker: Speaker;
  readonly today: string;
  readonly work: Work;
  /** The reading of the files, when it has begun already. */
  readonly begun?: ReadingBegun;
}

/** Lets the reading of the files that were named begin; what else is needed is read meanwhile. */
export function beginFrom(words: Arguments, speaker: Speaker, { catalogue }: Work): ReadingBegun {
  if (words.operands.length === 0) {
    refuse("argumentMissing", { command: words.command, what: "files" });
  }
  const manner = { ...mannerFrom(words), items: catalogue.items };
  return beginFiles(words.operands, speaker, manner);
}

/** Longest grace: what comes after it belongs to another year's report. */
const mostGrace = 365;

/** When forms were due and how repeated ones are settled: as the plan has it, unless the command says otherwise. */
function ledgerSettingsFrom(
  words: Arguments,
  plan: Plan,
  year: number,
): Omit<LedgerSettings, "asOf"> {
  const standard = plan.due.graceDays ?? 0;
  return {
    dueDate: words.day("due") ?? dueDateOf(plan, year),
    graceDays: words.count("grace", { least: 0, most: mostGrace, standard }),
    duplicates: words.choice("duplicates", ["newest", "error", "ask"]),
  };
}

/** The organisation whose report this is, when it was named. */
function unitFrom(words: Arguments, registry: Registry): string | null {
  const found = words.optional("unit");
  if (found === null) return null;
  const code = found.normalize("NFC");
  if (registry.byCode.has(code)) return code;
  return refuse("unitUnknown", { found, registry: shownPath(words.required("registry")) });
}

/** Threads and cache, as the command line has them. */
const mannerFrom = (words: Arguments): Pick<ReadingManner, "cache" | "threads"> => ({
  cache: words.optional("cache"),
  threads:
    words.optional("threads") === null
      ? null
      : words.count("threads", { least: 1, most: 64, standard: 1 }),
});

/** Last year's report, or several of earlier years in any order, when they were named. */
export function previousFrom(words: Arguments, known: KnownItems): PreviousYear | null {
  const [first, ...others] = words.all("previous").map((file) => earlierReport(file, words, known));
  return first === undefined ? null : previousOf([first, ...others]);
}

function earlierReport(file: string, words: Arguments, known: KnownItems): ReportOfYear {
  const read = reportFromFile(file, known);
  const { year: found, period = null } = read;
  const year = words.year();
  const wanted = periodFrom(words);
  if (period !== wanted)
    refuse("previousOtherPeriod", { path: shownPath(file), found: period, wanted });
  return found < year ? read : refuse("previousNotEarlier", { path: shownPath(file), found, year });
}

/** A report workbook that was named; what is none is refused. */
export function reportFromFile(file: string, known: KnownItems): ReportOfYear {
  const shown = shownPath(file);
  const opened = openBytes(readOrRefuse(file));
  const read = opened.ok ? readReportOfYear(opened.value, known, shown) : opened;
  if (read.ok) return read.value;
  return read.error === "notAReport"
    ? refuse("notAReport", { path: shown })
    : refuse("workbookRefused", { path: shown, reason: read.error });
}
