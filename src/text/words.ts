import type { Indicator } from "#core/catalogue/indicator";
import type { Against, Horizon, Target } from "#core/catalogue/plan";
import { fractionOfDecimal } from "#core/quantity/fraction";
import { phrasesVi, wordsVi } from "#text/vi/words";
import type { Language } from "./language";
import { formatCount, formatDecimal } from "./numbers";
import { Spoken } from "./spoken";
import type { Phrases, WordTables } from "./word-tables";

/** The parts of a target and of an indicator that their wording is made of. */
export type Goal = Pick<Target, "operator" | "value" | "valueMax" | "against" | "asked" | "given">;
export type Counted = Pick<Indicator, "kind" | "counted">;

/** Everything that has a name, and the phrases that carry figures, in one language. */
export interface Words extends WordTables {
  /** `trên 90%`, `từ 1 đến 2 chủ doanh nghiệp`, `tăng so với năm trước`. */
  targetWords(target: Goal, indicator: Counted): string;
  /** `hằng năm, 2020–2025` */
  horizonWords(horizon: Horizon): string;
  /** `còn thiếu 379 trưởng thôn là đảng viên`; whole units, 0 or more. */
  needWords(need: number, indicator: Pick<Indicator, "better" | "counted">): string;
}

export const wordTables = new Spoken<WordTables>(wordsVi);
export const phrases = new Spoken<Phrases>(phrasesVi);

/** The words of a language. */
export function wordsOf(language: Language): Words {
  const { horizon, need: needed, nothingNeeded } = phrases.in(language);
  return {
    ...wordTables.in(language),
    targetWords: (target, indicator) => targetPhrase(target, indicator, language),
    horizonWords: horizon,
    needWords: (need, { better, counted }) =>
      need > 0 ? needed[better](formatCount(need), counted) : nothingNeeded[better],
  };
}

/** The goal in words, its figures as the plan prints them: `8,5%`; of a band of counts the end is named. */
function targetPhrase(target: Goal, indicator: Counted, language: Language): string {
  const { operators, noneOf, noFigure } = phrases.in(language);
  const { operator, value, valueMax } = target;
  const { counted } = indicator;
  const kind = target.given === true ? "count" : indicator.kind;
  const measured = measuredPhrase(target, language);
  if (measured !== null && target.asked === undefined) return measured;
  const bare = (figure: number): string =>
    kind === "count" ? figureOfPlan(figure) : `${figureOfPlan(figure)}%`;
  const named = (figure: number): string =>
    kind === "count" ? `${bare(figure)} ${counted}` : bare(figure);
  if (operator === "rising" || operator === "falling") return operators[operator]("", "");
  if (value === null) return noFigure;
  if (measured !== null) {
    return measured + phrases.in(language).comesTo(named(wholeLevel(operator, value)));
  }
  if (operator === "range" && valueMax !== null) {
    return operators.range(bare(value), named(valueMax));
  }
  if (kind === "count" && value === 0 && operator === "=") return noneOf(counted);
  return operators[operator === "range" ? ">=" : operator](named(value), "");
}

/** The first whole number that reaches a level which a percentage of an earlier figure comes to. */
const wholeLevel = (operator: Goal["operator"], value: number): number =>
  operator === "<=" || operator === "<" ? Math.floor(value) : Math.ceil(value);

/** What a target asks for in per cent of an earlier figure; null for a level that stands by itself. */
function measuredPhrase(target: Goal, language: Language): string | null {
  const { operator, value, valueMax, against } = target.asked ?? target;
  if (against === undefined || value === null) return null;
  const { operators, times, changeBy } = phrases.in(language);
  const said = againstPhrases(against, language);
  const percent = (figure: number): string => `${figureOfPlan(figure)}%`;
  if (operator === "rising" || operator === "falling") {
    return said[operator](changeBy(percent(value), valueMax === null ? null : percent(valueMax)));
  }
  const size = (figure: number): string =>
    figure < 100 ? percent(figure) : times(figureOfPlan(hundredth(figure)));
  const level = (figure: number): string => said.level(size(figure));
  return operators[operator](
    operator === "range" ? size(value) : level(value),
    level(valueMax ?? value),
  );
}

const hundredth = (figure: number): number => Math.floor(figure * 10_000 + 0.5) / 1_000_000;

function againstPhrases(against: Against, language: Language) {
  const words = phrases.in(language).against;
  switch (against.kind) {
    case "lastYear":
      return words.lastYear(against);
    case "year":
      return words.year(against);
    case "average":
      return words.average(against);
  }
}

/** A figure with as many decimals as it has: `8,5`, `90`, `2.000`. */
function figureOfPlan(value: number): string {
  const exact = fractionOfDecimal(value);
  const [, decimals = ""] = String(value).split(".");
  return exact === null ? String(value) : formatDecimal(exact, decimals.length);
}
