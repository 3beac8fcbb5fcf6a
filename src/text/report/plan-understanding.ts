import { englishNames } from "#core/catalogue/english-names";
import { indicatorIn } from "#core/report/named-indicators";
import { askedItems } from "#core/catalogue/asked-items";
import type { Catalogue } from "#core/catalogue/catalogue";
import type { Indicator } from "#core/catalogue/indicator";
import type { Horizon, Target } from "#core/catalogue/plan";
import { planList } from "#core/catalogue/plans/plan-heads";
import { judgedFor } from "#core/catalogue/target";
import { catalogueWith, type PlanBook } from "#core/plans/plan-book";
import type { Language } from "#text/language";
import { understandingEn } from "#text/en/understanding";
import { understandingVi } from "#text/vi/understanding";
import type { NeededRow, UnderstandingWords } from "#text/word-tables";
import { wordsOf } from "#text/words";

const understandingWords: Readonly<Record<Language, UnderstandingWords>> = {
  vi: understandingVi,
  en: understandingEn,
};

/** What is understood of one target, and the rows of the form that it needs. */
export interface UnderstoodTarget {
  readonly number: number;
  readonly sentence: string;
  readonly items: readonly string[];
}

/** What is understood of a plan: each target, and what it brings along that nothing uses. */
export interface Understanding {
  readonly targets: readonly UnderstoodTarget[];
  /** Its own indicators without a target. */
  readonly unusedIndicators: readonly string[];
  /** Its own items that no target is computed from; they stand on the form all the same. */
  readonly unusedItems: readonly string[];
  /** How many rows the form of a commune has. */
  readonly rows: number;
  /** The built-in plan whose name and document it still has; null for one that is called otherwise, or is that plan. */
  readonly calledLike: string | null;
}

export function understandingOf(
  book: PlanBook,
  builtIn: Catalogue,
  language: Language,
): Understanding {
  const catalogue = catalogueWith(builtIn, book);
  const known = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  const onForms = new Map(
    catalogue.items
      .filter(({ appliesTo }) => appliesTo !== "whole")
      .map(({ code, name, decimals = 0 }) => [code, { name, decimals }]),
  );
  const targets = book.plan.targets.flatMap((target, index): readonly UnderstoodTarget[] => {
    const indicator = known.get(target.indicator);
    if (indicator === undefined) return [];
    const operands = target.scope.operands ?? indicator;
    const items = [...new Set([...operands.numerator, ...(operands.denominator ?? [])])];
    const rows = items.flatMap((code) => onForms.get(code) ?? []);
    const sentence = sentenceOf(target, { indicator, book, rows, language });
    return [{ number: index + 1, sentence, items }];
  });
  const used = new Set(targets.flatMap(({ items }) => items));
  const targeted = new Set(book.plan.targets.map(({ indicator }) => indicator));
  return {
    targets,
    unusedIndicators: book.indicators.map(({ id }) => id).filter((id) => !targeted.has(id)),
    unusedItems: book.items.map(({ code }) => code).filter((code) => !used.has(code)),
    rows: [...askedItems(book.plan, catalogue).keys()].filter((code) => onForms.has(code)).length,
    calledLike: builtInNameOf(book.plan),
  };
}

const builtInNameOf = ({ id, name, document }: PlanBook["plan"]): string | null =>
  planList.some((head) => head.id === id)
    ? null
    : (planList.find((head) => head.name === name || head.document === document)?.name ?? null);

interface Told {
  readonly indicator: Indicator;
  readonly book: PlanBook;
  /** The rows that it needs. */
  readonly rows: readonly NeededRow[];
  readonly language: Language;
}

/** `Tỷ lệ …: trên 90%; hằng năm, 2025–2030; tính cho toàn đảng bộ; biểu cần các dòng “…”, “…”.` */
function sentenceOf(target: Target, { indicator, book, rows, language }: Told): string {
  const words = wordsOf(language);
  const say = understandingWords[language];
  const { scope, condition, reading, quotas = [] } = target;
  const { name } = indicatorIn(language === "en" ? englishNames : null, indicator);
  const parts = [
    `${name}: ${words.targetWords(target, indicator)}`,
    words.horizonWords(withYears(target.horizon, book.plan.term)),
    say.judged[judgedFor(target, indicator)],
    quotas.length === 0 ? null : say.quotas(quotas.length),
    target.excludes === null ? null : say.withoutForces,
    scope.places === null ? null : say.places(scope.places),
    condition === null || book.plan.conditionsMet.includes(condition) ? null : say.waits(condition),
    rows.length === 0 ? say.published : say.needs(rows),
  ].filter((part) => part !== null);
  return `${parts.join("; ")}.${reading === null ? "" : ` ${reading}`}`;
}

/** A term that the plan does not name is its own: its years are said. */
const withYears = (horizon: Horizon, term: PlanBook["plan"]["term"]): Horizon =>
  horizon.kind === "term" && horizon.period === null && horizon.recurs !== true
    ? { ...horizon, period: term }
    : horizon;

/** The same as lines to print. */
export function understandingLines(
  { targets, rows, calledLike, unusedIndicators, unusedItems }: Understanding,
  language: Language,
): readonly string[] {
  const say = understandingWords[language];
  return [
    ...targets.map(({ number, sentence }) => `${String(number)}. ${sentence}`),
    say.rows(rows),
    ...(calledLike === null ? [] : [say.calledLike(calledLike)]),
    ...(unusedIndicators.length === 0 ? [] : [say.unusedIndicators(unusedIndicators)]),
    ...(unusedItems.length === 0 ? [] : [say.unusedItems(unusedItems)]),
  ];
}
