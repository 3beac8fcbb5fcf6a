import path from "node:path";
import { countReceipts } from "#core/consolidation/receipt";
import type { Plan } from "#core/catalogue/plan";
import type { Task } from "#core/catalogue/task";
import type { LedgerSettings } from "#core/consolidation/keep-ledger";
import type { Registry } from "#core/registry/organisation";
import type { Verdict } from "#core/evaluation/verdict";
import type { Issue, Severity } from "#core/issue";
import { isSettled, needsWork } from "#core/settled";
import { productName } from "#core/words/product";
import { buildReport, dueDateOf } from "#core/result/build-report";
import type { PreviousYear, ReportResult } from "#core/result/report-result";
import { withHead } from "#core/report/document/report-head";
import { reportDocument } from "#core/report/document/document";
import { layOutReport } from "#core/report/report-workbook";
import { readPrevious } from "#app/read-previous";
import { reportJson, type JsonWords } from "#app/report-json";
import type { Work } from "#app/work";
import { displayExpected, displayOf } from "#text/display";
import { sentenceOf } from "#text/issues";
import type { Language } from "#text/language";
import { reportWords } from "#text/report-words";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { filesUnder, readOrRefuse, shownPath, writeWhole } from "#cli/disk";
import { checksFrom, chosenFrom } from "#cli/choices";
import { namesOf } from "#text/names-of-codes";
import { openBytes } from "#cli/open-bytes";
import { registryFrom, workFrom } from "#cli/plan-and-registry";
import { progressFrom } from "#cli/progress";
import { beginFiles, type ReadingBegun, type ReadingManner } from "#cli/read-files";
import { refuse } from "#cli/refused";
import { keptFrom, settingsFrom } from "#cli/report-head";
import { writeWorkbook } from "#cli/write-workbook";

/** Consolidates files and folders into the annual report workbook. */
export async function report(words: Arguments, speaker: Speaker, today: string): Promise<ExitCode> {
  const started = performance.now();
  const out = words.required("out");
  const work = workFrom(words, speaker.complain);
  const begun = beginFrom(words, speaker, work);
  const head = { settings: settingsFrom(words), kept: keptFrom(words, out) };
  const result = withHead(await consolidated(words, { speaker, today, work, begun }), head);
  const linkTo = linksFrom(out, words.operands);
  await writeReport(result, { file: out, language: words.language, linkTo, tasks: work.tasks });
  const docx = words.optional("docx");
  if (docx !== null) {
    const order = { file: docx, language: words.language, tasks: work.tasks };
    await writeReportDocument(result, order);
  }
  speaker.json(() => reportJson(result, jsonWords(result, words.language)));
  summarise(result, speaker);
  sayIssues(result.issues, { result, speaker, language: words.language });
  for (const file of [out, ...(docx === null ? [] : [docx])]) {
    speaker.say(speaker.text.written(shownPath(file)));
  }
  speaker.say(speaker.text.took(performance.now() - started));
  return exitCodeOf(result);
}

/** The report on the files that were named, ready to be written or exported. */
export async function consolidated(
  words: Arguments,
  { speaker, today, work, begun = beginFrom(words, speaker, work) }: Order,
): Promise<ReportResult> {
  const { plan, catalogue } = work;
  const year = words.year();
  const asOf = words.day("as-of") ?? today;
  const settings = ledgerSettingsFrom(words, plan, year);
  const registry = registryFrom(words, speaker.complain);
  const unit = unitFrom(words, registry);
  const previous = previousFrom(words, work.isItem);
  const entered = progressFrom(words, work, speaker.complain);
  const { readings } = await begun.finish();
  const dates = { asOf, ...settings, chosen: chosenFrom(words, readings) };
  const checks = checksFrom(words, { plan, isItem: work.isItem });
  const taskProgress = entered.progress;
  const made = { readings, registry, plan, year, dates, catalogue, previous, unit, taskProgress };
  const result = buildReport({ ...made, checks });
  return { ...result, issues: [...entered.issues, ...result.issues] };
}

/** What a report is made in: who is told, on which day, by which plan. */
interface Order {
  readonly speaker: Speaker;
  readonly today: string;
  readonly work: Work;
  /** The reading of the files, when it has begun already. */
  readonly begun?: ReadingBegun;
}

/** Lets the reading of the files that were named begin; what else is needed is read meanwhile. */
function beginFrom(words: Arguments, speaker: Speaker, { catalogue }: Work): ReadingBegun {
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

/** Last year's report, when it was named. */
export function previousFrom(words: Arguments, isItem: Work["isItem"]): PreviousYear | null {
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
  readonly tasks: readonly Task[];
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
  { file, language, linkTo, tasks }: ReportFile,
): Promise<void> {
  const words = { ...reportWords(language, namesOf(result.registry, result)), linkTo };
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

/** Writes the same report as a text document; its library is read only now. */
async function writeReportDocument(
  result: ReportResult,
  { file, language, tasks }: Omit<ReportFile, "linkTo">,
): Promise<void> {
  const { writeDocument } = await import(
    /* webpackMode: "lazy", webpackChunkName: "docx" */ "#adapters/docx/document-writer"
  );
  const words = reportWords(language, namesOf(result.registry, result));
  const document = reportDocument(result, tasks, words);
  const title = `${result.plan.name}, ${String(result.year)}`;
  writeWhole(file, await writeDocument(document, { title, creator: productName }));
}

function jsonWords(result: ReportResult, language: Language): JsonWords {
  const names = namesOf(result.registry, result);
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
  const names = namesOf(result.registry, result);
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
