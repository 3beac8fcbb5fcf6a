import { countReceipts } from "#core/consolidation/receipt";
import type { Verdict } from "#core/evaluation/verdict";
import type { Issue, Severity } from "#core/issue";
import { tasks } from "#core/catalogue/tasks/tasks";
import { productName } from "#core/forms/product";
import { buildReport, dueDateOf } from "#core/report/build-report";
import type { PreviousYear, ReportResult } from "#core/report/report-result";
import { layOutReport } from "#core/report/report-workbook";
import { readPrevious } from "#app/read-previous";
import { reportJson, type JsonWords } from "#app/report-json";
import { displayExpected, displayOf } from "#text/display";
import { sentenceOf } from "#text/issues";
import type { Language } from "#text/language";
import { reportWords } from "#text/report-words";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { readOrRefuse, shownPath, writeWhole } from "#cli/disk";
import { catalogue, isItem, namesOf, openBytes, planFrom, registryFrom } from "#cli/product";
import { readFiles, type ReadingManner } from "#cli/read-files";
import { refuse } from "#cli/refused";
import { writeWorkbook } from "#cli/write-workbook";

/** Consolidates files and folders into the annual report workbook. */
export async function report(words: Arguments, speaker: Speaker, today: string): Promise<ExitCode> {
  const started = performance.now();
  const out = words.required("out");
  const result = await consolidated(words, speaker, today);
  await writeReport(result, { file: out, language: words.language });
  speaker.json(reportJson(result, jsonWords(result, words.language)));
  summarise(result, speaker);
  sayIssues(result.issues, { result, speaker, language: words.language });
  speaker.say(speaker.text.written(shownPath(out)));
  speaker.say(speaker.text.took(performance.now() - started));
  return exitCodeOf(result);
}

/** The report on the files that were named, ready to be written or exported. */
export async function consolidated(
  words: Arguments,
  speaker: Speaker,
  today: string,
): Promise<ReportResult> {
  if (words.operands.length === 0) {
    refuse("argumentMissing", { command: words.command, what: "files" });
  }
  const plan = planFrom(words);
  const year = words.year();
  const asOf = words.day("as-of") ?? today;
  const registry = registryFrom(words, speaker.complain);
  const previous = previousFrom(words);
  const { readings } = await readFiles(words.operands, speaker, mannerFrom(words));
  const dates = { asOf, dueDate: dueDateOf(plan, year) };
  return buildReport({ readings, registry, plan, year, dates, catalogue, previous });
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
export function previousFrom(words: Arguments): PreviousYear | null {
  const file = words.optional("previous");
  if (file === null) return null;
  const path = shownPath(file);
  const read = readPrevious(readOrRefuse(file), { open: openBytes, isItem });
  if (read.ok) return read.value;
  return read.error === "notAReport"
    ? refuse("notAReport", { path })
    : refuse("workbookRefused", { path, reason: read.error });
}

/** Writes the report workbook, whole or not at all. */
async function writeReport(
  result: ReportResult,
  { file, language }: { readonly file: string; readonly language: Language },
): Promise<void> {
  const words = reportWords(language, namesOf(result.registry));
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
  for (const { severity } of issues) counts[severity] += 1;
  const names = namesOf(result.registry);
  const worst = (["blocking", "explain", "info"] as const).flatMap((severity) =>
    issues.filter((issue) => issue.severity === severity),
  );
  for (const issue of worst.slice(0, shownIssues))
    complain(`  ${sentenceOf(issue, language, names)}`);
  if (worst.length > shownIssues) complain(`  ${text.moreLines(worst.length - shownIssues)}`);
  say(text.issues(counts));
  if (counts.blocking > 0) say(text.draft(counts.blocking));
}

/** 0 when every unit is in and nothing has to be done about any file. */
export function exitCodeOf({ issues, ledger }: ReportResult): ExitCode {
  const counts = countReceipts(ledger.receipts);
  const absent = counts.missing + counts.rejected + counts.late;
  const toDo = issues.some(({ severity }) => severity !== "info");
  return toDo || absent > 0 ? 1 : 0;
}
