import type { Horizon, Target } from "#core/catalogue/plan";
import { indicatorOf } from "#core/catalogue/indicators/indicators";
import { askedItems } from "#core/catalogue/asked-items";
import { catalogue as builtIn } from "#core/catalogue/built-in";
import { itemOf } from "#core/catalogue/items/items";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { planOf, plans } from "#core/catalogue/plans/plans";
import { printedTargets, type PrintedTarget } from "./printed-targets";
import { isAskedOf, judgedFor } from "#core/catalogue/target";
import { repeated, withoutSource } from "./records";

const years = (period: { readonly from: number; readonly to: number } | null): string =>
  period === null ? "" : ` ${String(period.from)}-${String(period.to)}`;

function wordsOf(horizon: Horizon): string {
  switch (horizon.kind) {
    case "by":
      return `by ${String(horizon.year)}`;
    case "annual":
    case "term":
      return `${horizon.kind}${years(horizon.period)}`;
    case "continuous":
    case "unstated":
      return horizon.kind;
  }
}

const asPrinted = (target: Target): PrintedTarget => [
  target.ref,
  target.indicator,
  target.operator,
  target.value,
  target.valueMax,
  wordsOf(target.horizon),
  target.excludes,
  target.condition,
];

/** Each target as a line, so that an order does not matter and a target that stands twice does. */
const lines = (printed: readonly PrintedTarget[]): readonly string[] =>
  printed
    .map(([ref, indicator, operator, value, valueMax, horizon, excludes, condition]) =>
      JSON.stringify([
        [ref, indicator, operator, value, valueMax, horizon],
        [excludes ?? null, condition ?? null],
      ]),
    )
    .sort();

const targets = plans.flatMap((plan) =>
  plan.targets.map((target) => ({
    of: `${plan.id} ${target.ref} ${target.indicator} ${wordsOf(target.horizon)}`,
    plan,
    target,
  })),
);
const ofOperator = (...operators: readonly Target["operator"][]) =>
  targets.filter(({ target }) => operators.includes(target.operator));

describe("the built-in plans", () => {
  test("are the five that the command line names", () => {
    expect(plans.map((plan) => plan.id)).toEqual([
      "son-dong",
      "di-linh",
      "duc-pho",
      "lac-duong",
      "ha-giang",
    ]);
    expect(plans.map((plan) => planOf(plan.id))).toEqual(plans);
    expect(planOf("yen-bai")).toBeUndefined();
  });

  test("print 67 targets", () => {
    expect(Object.values(printedTargets).flat()).toHaveLength(67);
    expect(targets).toHaveLength(67);
  });

  test.each(plans)("$id has the targets that it prints, and no other", ({ id, targets: kept }) => {
    expect(lines(kept.map(asPrinted))).toEqual(lines(printedTargets[id] ?? []));
  });

  test("each was read from a document of its own", () => {
    expect(repeated(plans.map((plan) => plan.source))).toEqual([]);
    expect(withoutSource(plans.map((plan) => ({ source: `${plan.source} I.1` })))).toEqual([]);
  });

  test.each(plans)(
    "$id reports to somebody, by the 29th of December unless set otherwise",
    (plan) => {
      expect(plan.reportsTo).not.toEqual([]);
      expect(plan.due).toEqual({ month: 12, day: 29 });
      expect(plan.term.from).toBeLessThan(plan.term.to);
    },
  );

  test.each(plans)("no condition of $id is met before somebody says so", (plan) => {
    expect(plan.conditionsMet).toEqual([]);
  });
});

