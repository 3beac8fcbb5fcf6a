import { read } from "@e965/xlsx";
import type { CellObject } from "@e965/xlsx";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import type { Cell } from "hucre/xlsx";
import { cellName } from "#core/cell";
import { absent, computedCount, computedShare } from "#core/evaluation/computed";
import type { Computed } from "#core/evaluation/computed";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { largestOperand } from "#core/evaluation/formulas/formula-arithmetic";
import { targetFormulas } from "#core/evaluation/formulas/target-formulas";
import type { Evaluation, Verdict } from "#core/evaluation/verdict";
import { libreOfficeVersion, savedByLibreOffice } from "../../support/libreoffice";
import { evaluationCases, operators } from "../../support/arbitraries";
import type { EvaluationCase, Measured } from "../../support/arbitraries";

type Case = Omit<EvaluationCase, "value"> & { readonly value: Computed };

const words: Readonly<Record<Verdict, string>> = {
  met: "Đạt",
  exceeded: "Vượt chỉ tiêu",
  short: "Chưa đạt",
  onPath: "Đúng lộ trình",
  behindPath: "Chậm tiến độ",
  ongoing: "Đang thực hiện",
  overdue: "Quá hạn, chưa đạt",
  waiting: 'Chưa đến "điều kiện"',
  noData: "Chưa có số liệu",
  notApplicable: "Không áp dụng",
};

const absences = (kind: Measured["kind"]): fc.Arbitrary<Computed> =>
  fc.constantFrom(
    absent("blankInput"),
    absent("notApplicable"),
    kind === "count" ? absent("notReceived") : computedShare(3, 0),
  );

const withGaps: fc.Arbitrary<Case> = evaluationCases.chain((given) =>
  fc
    .tuple(absences(given.indicator.kind), fc.constantFrom("none", "none", "none", "now", "before"))
    .map(([gap, where]) => ({
      ...given,
      value: where === "now" ? gap : given.value,
      context: where === "before" ? { ...given.context, previous: gap } : given.context,
    })),
);

/** The case with other figures: this year's, last year's and the base's. */
const withFigures = (
  given: EvaluationCase,
  figures: readonly (readonly [part: number, whole: number])[],
): Case => {
  const { kind } = given.indicator;
  const [now, before, start] = figures.map(([part, whole]) =>
    kind === "count" ? computedCount(part) : computedShare(part, whole),
  );
  const base = start?.kind === "value" ? { ...start, year: given.context.year - 3 } : null;
  const context = { ...given.context, previous: before ?? null, base };
  return { ...given, value: now ?? given.value, context };
};

const figuresOf = (part: fc.Arbitrary<number>, whole: fc.Arbitrary<number>) =>
  fc.array(fc.tuple(part, whole), { minLength: 3, maxLength: 3 });

/** Parts and wholes so small that equal shares, 0 % and 100 % are the rule. */
const withTinyNumbers: fc.Arbitrary<Case> = fc
  .tuple(evaluationCases, figuresOf(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 3 })))
  .map(([given, figures]) => withFigures(given, figures));

/**
 * Counts next to the largest that the formulas take, and a level with more digits than anybody prints, that
 * differs from the figure in the last of them only.
 */
const large = fc.integer({ min: largestOperand - 2000, max: largestOperand });

const withLargeNumbers: fc.Arbitrary<Case> = fc
  .tuple(evaluationCases, operators, figuresOf(large, large), fc.integer({ min: -2, max: 2 }))
  .map(([given, operator, figures, shift]) => {
    const [[part, whole] = [1, 1]] = figures;
    const near = given.indicator.kind === "count" ? part : (100 * part) / whole;
    const value = Number((near + shift * 1e-12).toFixed(12));
    const target = { ...given.target, operator, value, valueMax: value + 1e-9 };
    return withFigures({ ...given, target }, figures);
  });

