import { codesAsWords as words } from "../../support/verdict-words";
import type { Against, Operator, Plan } from "#core/catalogue/plan";
import { type Computed, computedCount } from "#core/evaluation/computed";
import type { comparisons } from "#core/evaluation/yardsticks/comparisons";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { targetFormulas } from "#core/evaluation/formulas/target-formulas";
import { planInYear } from "#core/evaluation/plan-in-year";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { wordsOf } from "#text/words";
import { contextWith, planWith, targetWith, type Measured } from "../../support/arbitraries";

const income: Measured = { kind: "count", better: "higher" };
const counted = { kind: "count", counted: "tỷ đồng" } as const;

interface Case {
  readonly against: Against;
  readonly operator: Operator;
  readonly value: number;
  readonly valueMax?: number;
  /** What the plan prints for 2020, and what was reached last year. */
  readonly base: number | null;
  readonly previous: number | null;
  readonly year: number;
  readonly now: number;
  readonly verdict: string;
  readonly need: number | null;
  readonly vi: string;
  readonly en: string;
}

const last: Against = { kind: "lastYear" };
const of2020: Against = { kind: "year", year: 2020 };
const since2020: Against = { kind: "average", since: 2020 };

/** Every comparison with what it says and what it makes of figures at the level and one below; a new kind asks for its own. */
const cases: Readonly<Record<keyof typeof comparisons, readonly Case[]>> = {
  lastYear: [
    ...(
      [
        [108, "met", 0],
        [107, "short", 1],
        [110, "met", 0],
        [111, "exceeded", 0],
      ] as const
    ).map(([now, verdict, need]): Case => ({
      against: last,
      operator: "rising",
      value: 8,
      valueMax: 10,
      base: null,
      previous: 100,
      year: 2026,
      now,
      verdict,
      need,
      vi: "tăng từ 8% đến 10% so với năm trước",
      en: "up by 8% to 10% on last year",
    })),
    ...(
      [
        [90, "met", 0],
        [91, "short", 1],
      ] as const
    ).map(([now, verdict, need]): Case => ({
      against: last,
      operator: "falling",
      value: 9.5,
      base: null,
      previous: 100,
      year: 2026,
      now,
      verdict,
      need,
      vi: "giảm từ 9,5% trở lên so với năm trước",
      en: "down by at least 9,5% on last year",
    })),
    {
      against: last,
      operator: "rising",
      value: 10,
      base: null,
      previous: null,
      year: 2026,
      now: 5,
      verdict: "noData",
      need: null,
      vi: "tăng từ 10% trở lên so với năm trước",
      en: "up by at least 10% on last year",
    },
  ],
  year: (
    [
      [63, "met", 0],
      [62, "short", 1],
    ] as const
  ).map(([now, verdict, need]): Case => ({
    against: of2020,
    operator: ">=",
    value: 150,
    base: 42,
    previous: null,
    year: 2026,
    now,
    verdict,
    need,
    vi: "từ 1,5 lần năm 2020 trở lên (năm nay: 63 tỷ đồng)",
    en: "at least 1,5 times that of 2020 (this year: 63 tỷ đồng)",
  })),
  average: (
    [
      // 1.000 · 1,1³ = 1.331
      [2023, 1331, "met", 0],
      [2023, 1330, "short", 1],
      // The year itself asks for what was there.
      [2020, 1000, "met", 0],
    ] as const
  ).map(([year, now, verdict, need]): Case => ({
    against: since2020,
    operator: "rising",
    value: 10,
    base: 1000,
    previous: null,
    year,
    now,
    verdict,
    need,
    vi: `tăng bình quân mỗi năm từ 10% trở lên, tính từ năm 2020 (năm nay: ${year === 2020 ? "1.000" : "1.331"} tỷ đồng)`,
    en: `up by at least 10% a year on average since 2020 (this year: ${year === 2020 ? "1.000" : "1.331"} tỷ đồng)`,
  })),
};

test.each(Object.values(cases).flat())(
  "$vi: $now in $year is $verdict",
  ({
    against,
    operator,
    value,
    valueMax = null,
    base,
    previous,
    year,
    now,
    verdict,
    need,
    vi,
    en,
  }) => {
    const asked = targetWith({ indicator: "GTSX", operator, value, valueMax, against });
    const printed = { indicator: "GTSX", year: 2020, denominator: null, source: "" };
    const plan: Plan = {
      ...haGiang,
      targets: [asked],
      baselines: base === null ? [] : [{ ...printed, numerator: base }],
    };
    const [target = asked] = planInYear(plan, year).targets;
    const before: Computed | null = previous === null ? null : computedCount(previous);
    const context = contextWith({ year, plan: planWith({ targets: [target] }), previous: before });
    expect(evaluateTarget(target, income, computedCount(now), context)).toMatchObject({
      verdict,
      need,
    });
    expect(wordsOf("vi").targetWords(target, counted)).toBe(vi);
    expect(wordsOf("en").targetWords(target, counted)).toBe(en);
  },
);

test("against last year the formula multiplies what stood there, in whole numbers", () => {
  const target = targetWith({ operator: "rising", value: 8, valueMax: 10, against: last });
  const cells = {
    numerator: "B5",
    denominator: null,
    previousNumerator: "D5",
    previousDenominator: null,
  };
  expect(targetFormulas(target, income, cells, { ...contextWith(), words })).toEqual({
    verdict:
      'IF(COUNT(B5,D5)<2,"noData",IF(25*B5>=27*D5,IF(10*B5>11*D5,"exceeded","met"),"short"))',
    need: 'IF(COUNT(B5,D5)<2,"",MAX(0,-INT(-27*D5/25)-B5))',
  });
});

test("an average of a percentage with decimals over years stays exact to the last whole unit", () => {
  // 1.000.000 · 1,035⁵ = 1.187.686,305…: one unit less is short, one more is met.
  const plan: Plan = {
    ...haGiang,
    targets: [
      targetWith({ indicator: "GTSX", operator: "rising", value: 3.5, against: since2020 }),
    ],
    baselines: [
      { indicator: "GTSX", year: 2020, numerator: 1_000_000, denominator: null, source: "" },
    ],
  };
  const [target = targetWith()] = planInYear(plan, 2025).targets;
  const verdictOf = (now: number): string =>
    evaluateTarget(target, income, computedCount(now), contextWith({ year: 2025 })).verdict;
  expect([1_187_686, 1_187_687].map(verdictOf)).toEqual(["short", "met"]);
});

test("what is measured by a figure that is not printed asks for no number", () => {
  const asked = targetWith({ operator: ">=", value: 150, against: of2020 });
  const plan: Plan = { ...haGiang, targets: [asked], baselines: [] };
  expect(planInYear(plan, 2026).targets).toEqual([asked]);
  expect(evaluateTarget(asked, income, computedCount(200), contextWith())).toMatchObject({
    verdict: "noData",
    because: "noLevel",
  });
});
