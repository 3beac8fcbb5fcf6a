import { lacDuong } from "#core/catalogue/plans/lac-duong";
import type { Plan } from "#core/catalogue/plan";
import { planInYear } from "#core/evaluation/plan-in-year";
import { momentOf } from "#core/evaluation/period";

const termOf = (plan: Plan, year: number): unknown => {
  const target = planInYear(plan, year).targets.find(
    ({ indicator }) => indicator === "PRIVATE-CELL-CREATED",
  );
  return target?.horizon.kind === "term" ? target.horizon.period : null;
};

test.each<[year: number, shared: Plan["sharedYearGoesTo"], from: number, to: number]>([
  [2020, "earlier", 2020, 2025],
  [2025, "earlier", 2020, 2025],
  [2025, "later", 2025, 2030],
  [2026, "earlier", 2025, 2030],
  [2030, "earlier", 2025, 2030],
  [2031, "earlier", 2030, 2035],
])(
  "in %d, a year shared going to the %s, what every term asks for is of %d–%d",
  (year, sharedYearGoesTo, from, to) => {
    expect(termOf({ ...lacDuong, sharedYearGoesTo }, year)).toEqual({ from, to });
  },
);

test("a term that is named stays as it is", () => {
  const named: Plan = {
    ...lacDuong,
    targets: lacDuong.targets.map((target) => ({
      ...target,
      horizon: { kind: "term", period: { from: 2020, to: 2025 } },
    })),
  };
  expect(planInYear(named, 2026)).toEqual(named);
});

test("nothing of a term is overdue in the first year of the next", () => {
  const ended = planInYear(lacDuong, 2026).targets.flatMap(({ horizon }) =>
    horizon.kind === "term" ? [momentOf(horizon, lacDuong.term, 2026)] : [],
  );
  expect(ended).toEqual(["ahead", "ahead"]);
});