/** Every fifth is of half a year, in which the figure still grows. */
const inHalfAYear = (given: Case, index: number): Case =>
  index % 5 > 0
    ? given
    : {
        ...given,
        indicator: {
          ...given.indicator,
          numerator: ["DV_ADMITTED_YEAR"],
          denominator: given.indicator.kind === "count" ? null : ["DV_BOY"],
        },
        context: { ...given.context, plan: { ...given.context.plan, period: "6t" } },
      };

const sampled: readonly Case[] = [
  ...fc.sample(withGaps, { numRuns: 4000, seed: 20261229 }),
  ...fc.sample(withTinyNumbers, { numRuns: 2000, seed: 20261231 }),
  ...fc.sample(withLargeNumbers, { numRuns: 2000, seed: 20261230 }),
].map(inHalfAYear);

/** A figure in two cells; what has no value is blank, or an empty text that a formula left. */
function figureCells(value: Computed | null, asText: boolean): readonly Partial<Cell>[] {
  const blank: Partial<Cell> = asText ? { formula: '""', formulaResult: "" } : {};
  if (value?.kind === "value") {
    const { numerator, denominator } = value;
    return [{ value: numerator }, denominator === null ? blank : { value: denominator }];
  }
  const lacksWhole = value?.because === "zeroDenominator";
  return lacksWhole ? [{ value: 3 }, { value: 0 }] : [blank, blank];
}

function rowOf({ target, indicator, value, context }: Case, row: number): readonly Partial<Cell>[] {
  const formulas = targetFormulas(
    target,
    indicator,
    {
      numerator: cellName(row, 0),
      denominator: cellName(row, 1),
      previousNumerator: cellName(row, 2),
      previousDenominator: cellName(row, 3),
    },
    {
      ...context,
      blankMeans:
        value.kind === "absent" && value.because === "notApplicable" ? "notApplicable" : "noData",
      words,
    },
  );
  return [
    ...figureCells(value, row % 2 === 0),
    ...figureCells(context.previous, row % 3 === 0),
    { formula: formulas.verdict, formulaResult: "stored, not calculated" },
    { formula: formulas.need, formulaResult: -1 },
  ];
}

async function recalculated(cases: readonly Case[]): Promise<readonly (readonly unknown[])[]> {
  const cells = new Map<string, Partial<Cell>>();
  cases.forEach((given, row) => {
    rowOf(given, row).forEach((cell, column) => {
      if (Object.keys(cell).length > 0) cells.set(`${String(row)},${String(column)}`, cell);
    });
  });
  const bytes = await writeXlsx({ sheets: [{ name: "S", rows: [], cells }] });
  const sheet = read(savedByLibreOffice(bytes)).Sheets["S"] ?? {};
  const valueAt = (row: number, column: number): unknown => {
    const cell = sheet[cellName(row, column)] as CellObject | undefined;
    return cell?.v ?? "";
  };
  return cases.map((_, row) => [valueAt(row, 4), valueAt(row, 5)]);
}

const expectedOf = ({ target, indicator, value, context }: Case): readonly unknown[] => {
  const { verdict, need }: Evaluation = evaluateTarget(target, indicator, value, context);
  return [words[verdict], need ?? ""];
};

const version = libreOfficeVersion();

if (version === null) {
  test("left out: formulas recalculated, because LibreOffice is not on this machine", () => {
    expect(version).toBeNull();
  });
} else {
  test(`${version.slice(0, 15)} calculates what evaluateTarget says`, async () => {
    const calculated = await recalculated(sampled);
    const wrong = sampled.flatMap((given, row) => {
      const expected = expectedOf(given);
      const found = calculated[row];
      return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ given, expected, found }];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  }, 180_000);
}

test("every verdict of every kind of target is among the cases", () => {
  const seen = new Set(sampled.map((given) => expectedOf(given)[0]));
  expect([...seen].sort()).toEqual(Object.values(words).sort());
  const kinds = new Set(
    sampled.map(({ target, indicator }) => `${indicator.kind} ${target.operator}`),
  );
  expect(kinds.size).toBe(3 * 8);
});
