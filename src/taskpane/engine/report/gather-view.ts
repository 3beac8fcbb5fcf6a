import type { DuplicateDecision } from "#core/consolidation/keep-ledger";
import type { Issue } from "#core/issue";
import { momentOf } from "#core/registry/moment";
import { explanationKey } from "#core/result/issues/explanations";
import type { ReportResult } from "#core/result/report-result";
import { unitsToReturn } from "#app/report/units-to-return";
import { formatMoment } from "#text/dates";
import { sentenceOf } from "#text/issues/issues-of-forms";
import type { Language } from "#text/language";
import type { AskedLine, GatherView, RepeatedUnit } from "#taskpane/protocol/gather-answers";
import type { Memory } from "#taskpane/engine/memory";
import { namesOf } from "#taskpane/engine/reading/pane-names";

/** What is left to decide, to explain and to send back after the files were read. */
export function gatherView(result: ReportResult, memory: Memory, language: Language): GatherView {
  const seen = new Map(memory.readings.map(({ file }) => [file.path, file.receivedAt]));
  return {
    repeated: result.ledger.decisions.map((decision) => repeatedUnit(decision, result, seen)),
    asked: askedLines(result, language),
    toReturn: unitsToReturn({ result, until: result.dueDate }).length,
  };
}

/** When each file was saved, as it says itself or its folder. */
type Received = ReadonlyMap<string, string | null>;

function repeatedUnit(
  { unit, kept, others, by }: DuplicateDecision,
  { registry }: ReportResult,
  seen: Received,
): RepeatedUnit {
  const files = [...(kept === null ? [] : [kept]), ...others]
    .map((file) => ({ file, at: seen.get(file) ?? null }))
    .sort((one, other) => instantOf(other.at) - instantOf(one.at));
  return {
    code: unit,
    name: registry.byCode.get(unit)?.name ?? unit,
    by,
    files: files.map(({ file, at }, index) => ({
      file,
      saved: at === null ? null : formatMoment(at),
      counted: file === kept,
      newest: index === 0 && at !== null,
    })),
  };
}

/** Before all others, where the file does not say. */
const instantOf = (at: string | null): number =>
  (at === null ? null : momentOf(at))?.instant ?? Number.MIN_SAFE_INTEGER;

/** One line for each explanation: complaints with the same figures of one unit share it. */
function askedLines({ issues, registry }: ReportResult, language: Language): readonly AskedLine[] {
  const names = namesOf(registry);
  const lines = new Map<string, AskedLine>();
  // Units that sent nothing may be hundreds: what is unusual in a form comes before them.
  const absent = issues.filter(({ code }) => code === "formNotReceived");
  for (const issue of [...issues.filter(({ code }) => code !== "formNotReceived"), ...absent]) {
    if (issue.severity !== "explain" || issue.explainedBy === "unit") continue;
    const key = explanationKey(issue);
    const { unit } = issue;
    lines.set(key, {
      key,
      unit: unit === null ? "" : names.unit(unit),
      words: sentenceOf({ ...issue, at: placeIn(issue) }, language, names),
      explanation: issue.explanation ?? "",
    });
  }
  return [...lines.values()];
}

/** The line stands under the name of its unit: the file goes without saying. */
const placeIn = ({ at, unit }: Issue): Issue["at"] => ({
  ...at,
  file: unit === null ? at.file : null,
  sheet: null,
});
