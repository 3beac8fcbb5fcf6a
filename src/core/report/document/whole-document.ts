import type { Task } from "#core/catalogue/task";
import { layoutOf } from "#core/report/report-layout";
import type { ReportWords } from "#core/report/report-words";
import type { ReportResult } from "#core/result/report-result";
import { documentOf } from "./document";
import { documentAnnexes } from "./document-annexes";
import type { WholeDocument } from "./report-document";

/** The report of the year with its annexes, as a text document carries both. */
export function reportDocument(
  made: ReportResult,
  tasks: readonly Task[],
  words: ReportWords,
): WholeDocument {
  const layout = layoutOf(made, tasks, words);
  return { ...documentOf(layout), annexes: documentAnnexes(layout) };
}
