import { evaluateTarget } from "#core/evaluation/evaluation";
import { targetFormulas } from "#core/evaluation/formulas/target-formulas";
import { overTerm } from "#core/evaluation/formulas/term-formulas";
import { computedCount, absent } from "#core/evaluation/computed";
import { targetInYear } from "#core/evaluation/target-in-year";
import { judgedOverTerm, type TermCount } from "#core/evaluation/term-count";
import type { Target } from "#core/catalogue/plan";
import type { SheetModel } from "#core/sheet/sheet-model";
import { contextWith, targetWith, type Measured } from "../../support/arbitraries";
import { ironCalcRecalculation } from "../../support/ironcalc";
import { codesAsWords as words } from "../../support/verdict-words";

const term = (missing: readonly number[]): TermCount => ({
  ...{ counted: { from: 2025, to: 2026 }, before: null, ownYear: true, years: [], missing },
});
const gap = term([2025]);

const owners: Measured = { kind: "count", better: "higher" };
const removed: Measured = { kind: "count", better: "lower" };
const most = { operator: "<=" } as const;
const ended = { kind: "annual", period: { from: 2020, to: 2021 } } as const;

const cases: readonly (readonly [string, Partial<Target>, Measured])[] = [
  ["at least ten", {}, owners],
  ["at most ten", most, removed],
  ["a band", { operator: "range", valueMax: 12 }, owners],
  ["at least ten, on a condition that is not met", { condition: "khi có chủ trương" }, owners],
  ["at most ten, on a condition that is not met", { ...most, condition: "khi có" }, removed],
  ["at least ten, in years that are over", { horizon: ended }, owners],
  ["at most ten, in years that are over", { ...most, horizon: ended }, removed],
];

/** A row for each figure: the figure, then its verdict and need as formulas with the values of the rules. */
function sheetOf([, over, measured]: (typeof cases)[number], over2: TermCount | null): SheetModel {
  const target = targetWith({ operator: ">=", value: 10, ...over });
  const context = { ...contextWith(), words };
  const asked = targetInYear(target, measured, context);
  const rows = [null, 0, 5, 10, 11, 13].map((figure, row) => {
    const computed = figure === null ? absent("noUnits") : computedCount(figure);
    const { verdict, need } = judgedOverTerm(
      evaluateTarget(target, measured, computed, context),
      over2,
      asked,
    );
    const cells = {
      ...{ numerator: `A${String(row + 1)}`, denominator: null },
      ...{ previousNumerator: null, previousDenominator: null },
    };
    const made = targetFormulas(target, measured, cells, context);
    const formulas = overTerm(made, over2, { target, indicator: measured }, context);
    return {
      cells: [
        { value: figure, style: "count" as const },
        { value: words[verdict], formula: formulas.verdict, style: "text" as const },
        { value: need ?? "", formula: formulas.need, style: "count" as const },
      ],
    };
  });
  return { name: "a", rows } as unknown as SheetModel;
}

describe.each([
  ["a year of the term missing", gap],
  ["every year known", term([])],
  ["no term", null],
] as const)("formulas say what the rules say, with %s", (_, known) => {
  test.each(cases)("%s", (...each) => {
    const { compared, differences } = ironCalcRecalculation([sheetOf(each, known)]);
    expect(differences).toEqual([]);
    expect(compared).toBe(12);
  });
});

test("in a review a figure that does not apply stays so, whatever year is missing", () => {
  const target = targetWith({ operator: "<=", value: 10 });
  const context = { ...contextWith(), words, blankMeans: "notApplicable" } as const;
  const cells = {
    ...{ numerator: "A1", denominator: null, previousNumerator: null, previousDenominator: null },
  };
  const made = targetFormulas(target, removed, cells, context);
  const { verdict } = overTerm(made, gap, { target, indicator: removed }, context);
  const row = (figure: number | null, value: string) => ({
    name: figure === null ? "a" : "b",
    rows: [
      {
        cells: [
          { value: figure, style: "count" },
          { value, formula: verdict, style: "text" },
        ],
      },
    ],
  });
  const sheets = [row(null, "notApplicable"), row(5, "noData")] as unknown as SheetModel[];
  expect(ironCalcRecalculation(sheets).differences).toEqual([]);
});
