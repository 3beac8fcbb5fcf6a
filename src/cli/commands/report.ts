import { countReceipts } from "#core/consolidation/receipt";
import type { Task } from "#core/catalogue/task";
import type { Verdict } from "#core/evaluation/verdict";
import type { Issue, Severity } from "#core/issue";
import { isSettled, needsWork } from "#core/issue";
import type { ReportResult } from "#core/result/report-result";
import { reportDocument } from "#core/report/document/whole-document";
import { layOutReport } from "#core/report/report-workbook";
import { reportJson, type JsonWords } from "#app/report/report-json";
import { displayExpected, displayOf } from "#text/display";
import { sentenceOf } from "#text/issues/issues";
import type { Language } from "#text/language";
import { reportWords } from "#text/report/report-words";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { shownPath, writeWhole } from "#cli/files/disk";
import { linksFrom } from "#cli/files/links";
import { guardReport, guardTargets, jsonTarget } from "#cli/files/targets";
import { namesOf } from "#text/names-of-codes";
import { workInPeriod } from "#cli/given/plan-and-registry";
import { keptFrom, settingsFrom } from "#cli/given/settings-and-kept";
import { beginFrom, reportFrom } from "#cli/given/report-from";
import { reportProperties } from "#app/workbook-properties";
import { writeWorkbook } from "#cli/files/write-workbook";

/** Consolidates files and folders into the annual report workbook. */
export async function report(words: Arguments, speaker: Speaker, today: string): Promise<ExitCode> {
  const started = performance.now();
  const out = words.required("out");
  const docx = words.optional("docx");
  const writtenOver = guardTargets(words, [
    { path: out, kind: "report" },
    ...(docx === null ? [] : [{ path: docx, kind: "docx" } as const]),
    ...jsonTarget(words),
  ]);
  const work = workInPeriod(words, speaker.complain);
  const begun = beginFrom(words, speaker, work);
  const written = { settings: settingsFrom(words), kept: keptFrom(words, writtenOver) };
  const result = await reportFrom(words, { speaker, today, work, begun, ...written });
  guardReport(out, result);
  const linkTo = linksFrom(out, words.operands);
  const order = { language: words.language, tasks: work.tasks };
  const made: string[] = [];
  if (await speaker.attempt(() => writeReport(result, { file: out, linkTo, ...order }))) {
    made.push(out);
  }
  if (docx !== null) {
    const isWritten = await speaker.attempt(() =>
      writeReportDocument(result, { file: docx, ...order }),
    );
    if (isWritten) made.push(docx);
  }
  speaker.json(() => reportJson(result, jsonWords(result, words.language)));
  summarise(result, speaker);
  sayIssues(result.issues, { result, speaker, language: words.language });
  for (const file of made) speaker.say(speaker.text.written(shownPath(file)));
  speaker.say(speaker.text.took(performance.now() - started));
  return exitCodeOf(result);
}

interface ReportFile {
  readonly file: string;
  readonly language: Language;
  /** Where a submission lies as seen from the report. */
  readonly linkTo: (file: string) => string | null;
  readonly tasks: readonly Task[];
}

/** Writes the report workbook, whole or not at all. */
async function writeReport(
  result: ReportResult,
  { file, language, linkTo, tasks }: ReportFile,
): Promise<void> {
  const words = { ...reportWords(language, namesOf(result.registry, result)), linkTo };
  const bytes = await writeWorkbook({
    sheets: layOutReport(result, tasks, words),
    properties: reportProperties(result),
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
  writeWhole(file, await writeDocument(document, reportProperties(result)));
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
