import type { Target } from "#core/catalogue/plan";
import { textLiteral } from "#core/sheet/formula";
import { fraction, reduced } from "#core/quantity/fraction";
import type { EvaluationContext } from "#core/evaluation/context";
import {
  growthFormulas,
  missingFormula,
  reachesFormula,
  trendFormulas,
} from "./formula-arithmetic";
import {
  type CellPair,
  type FigureCells,
  choice,
  currentCells,
  lacksValue,
  previousCells,
} from "./formula-cells";
import { type StraightLine, paceOf, straightLine } from "#core/evaluation/straight-line";
import { type TargetInYear, targetInYear } from "#core/evaluation/target-in-year";
import type { Verdict } from "#core/evaluation/verdict";
import type { Aim, Measured, Yardstick } from "#core/evaluation/yardstick";

/** Formulas without the equals sign; US-English function names, commas between arguments. */
export interface TargetFormulas {
  /** Gives one of the words. */
  readonly verdict: string;
  /** Gives a number with the decimals of what is counted, or an empty text without a value. */
  readonly need: string;
}

/** What is known when the sheet is written; `blankMeans` says why a figure without value has none. */
export type FormulaContext = Omit<EvaluationContext, "previous"> & {
  readonly blankMeans?: "noData" | "notApplicable";
  /** The words that the verdict formula gives. */
  readonly words: Words;
};

/** The text constants of the verdicts. */
type Words = Readonly<Record<Verdict, string>>;

/**
 * What `evaluateTarget` says, as spreadsheet formulas over the cells of the figure: whole-number arithmetic
 * in functions that Excel 2016, LibreOffice and WPS share (IF, OR, COUNT, INT, MAX), and ROUND where there are decimals. What the year, the
 * conditions and the base decide is decided here, so that a formula holds only what a figure can change.
 * Exact for counts up to `largestOperand`.
 */
export function targetFormulas(
  target: Target,
  indicator: Measured,
  cells: FigureCells,
  context: FormulaContext,
): TargetFormulas {
  const { words } = context;
  const asked = targetInYear(target, indicator, context);
  if (asked.outside !== null) return { verdict: textLiteral(words.notApplicable), need: '""' };
  const counted = { ...indicator, kind: asked.kind };
  const now = currentCells(counted, cells);
  const before = asked.isTrend ? previousCells(counted, cells) : null;
  const blank = textLiteral(words[context.blankMeans ?? "noData"]);
  const standing = now === null ? null : standingFormulas(asked, now, { before, context, words });
  if (now === null || standing === null) return unanswered(asked, { now, blank, words });
  const figures = before === null ? [now] : [now, before];
  return {
    verdict: asked.waits
      ? waiting(now, { blank, words })
      : withFigures(figures, standing.verdict, { blank, words }),
    need: choice(lacksValue(figures), '""', standing.missing),
  };
}

interface Wording {
  /** Said when this year's figure has no value. */
  readonly blank: string;
  readonly words: Words;
}

/** Without cells for last year, or without a number in the plan, no figure can be judged. */
function unanswered(
  asked: TargetInYear,
  { now, blank, words }: Wording & { readonly now: CellPair | null },
): TargetFormulas {
  const noData = textLiteral(words.noData);
  if (now === null)
    return { verdict: asked.waits ? textLiteral(words.waiting) : noData, need: '""' };
  const verdict = asked.waits
    ? waiting(now, { blank, words })
    : withFigures([now], noData, { blank, words });
  return { verdict, need: '""' };
}

/** A target waits with or without a figure, but not for a unit that it does not concern. */
const waiting = (now: CellPair, { blank, words }: Wording): string =>
  blank === textLiteral(words.notApplicable)
    ? choice(lacksValue([now]), blank, textLiteral(words.waiting))
    : textLiteral(words.waiting);

/** The verdict where all figures have values. Last year's absence is always a lack of data. */
function withFigures(
  [now, before]: readonly CellPair[],
  verdict: string,
  { blank, words }: Wording,
): string {
  if (now === undefined) return verdict;
  if (before === undefined) return choice(lacksValue([now]), blank, verdict);
  const noData = textLiteral(words.noData);
  if (blank === noData) return choice(lacksValue([now, before]), noData, verdict);
  return choice(lacksValue([now]), blank, choice(lacksValue([before]), noData, verdict));
}

