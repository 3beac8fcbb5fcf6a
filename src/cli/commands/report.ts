import path from "node:path";
import { countReceipts } from "#core/consolidation/receipt";
import type { Plan } from "#core/catalogue/plan";
import type { LedgerSettings } from "#core/consolidation/keep-ledger";
import type { Registry } from "#core/registry/organisation";
import type { Verdict } from "#core/evaluation/verdict";
import type { Issue, Severity } from "#core/issue";
import { isSettled, needsWork } from "#core/settled";
import { tasks } from "#core/catalogue/tasks/tasks";
import { productName } from "#core/forms/product";
import { buildReport, dueDateOf } from "#core/report/build-report";
import type { PreviousYear, ReportResult } from "#core/report/report-result";
import { withHead } from "#core/report/report-head";
import { layOutReport } from "#core/report/report-workbook";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { readPrevious } from "#app/read-previous";
import { reportJson, type JsonWords } from "#app/report-json";
import { displayExpected, displayOf } from "#text/display";
import { sentenceOf } from "#text/issues";
import type { Language } from "#text/language";
import { reportWords } from "#text/report-words";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { filesUnder, readOrRefuse, shownPath, writeWhole } from "#cli/disk";
import { catalogue, isItem, namesOf, openBytes, planFrom, registryFrom } from "#cli/product";
import { checksFrom, chosenFrom } from "#cli/choices";
import { readFiles } from "#cli/read-files";
import { refuse } from "#cli/refused";
import { keptFrom, settingsFrom } from "#cli/report-head";

/** Consolidates files and folders into the annual report workbook. */
export async function report(words: Arguments, speaker: Speaker, today: string): Promise<ExitCode> {
  const started = performance.now();
  const out = words.required("out");
  const head = { settings: settingsFrom(words), kept: keptFrom(words, out) };
  const result = withHead(consolidated(words, speaker, today), head);
  const linkTo = linksFrom(out, words.operands);
  await writeReport(result, { file: out, language: words.language, linkTo });
  speaker.json(reportJson(result, jsonWords(result, words.language)));
  summarise(result, speaker);
  sayIssues(result.issues, { result, speaker, language: words.language });
  speaker.say(speaker.text.written(shownPath(out)));
  speaker.say(speaker.text.took(performance.now() - started));
  return exitCodeOf(result);
}

