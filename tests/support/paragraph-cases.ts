import { indicators } from "#core/catalogue/indicators/indicators";
import type { Target } from "#core/catalogue/plan";
import type { Computed } from "#core/evaluation/computed";
import { evaluateTarget } from "#core/evaluation/evaluation";
import type { JudgedLine } from "#core/report/indicator-lines";
import { said } from "#core/sheet/live-text";
import type { ParagraphCase } from "#core/report/document/sentences/paragraph-case";
import { paragraphOf } from "#core/report/document/sentences/paragraphs";
import type { PathFigures } from "#core/report/path-lines";
import type { ReportWords } from "#core/report/report-words";
import type { Language } from "#text/language";
import { builtInPlan, sampleReport, wordsIn, year } from "./sample-report";

const plan = builtInPlan("ha-giang");
/** Of years before only what a case says of its own. */
const result = { ...sampleReport("ha-giang", 4), known: [] };

/** A figure, its target and what else a paragraph says of it. */
export interface Given {
  readonly indicator: string;
  readonly now: Computed;
  readonly before?: Computed;
  readonly target?: Partial<Target>;
  readonly leftOut?: number;
  readonly path?: PathFigures;
  /** Units behind, what they need together, and those that are named. */
  readonly behind?: readonly [
    units: number,
    need: number,
    first: readonly (readonly [string, number])[],
  ];
}

const everyYear: Target = {
  indicator: "",
  operator: ">=",
  value: 90,
  valueMax: null,
  horizon: { kind: "annual", period: null },
  scope: { population: "", places: null, operands: null },
  excludes: null,
  condition: null,
  ref: "",
  reading: null,
};

function caseOf(given: Given, words: ReportWords): ParagraphCase {
  const indicator = indicators.find(({ id }) => id === given.indicator);
  if (indicator === undefined) throw new Error(given.indicator);
  const target = { ...everyYear, indicator: indicator.id, ...given.target };
  const previous = given.before ?? null;
  const base =
    previous?.kind === "value"
      ? { year: year - 1, numerator: previous.numerator, denominator: previous.denominator }
      : null;
  const evaluation = evaluateTarget(target, indicator, given.now, { year, plan, previous, base });
  const value = given.now.kind === "value" ? given.now : null;
  const figure = {
    numerator: value?.numerator ?? null,
    denominator: value?.denominator ?? null,
    computed: given.now,
    unitsCounted: 1,
    leftOut: [],
  };
  const judged = { target, term: null, figure, previous, base, evaluation };
  const line: JudgedLine = { row: 4, indicator, figure, previous, judged };
  const number = (formula: string, amount: number | null) => ({ formula, value: amount });
  const share = indicator.kind !== "count";
  const earlier = previous?.kind === "value" ? previous : null;
  const [units, need, first] = given.behind ?? [0, 0, []];
  return {
    line,
    cells: {
      numerator: number("A1", figure.numerator),
      denominator: share ? number("B1", figure.denominator) : null,
      previousNumerator: number("C1", earlier?.numerator ?? null),
      previousDenominator: share ? number("D1", earlier?.denominator ?? null) : null,
      verdict: { formula: "E1", value: words.verdicts[evaluation.verdict] },
      need: number("F1", evaluation.need),
      counted: number("K1", figure.unitsCounted),
      leftOut: number("G1", given.leftOut ?? 0),
    },
    behind: {
      units: number("H1", units),
      need: number("I1", need),
      source: { units: "", need: "" },
      first: first.map(([name, amount]) => ({ name: said(name), need: number("J1", amount) })),
    },
    path: given.path ?? null,
  };
}

/** How the sheet calculates it. */
export const formulasOf = (given: Given): string =>
  paragraphOf(result, caseOf(given, wordsIn("vi")), wordsIn("vi"))
    .map((run) => (run.kind === "text" ? "" : run.formula))
    .join("\n");

/** What the report of a language says of it. */
export const textOf = (given: Given, language: Language = "vi"): string =>
  paragraphOf(result, caseOf(given, wordsIn(language)), wordsIn(language))
    .map((run) => (run.kind === "text" ? run.text : run.value))
    .join("");

export const heads = (now: Computed, rest: Partial<Given> = {}): Given => ({
  indicator: "VILLAGE-HEAD-MEMBER",
  now,
  ...rest,
});

export const upTo2030 = { horizon: { kind: "by", year: 2030 } } as const;
export const passed = { horizon: { kind: "by", year: 2025 }, operator: "=", value: 100 } as const;