describe("targets", () => {
  test.each(targets)("$of is about an indicator of the catalogue", ({ target }) => {
    expect(indicatorOf(target.indicator)).toBeDefined();
  });

  test.each(targets)(
    "$of says whom it concerns, in words of the middle of a sentence",
    ({ target }) => {
      expect(target.scope.population).toMatch(/^\p{Ll}.*[^.]$/u);
    },
  );

  test.each(targets.filter(({ target }) => target.reading !== null))(
    "$of explains its reading in whole sentences",
    ({ target }) => {
      expect(target.reading).toMatch(/^\p{Lu}.*\.$/u);
    },
  );

  test.each(targets)("$of lies in time: no period is empty, no year before the term", (given) => {
    const { horizon } = given.target;
    const period = "period" in horizon ? horizon.period : null;
    const [from, to] = [period?.from ?? given.plan.term.from, period?.to ?? given.plan.term.to];
    expect(from).toBeGreaterThanOrEqual(given.plan.term.from);
    expect(from).toBeLessThan(to);
    expect(horizon.kind === "by" ? horizon.year : to).toBeGreaterThan(given.plan.term.from);
  });

  test.each(targets)("$of asks for a share between 0 and 100, or a count", ({ target }) => {
    const isCount = indicatorOf(target.indicator)?.kind === "count";
    const values = [target.value, target.valueMax].filter((value) => value !== null);
    expect(values.filter((value) => value < 0 || (!isCount && value > 100))).toEqual([]);
  });

  test.each(ofOperator("range"))(
    "$of is a band: its upper end is above the lower",
    ({ target }) => {
      expect(target.valueMax).toBeGreaterThan(target.value ?? Number.NaN);
    },
  );

  test.each(ofOperator(">", ">=", "=", "<=", "<"))("$of has one figure", ({ target }) => {
    expect([typeof target.value, target.valueMax]).toEqual(["number", null]);
  });

  test.each(ofOperator("rising", "falling"))(
    "$of is a direction without a figure, read as such",
    ({ target }) => {
      expect([target.value, target.valueMax]).toEqual([null, null]);
      expect(target.reading).toMatch(/^Văn bản không nêu con số/);
    },
  );

  test.each(targets)(
    "$of asks for more of what should grow, less of what should not",
    ({ target }) => {
      const upwards =
        [">", ">=", "range", "rising"].includes(target.operator) || target.value === 100;
      expect(indicatorOf(target.indicator)?.better).toBe(upwards ? "higher" : "lower");
    },
  );

  test.each(targets.filter(({ target }) => target.scope.operands !== null))(
    "$of narrows both sums to items that exist, and names its whole",
    ({ target }) => {
      const { numerator = [], denominator = [], whole = "" } = target.scope.operands ?? {};
      expect([...numerator, ...denominator].filter((code) => itemOf(code) === undefined)).toEqual(
        [],
      );
      expect(numerator).not.toEqual([]);
      expect(denominator).not.toEqual([]);
      expect(whole).toMatch(/^\p{Ll}/u);
    },
  );

  test("only Đức Phổ names the places that a target is for", () => {
    const named = targets.filter(({ target }) => target.scope.places !== null);
    expect(named.map(({ plan, target }) => [plan.id, target.scope.places])).toEqual([
      ["duc-pho", ["Phổ Nhơn", "Phổ Khánh", "Phổ Ninh", "Phổ Vinh"]],
    ]);
  });
});

describe("figures that a plan prints for a year before it starts", () => {
  const baselines = plans.flatMap((plan) =>
    plan.baselines.map((baseline) => ({ id: plan.id, plan, baseline, of: baseline.indicator })),
  );

  test("are those of Di Linh and Hà Giang", () => {
    const figures = baselines.map(({ id, of, baseline }) => [
      id,
      of,
      baseline.numerator,
      baseline.denominator,
    ]);
    expect(figures).toEqual([
      ["di-linh", "VILLAGE-CELL-COMMITTEE", 53, 100],
      ["di-linh", "CREDIT-FUND-CELL", 1, 5],
      ["di-linh", "COOP-CELL", 1, null],
      ["di-linh", "VILLAGE-HEAD-NONMEMBER", 84, null],
      ["di-linh", "FRONT-HEAD-NONMEMBER", 62, null],
      ["ha-giang", "VILLAGE-HEAD-MEMBER", 1692, 2071],
      ["ha-giang", "FRONT-HEAD-MEMBER", 1744, 2071],
      ["ha-giang", "SECRETARY-THEORY-LEVEL", 607, 610],
      ["ha-giang", "MEMBER-POP-RATIO", 806, 10000],
      ["ha-giang", "ADMITTED-YEAR", 2458, null],
    ]);
  });

  test("are of the year before the plan or earlier, and from its own document", () => {
    for (const { plan, baseline } of baselines) {
      expect(indicatorOf(baseline.indicator)).toBeDefined();
      expect(baseline.year).toBeLessThanOrEqual(2022);
      expect(baseline.source.startsWith(plan.source)).toBe(true);
    }
    expect(withoutSource(baselines.map(({ baseline }) => baseline))).toEqual([]);
  });
});