/** The report on the files that were named, ready to be written or exported. */
export function consolidated(words: Arguments, speaker: Speaker, today: string): ReportResult {
  if (words.operands.length === 0) {
    refuse("argumentMissing", { command: words.command, what: "files" });
  }
  const plan = planFrom(words);
  const year = words.year();
  const asOf = words.day("as-of") ?? today;
  const settings = ledgerSettingsFrom(words, plan, year);
  const registry = registryFrom(words, speaker.complain);
  const unit = unitFrom(words, registry);
  const previous = previousFrom(words);
  const readings = readFiles(words.operands, speaker);
  const dates = { asOf, ...settings, chosen: chosenFrom(words, readings) };
  const checks = checksFrom(words, plan);
  return buildReport({ readings, registry, plan, year, dates, catalogue, previous, unit, checks });
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

/** Last year's report, when it was named. */
export function previousFrom(words: Arguments): PreviousYear | null {
  const file = words.optional("previous");
  if (file === null) return null;
  const shown = shownPath(file);
  const read = readPrevious(readOrRefuse(file), { open: openBytes, isItem });
  if (read.ok) {
    const { year: found } = read.value;
    const year = words.year();
    return found < year ? read.value : refuse("previousNotEarlier", { path: shown, found, year });
  }
  return read.error === "notAReport"
    ? refuse("notAReport", { path: shown })
    : refuse("workbookRefused", { path: shown, reason: read.error });
}

interface ReportFile {
  readonly file: string;
  readonly language: Language;
  /** Where a submission lies as seen from the report. */
  readonly linkTo: (file: string) => string | null;
}

/** Paths from the report to the files that were read; none where only an absolute path leads there. */
function linksFrom(report: string, given: readonly string[]): (file: string) => string | null {
  const folder = path.dirname(path.resolve(report));
  const links = new Map(
    filesUnder(given).map(({ shown, location }) => [
      shown,
      path.relative(folder, path.resolve(location)),
    ]),
  );
  return (file) => {
    const link = links.get(file);
    // Letters stay as the file system has them, composed or not: a link must find the file.
    return link === undefined || path.isAbsolute(link) ? null : link.split(path.sep).join("/");
  };
}

/** Writes the report workbook, whole or not at all. */
async function writeReport(
  result: ReportResult,
  { file, language, linkTo }: ReportFile,
): Promise<void> {
  const words = { ...reportWords(language, namesOf(result.registry)), linkTo };
  const bytes = await writeWorkbook({
    sheets: layOutReport(result, tasks, words),
    properties: {
      title: `${result.plan.name}, ${String(result.year)}`,
      creator: productName,
      modified: `${result.asOf}T00:00:00Z`,
      lastModifiedBy: productName,
    },
  });
  writeWhole(file, bytes);
}

function jsonWords({ registry }: ReportResult, language: Language): JsonWords {
  const names = namesOf(registry);
  return {
    display: displayOf,
    expected: displayExpected,
    message: (issue) => sentenceOf(issue, language, names),
    reason: reportWords(language, names).reason,
  };
}

const notMet: ReadonlySet<Verdict> = new Set(["short", "behindPath", "overdue"]);

/** What was received, how the targets stand, and each shortfall. */
function summarise(result: ReportResult, { say, text }: Speaker): void {
  const counts: Partial<Record<Verdict, number>> = {};
  const lines: string[] = [];
  for (const { indicator, targets } of result.indicators) {
    for (const { figure, evaluation } of targets) {
      const { verdict, need } = evaluation;
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      const { numerator, denominator } = figure;
      if (!notMet.has(verdict) || numerator === null) continue;
      const display = displayOf(figure) ?? "";
      lines.push(text.shortfall({ indicator, numerator, denominator, display, verdict, need }));
    }
  }
  say(text.receipts(countReceipts(result.ledger.receipts)));
  if (result.ledger.ignored.length > 0) say(text.ignored(result.ledger.ignored.length));
  say(text.verdicts(counts));
  if (lines.length > 0) say(text.shortfallsHead(lines.length));
  for (const line of lines) say(`  ${line}`);
}

/** Complaints shown one by one; the rest is in the report and in the JSON. */
const shownIssues = 20;

function sayIssues(
  issues: readonly Issue[],
  {
    result,
    speaker,
    language,
  }: { readonly result: ReportResult; readonly speaker: Speaker; readonly language: Language },
): void {
  if (issues.length === 0) return;
  const { text, say, complain } = speaker;
  const counts: Record<Severity, number> = { blocking: 0, explain: 0, info: 0 };
  const open = issues.filter((issue) => !isSettled(issue));
  for (const { severity } of open) counts[severity] += 1;
  const names = namesOf(result.registry);
  const worst = (["blocking", "explain", "info"] as const).flatMap((severity) =>
    open.filter((issue) => issue.severity === severity),
  );
  for (const issue of worst.slice(0, shownIssues))
    complain(`  ${sentenceOf(issue, language, names)}`);
  if (worst.length > shownIssues) complain(`  ${text.moreLines(worst.length - shownIssues)}`);
  say(text.issues(counts));
  if (open.length < issues.length) say(text.explained(issues.length - open.length));
  if (counts.blocking > 0) say(text.draft(counts.blocking));
}

/** 0 when every unit is in and nothing has to be done about any file. */
export function exitCodeOf({ issues, ledger }: ReportResult): ExitCode {
  const counts = countReceipts(ledger.receipts);
  const absent = counts.missing + counts.rejected + counts.late;
  const toDo = issues.some(needsWork);
  return toDo || absent > 0 ? 1 : 0;
}