interface StandingFormulas {
  readonly verdict: string;
  readonly missing: string;
}

interface Surroundings {
  readonly before: CellPair | null;
  readonly context: FormulaContext;
  readonly words: Words;
}

/** The verdict and the need of a figure with a value; null for a trend without cells of last year. */
function standingFormulas(
  asked: TargetInYear,
  now: CellPair,
  { before, context, words }: Surroundings,
): StandingFormulas | null {
  if (before !== null) return trendStanding(asked, { now, before }, words);
  const { yardstick } = asked;
  if (yardstick === null) return null;
  const aim = asFormulaAim(yardstick.aim);
  const unmet = unmetFormula(asked, { now, base: context.base, words, yardstick });
  return {
    verdict: standingChoice(asked, words, {
      reached: reachesFormula(aim, now),
      met: metFormula(yardstick, now, words),
      ...{ unmet, up: aim.up },
    }),
    missing: missingFormula(aim, now),
  };
}

/** A trend, and a growth by a percentage: against last year's figure. */
function trendStanding(
  asked: TargetInYear,
  { now, before }: { readonly now: CellPair; readonly before: CellPair },
  words: Words,
): StandingFormulas {
  const { up, growth, moment } = asked;
  const met = textLiteral(words.met);
  const unmet = textLiteral(moment === "past" ? words.overdue : words.short);
  if (growth === null) {
    const { reached, missing } = trendFormulas(up, now, before);
    return { verdict: standingChoice(asked, words, { reached, met, unmet, up }), missing };
  }
  const grown = growthFormulas(up, growth, now, before);
  const inFull =
    grown.exceeded === null ? met : choice(grown.exceeded, textLiteral(words.exceeded), met);
  const { reached, missing } = grown;
  return { verdict: standingChoice(asked, words, { reached, met: inFull, unmet, up }), missing };
}

/** Whether it is reached; while the year goes on, what can still change is on the way. */
export function standingChoice(
  { inProgress }: Pick<TargetInYear, "inProgress">,
  words: Words,
  {
    reached,
    met,
    unmet,
    up,
  }: {
    readonly reached: string;
    readonly met: string;
    readonly unmet: string;
    readonly up: boolean;
  },
): string {
  if (!inProgress) return choice(reached, met, unmet);
  const ongoing = textLiteral(words.ongoing);
  return up ? choice(reached, met, ongoing) : choice(reached, ongoing, unmet);
}

function metFormula({ ceiling }: Yardstick, now: CellPair, words: Words): string {
  const met = textLiteral(words.met);
  if (ceiling === null) return met;
  const above = reachesFormula(asFormulaAim({ up: true, strict: true, level: ceiling }), now);
  return choice(above, textLiteral(words.exceeded), met);
}

interface Unmet {
  readonly now: CellPair;
  readonly base: FormulaContext["base"];
  readonly words: Words;
  readonly yardstick: Yardstick;
}

/** What an unmet target is called depends on the calendar; ahead of its year, on the straight line. */
function unmetFormula(asked: TargetInYear, { now, base, words, yardstick }: Unmet): string {
  if (asked.moment === "past") return textLiteral(words.overdue);
  const { up, level } = yardstick.aim;
  const line = asked.moment === "ahead" ? straightLine(asked, level, base) : null;
  if (line === null) return textLiteral(words.short);
  return choice(
    paceFormula(line, up, now),
    textLiteral(words.onPath),
    textLiteral(words.behindPath),
  );
}

/** What `keepsPace` says, over the cells of the figure. */
export function paceFormula(
  line: Pick<StraightLine, "expected" | "wholeUnits" | "decimals">,
  up: boolean,
  now: CellPair,
): string {
  return reachesFormula({ up, strict: false, level: reduced(paceOf(line)) }, now);
}

const asFormulaAim = ({ up, strict, level }: Aim) => ({
  up,
  strict,
  level: fraction(level.part, level.whole),
});
