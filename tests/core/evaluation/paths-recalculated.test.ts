import fc from "fast-check";
import type { Operator } from "#core/catalogue/plan";
import { cellName } from "#core/cell";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { figureFormula, figureValue } from "#core/evaluation/formulas/formula-cells";
import {
  expectedCell,
  gapCell,
  perYearCell,
  type PathToYear,
} from "#core/evaluation/formulas/path-formulas";
import { differingCell, growthCell, straightCell } from "#core/evaluation/formulas/path-readings";
import { targetFormulas } from "#core/evaluation/formulas/target-formulas";
import type { Computation } from "#core/sheet/formula";
import { plainSheet, type CellModel, type SheetModel } from "#core/sheet/sheet-model";
import { planWith, targetWith } from "../../support/arbitraries";
import { calculations } from "../../support/calculated";
import { libreOfficeVersion } from "../../support/libreoffice";
import { wordsIn } from "../../support/sample-report";

const words = wordsIn("vi");
const year = 2026;

const columns = [
  "numerator",
  "denominator",
  "baseNumerator",
  "baseDenominator",
  "baseValue",
  "value",
  "need",
  "expected",
  "gap",
  "perYear",
  "straight",
  "growth",
  "note",
] as const;

/** Counts so small that nothing, everything and standing still are the rule, and larger ones near the line. */
const counts = fc.oneof(
  fc.nat({ max: 6 }),
  fc.integer({ min: 40, max: 60 }),
  fc.nat({ max: 9000 }),
);

const cases: fc.Arbitrary<PathToYear> = fc
  .record({
    operator: fc.constantFrom<Operator>(">", ">=", "=", "<=", "<", "range"),
    better: fc.constantFrom("higher" as const, "lower" as const),
    kind: fc.constantFrom("share" as const, "count" as const),
    value: fc.oneof(
      fc.constantFrom(0, 100),
      fc.nat({ max: 100 }),
      fc.nat({ max: 10_000 }).map((each) => each / 100),
    ),
    due: fc.integer({ min: year - 1, max: year + 5 }),
    start: fc.option(fc.integer({ min: year - 4, max: year + 1 }), { freq: 12 }),
    figures: fc.tuple(counts, counts, counts, counts),
  })
  .map(
    ({
      operator,
      better,
      kind,
      value,
      due,
      start,
      figures: [part, whole, before, wholeBefore],
    }) => {
      const target = targetWith({
        operator,
        value,
        valueMax: operator === "range" ? value + 5 : null,
        horizon: { kind: "by", year: due },
      });
      const share = kind === "share";
      const indicator = { kind, better };
      const base =
        start === null
          ? null
          : {
              year: start,
              numerator: before,
              denominator: share ? Math.max(wholeBefore, before, 1) : null,
            };
      const plan = planWith();
      const now = { numerator: part, denominator: share ? Math.max(whole, part, 1) : null };
      const evaluation = evaluateTarget(
        target,
        indicator,
        { kind: "value", ...now },
        { year, plan, previous: null, base },
      );
      return { target, indicator, term: plan.term, year, due, base, ...now, evaluation };
    },
  );

function rowOf(path: PathToYear, row: number): readonly CellModel[] {
  const { target, indicator, base, evaluation, numerator, denominator } = path;
  const { kind } = indicator;
  const at = (name: (typeof columns)[number]): string => cellName(row, columns.indexOf(name));
  const figure = {
    numerator: at("numerator"),
    denominator: kind === "count" ? null : at("denominator"),
    previousNumerator: null,
    previousDenominator: null,
  };
  const context = { year, plan: planWith(), base, words: words.verdicts };
  const computed = (cell: Computation): CellModel => ({ ...cell, style: "plain" });
  const given = (value: number | null): CellModel => ({ value: value ?? "", style: "plain" });
  const value = (
    parts: { readonly numerator: number | null; readonly denominator: number | null } | null,
  ) => (parts === null ? "" : figureValue(kind, parts));
  return [
    given(numerator),
    given(denominator),
    given(base?.numerator ?? null),
    given(base?.denominator ?? null),
    computed({
      value: value(base),
      formula: figureFormula(kind, at("baseNumerator"), at("baseDenominator")),
    }),
    computed({
      value: value(path),
      formula: figureFormula(kind, at("numerator"), at("denominator")),
    }),
    computed({
      value: evaluation.need ?? "",
      formula: targetFormulas(target, indicator, figure, context).need,
    }),
    computed(expectedCell(path, at)),
    computed(gapCell(path, at)),
    computed(perYearCell(path, at)),
    computed(straightCell(path, at, words.straight)),
    computed(growthCell(path, at, words.growth)),
    computed(differingCell(path, at, words, { agree: "", differ: "≠" })),
  ];
}

const seed = Number(process.env["SEED"] ?? 20261229);
const paths = fc.sample(cases, { numRuns: 3000, seed });
const sheet: SheetModel = {
  ...plainSheet,
  name: "S",
  columns: [],
  rows: paths.map((path, row) => ({ cells: rowOf(path, row) })),
};

const version = libreOfficeVersion();

if (version === null) {
  test("left out: paths recalculated, because LibreOffice is not on this machine", () => {
    expect(version).toBeNull();
  });
} else {
  test(`${version.slice(0, 15)} calculates the way to every target year as it is stored`, async () => {
    const [calculated] = await calculations([[sheet]]);
    expect(calculated?.differences.slice(0, 5)).toEqual([]);
    expect(calculated?.compared).toBe(9 * paths.length);
  }, 180_000);
}

test("every reading of a path is among the cases", () => {
  const seen = (name: "straight" | "growth"): ReadonlySet<unknown> =>
    new Set(paths.flatMap(({ evaluation: { path } }) => (path === null ? [] : [path[name]])));
  expect([...seen("straight")].sort()).toEqual(Object.keys(words.straight).sort());
  expect([...seen("growth")].sort()).toEqual(Object.keys(words.growth).sort());
});
