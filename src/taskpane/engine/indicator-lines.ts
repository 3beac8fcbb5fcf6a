import type { Indicator } from "#core/catalogue/indicator";
import type { Horizon, Target } from "#core/catalogue/plan";
import type { Computed } from "#core/evaluation/computed";
import { computedOf } from "#core/evaluation/unit-figure";
import type { EvaluationNote, Verdict } from "#core/evaluation/verdict";
import type { ReportResult } from "#core/report/report-result";
import { displayOf } from "#text/display";
import type { Language } from "#text/language";
import { formatCount } from "#text/numbers";
import { wordsOf } from "#text/words";
import type { Bars, IndicatorLine, Tone } from "./calls";

const tones: Readonly<Record<Verdict, Tone>> = {
  overdue: "bad",
  short: "bad",
  behindPath: "bad",
  noData: "waiting",
  waiting: "waiting",
  onPath: "good",
  exceeded: "information",
  met: "good",
  notApplicable: "information",
};

/** Worst first; verdicts that say nothing come last. */
const ranks: readonly Verdict[] = Object.keys(tones) as Verdict[];

/** One figure against one target. */
interface Judged {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly computed: Computed;
  readonly previous: Computed | null;
  readonly verdict: Verdict;
  readonly need: number | null;
  /** Why there is no verdict. */
  readonly because: EvaluationNote | null;
}

/** The targets of a report over all its units, worst first. */
export const linesOfReport = (result: ReportResult, language: Language): readonly IndicatorLine[] =>
  ordered(
    result.indicators.flatMap(({ indicator, targets }) =>
      targets.map(({ target, figure, previous, evaluation }) => {
        const { verdict, need, because } = evaluation;
        return { indicator, target, computed: figure.computed, previous, verdict, need, because };
      }),
    ),
  ).map((judged) => lineOf(judged, { year: result.year, term: result.plan.term.to, language }));

/** The targets that govern the first unit of a report, worst first. */
export const linesOfUnit = (result: ReportResult, language: Language): readonly IndicatorLine[] =>
  ordered(
    result.indicators.flatMap(({ indicator, byUnit }) => {
      const [own] = byUnit;
      if (own?.target == null || own.verdict === null || own.verdict === "notApplicable") return [];
      if (indicator.onlyInTotal === true) return [];
      const { target, verdict, need } = own;
      const computed = computedOf(own.figure);
      const because = verdict === "noData" ? noteOn(target, computed) : null;
      return [{ indicator, target, computed, previous: null, verdict, need, because }];
    }),
  ).map((judged) => lineOf(judged, { year: result.year, term: result.plan.term.to, language }));

/** A single form has no year before: a trend cannot be judged by it. */
const noteOn = ({ value }: Target, computed: Computed): EvaluationNote =>
  computed.kind === "absent" ? computed.because : value === null ? "noPrevious" : "noLevel";

const ordered = (judged: readonly Judged[]): readonly Judged[] =>
  [...judged].sort((one, other) => ranks.indexOf(one.verdict) - ranks.indexOf(other.verdict));

interface Setting {
  readonly year: number;
  /** Last year of the plan's term. */
  readonly term: number;
  readonly language: Language;
}

function lineOf(judged: Judged, { year, term, language }: Setting): IndicatorLine {
  const { indicator, target, computed, previous, verdict, need } = judged;
  const words = wordsOf(language);
  return {
    id: [indicator.id, target.ref, target.operator, String(target.value), verdict].join(" "),
    name: indicator.shortName,
    tone: tones[verdict],
    verdict:
      judged.because === null
        ? words.verdicts[verdict]
        : `${words.verdicts[verdict]} (${words.notes[judged.because]})`,
    value: valueWords(computed),
    target: `${words.targetWords(target, indicator)}, ${words.horizonWords(target.horizon)}`,
    previous: previous === null ? null : displayOf({ computed: previous }),
    need:
      need === null || need === 0 || verdict === "waiting"
        ? null
        : words.needWords(need, indicator),
    byYear: lastYearOf(target.horizon, year, term),
    bars: barsOf(target, computed, previous),
  };
}

/** `1.692/2.071 (81,70%)`, `186`. */
function valueWords(computed: Computed): string | null {
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

/** A picture only: nothing is judged by these. */
function barsOf(target: Target, computed: Computed, previous: Computed | null): Bars {
  const isShare = computed.kind === "value" && computed.denominator !== null;
  const aim = target.value === null ? null : isShare ? target.value / 100 : target.value;
  const found = [sizeOf(computed), aim, previous === null ? null : sizeOf(previous)] as const;
  const most = Math.max(isShare ? 1 : 0, ...found.map((size) => size ?? 0));
  const [value, mark, before] = found.map((size) =>
    size === null || most === 0 ? null : size / most,
  );
  return { value: value ?? null, target: mark ?? null, previous: before ?? null };
}

function sizeOf(computed: Computed): number | null {
  if (computed.kind === "absent") return null;
  const { numerator, denominator } = computed;
  return denominator === null ? numerator : numerator / denominator;
}