/** What stands in each plan of the level at which a target is judged: a share of all members, of organisations, a number. */
const ofTheWhole: Readonly<Record<string, readonly string[]>> = {
  "son-dong": ["ORG-RATED-GOOD", "ADMISSION-RATE"],
  "di-linh": [
    "INNOVATION-MODEL",
    "ORG-RATED-GOOD",
    "ADMISSION-RATE",
    "PRIVATE-OWNER-ADMITTED",
    "PRIVATE-CELL-CREATED",
  ],
  "duc-pho": ["ORG-RATED-GOOD", "RESOLUTION-INSPECTION-COVERAGE", "MEMBER-REMOVED"],
  "lac-duong": [
    "ORG-RATED-GOOD",
    "INNOVATION-MODEL",
    "PRIVATE-CELL-CREATED",
    "ADMISSION-RATE",
    "PRIVATE-OWNER-ADMITTED",
  ],
  "ha-giang": [
    "ORG-RATED-GOOD",
    "ORG-RATED-GOOD",
    "ADMISSION-RATE",
    "ADMISSION-RATE",
    "MEMBER-DISCIPLINED",
  ],
};

test("a starting point that no target uses asks no form for its rows", () => {
  for (const plan of plans) {
    const rows = (given: typeof plan) => [...askedItems(given, builtIn).keys()];
    expect(rows({ ...plan, baselines: [] })).toEqual(rows(plan));
  }
  expect(askedItems(haGiang, builtIn).has("SEC_TOTAL")).toBe(false);
});

test.each(plans)("$id says for whom each target is judged", ({ id, targets: own }) => {
  const judgedBy = (judged: Target["judged"]) =>
    own.filter((target) => target.judged === judged).map(({ indicator }) => indicator);
  expect(judgedBy("whole")).toEqual(ofTheWhole[id]);
  // The committees of Đức Phổ are given how many they are to admit.
  expect(judgedBy("quota")).toEqual(id === "duc-pho" ? ["ADMISSION-RATE"] : []);
  expect(judgedBy(undefined)).toEqual([]);
});

test.each<[target: Pick<Target, "judged" | "quotas">, kind: "share" | "count", judged: string]>([
  [{}, "share", "each"],
  [{}, "count", "whole"],
  [{ quotas: [{ unit: "01", value: 3 }] }, "count", "quota"],
  [{ judged: "each" }, "count", "each"],
  [{ judged: "whole", quotas: [{ unit: "01", value: 3 }] }, "count", "whole"],
])("%j of a %s is judged for %s", (target, kind, judged) => {
  expect(judgedFor(target, { kind })).toBe(judged);
});

test("a target is asked of a unit that was given a part, and of each where each is meant", () => {
  const quotas = [{ unit: "01", value: 3 }];
  const asked = (target: Pick<Target, "judged" | "quotas">, unit: string): boolean =>
    isAskedOf(unit, target, { kind: "count" });
  expect([asked({ quotas }, "01"), asked({ quotas }, "02")]).toEqual([true, false]);
  expect([asked({ judged: "whole" }, "01"), asked({ judged: "each" }, "01")]).toEqual([
    false,
    true,
  ]);
});
