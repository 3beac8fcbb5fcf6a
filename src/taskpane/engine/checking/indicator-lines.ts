import { isAskedLater } from "#core/catalogue/asked-items";
import type { Indicator } from "#core/catalogue/indicator";
import type { Horizon, Plan, Target } from "#core/catalogue/plan";
import { absent, type Computed } from "#core/evaluation/computed";
import type { StartingPoint } from "#core/evaluation/context";
import { operandsOf } from "#core/evaluation/unit-figure";
import type { EvaluationNote, Path, Verdict } from "#core/evaluation/verdict";
import type { ReportResult } from "#core/result/report-result";
import { displayExpected, displayOf } from "#text/display";
import type { Language } from "#text/language";
import { formatCount } from "#text/numbers";
import { wordsOf, type Words } from "#text/words";
import type { CellPlace } from "#app/ports";
import type { IndicatorLine, Tone } from "#taskpane/protocol/answers";
import { drawingOf } from "./scale";

/** How a verdict is to be taken. */
export const toneOf: Readonly<Record<Verdict, Tone>> = {
  overdue: "bad",
  short: "bad",
  behindPath: "bad",
  ongoing: "good",
  noData: "waiting",
  waiting: "waiting",
  onPath: "good",
  exceeded: "information",
  met: "good",
  notApplicable: "information",
};

/** Worst first; verdicts that say nothing come last. */
const ranks: readonly Verdict[] = Object.keys(toneOf) as Verdict[];

/** One figure against one target. */
export interface Judged {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly computed: Computed;
  readonly previous: Computed | null;
  readonly verdict: Verdict;
  readonly need: number | null;
  /** Why there is no verdict. */
  readonly because: EvaluationNote | null;
  readonly base: StartingPoint | null;
  readonly path: Path | null;
  readonly place: CellPlace | null;
}

/** The targets of a report over all its units, worst first. */
export const linesOfReport = (result: ReportResult, language: Language): readonly IndicatorLine[] =>
  linesOf(judgedOfReport(result), result, language);

export const judgedOfReport = ({ indicators }: ReportResult): readonly Judged[] =>
  indicators.flatMap(({ indicator, targets }) =>
    targets.map(({ target, figure, previous, base, evaluation }) => {
      const { verdict, need, because, path } = evaluation;
      const said = { verdict, need, because, path, base, place: null };
      return { indicator, target, computed: figure.computed, previous, ...said };
    }),
  );

/** What was judged in a report, worst first. */
export const linesOf = (
  judged: readonly Judged[],
  report: Pick<ReportResult, "year" | "plan">,
  language: Language,
): readonly IndicatorLine[] =>
  [...judged]
    .sort((one, other) => ranks.indexOf(one.verdict) - ranks.indexOf(other.verdict))
    .map((each) => lineOfJudged(each, report, language));

/** One of them. */
export const lineOfJudged = (
  judged: Judged,
  { year, plan }: Pick<ReportResult, "year" | "plan">,
  language: Language,
): IndicatorLine => lineOf(judged, { year, plan, language });

interface Setting {
  readonly year: number;
  readonly plan: Plan;
  readonly language: Language;
}

function lineOf(judged: Judged, { year, plan, language }: Setting): IndicatorLine {
  const { indicator, target, computed, previous, verdict, need, path } = judged;
  const words = wordsOf(language);
  const note = noteOf(judged, plan, words);
  // Where it says that there is no figure, no bar says otherwise.
  const drawn = verdict === "noData" ? absent("noUnits") : computed;
  return {
    id: [indicator.id, target.ref, target.operator, String(target.value), verdict].join(" "),
    name: indicator.shortName,
    tone: toneOf[verdict],
    verdict: note === null ? words.verdicts[verdict] : `${words.verdicts[verdict]} (${note})`,
    value: valueWords(computed),
    target: `${words.targetWords(target, indicator)}, ${words.horizonWords(target.horizon)}`,
    previous: previous === null ? null : displayOf({ computed: previous }),
    need:
      need === null || need === 0 || verdict === "waiting"
        ? null
        : words.needWords(need, indicator),
    byYear: lastYearOf(target.horizon, year, plan.term.to),
    ...drawingOf({ target, computed: drawn, previous, base: judged.base, year }),
    expected:
      path === null
        ? null
        : displayExpected(path, computed.kind === "value" && computed.denominator !== null),
    place: judged.place,
  };
}

/** Why there is no verdict, in words. */
function noteOf({ because, target, indicator }: Judged, plan: Plan, words: Words): string | null {
  if (because === null) return null;
  const isLater = because === "noUnits" || because === "blankInput";
  return isLater && isAskedLater(operandsOf(target, indicator), plan)
    ? words.atYearsEnd
    : words.notes[because];
}

/** `1.692/2.071 (81,70%)`, `186`. */
export function valueWords(computed: Computed): string | null {
  const display = displayOf({ computed });
  if (computed.kind === "absent" || display === null || computed.denominator === null)
    return display;
  return `${formatCount(computed.numerator)}/${formatCount(computed.denominator)} (${display})`;
}

/** The year in which the target ends, or this one where it holds in every year. */
function lastYearOf(horizon: Horizon, year: number, term: number): number {
  switch (horizon.kind) {
    case "by":
      return horizon.year;
    case "term":
      return horizon.period?.to ?? term;
    case "annual":
    case "continuous":
    case "unstated":
      return year;
  }
}
