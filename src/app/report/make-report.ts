import { namedInTerm } from "#core/evaluation/plan-in-year";
import { buildReport, type ReportInput } from "#core/result/build-report";
import { explanationKey, withExplanations } from "#core/result/issues/explanations";
import type { Issue } from "#core/issue";
import type { ReadProgress } from "#core/plans/read/read-progress";
import type { ReportResult } from "#core/result/report-result";
import type { KeptTexts, ReportSettings } from "#core/result/report-settings";
import { withHead } from "#core/result/with-head";
import type { PlanInUse } from "#app/work";

/** Everything that a report is made of: what was read, and what people wrote. */
export interface ReportSources extends Omit<ReportInput, "taskProgress" | keyof PlanInUse> {
  readonly work: PlanInUse;
  /** What a clerk entered about the tasks, and the rows that belong to none. */
  readonly entered?: ReadProgress;
  /** What the office says of itself; a report that is not to be sent yet asks for none. */
  readonly settings?: ReportSettings;
  /** What a clerk wrote into a report that was made before. */
  readonly kept?: KeptTexts;
  /** Explanations typed since, by their keys; a blank one takes away what was kept. */
  readonly typed?: KeptTexts;
}

/** The annual report: ledger, figures, verdicts and complaints, with what people wrote beside them. */
export function makeReport(sources: ReportSources): ReportResult {
  const { work, entered, settings, kept: before, typed = nothing, ...read } = sources;
  const { plan } = work;
  const catalogue = namedInTerm(work.catalogue, plan, read.year);
  const taskProgress = entered === undefined ? {} : { taskProgress: entered.progress };
  const built = buildReport({ ...read, plan, catalogue, ...taskProgress });
  const result = { ...built, issues: [...(entered?.issues ?? []), ...built.issues] };
  if (before === undefined && settings === undefined) return result;
  const kept = withTyped(before ?? nothing, typed, result.issues);
  if (settings !== undefined) return withHead(result, { settings, kept });
  return { ...result, kept, issues: withExplanations(result.issues, kept) };
}

const nothing: KeptTexts = new Map();

/** Only what this report asks for is put in place: explanations of other years and places stay where they are. */
function withTyped(kept: KeptTexts, typed: KeptTexts, issues: readonly Issue[]): KeptTexts {
  const texts = new Map(kept);
  for (const key of issues.map(explanationKey)) {
    const text = typed.get(key);
    if (text === "") texts.delete(key);
    else if (text !== undefined) texts.set(key, text);
  }
  return texts;
}
