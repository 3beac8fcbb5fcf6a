import { onTodaysBoundary } from "#core/consolidation/todays-boundary";
import { fraction } from "#core/quantity/fraction";
import { declaredBy, factsOf } from "../../support/facts";
import { registryWith, unitWith } from "../../support/units";

test("a quantity of a unit that was split is shared out in its decimals, and a count in whole numbers", () => {
  const half = { code: "a", share: fraction(1, 2), absorbed: false };
  const registry = registryWith(
    unitWith({ code: "a", to: "2025-06-30" }),
    ...["b", "c"].map((code) => unitWith({ code, from: "2025-07-01", predecessors: [half] })),
  );
  const facts = new Map([["a", factsOf({ DUONG: 13, DV_TOTAL: 13 } as never)]]);
  const decimalsOf = (code: string): number => (code === "DUONG" ? 1 : 0);
  const today = onTodaysBoundary({ year: 2024, facts }, registry, "2025-12-30", decimalsOf);
  expect([...today.facts].map(([code, own]) => [code, declaredBy(own)])).toEqual([
    ["b", { DUONG: 6.5, DV_TOTAL: 7 }],
    ["c", { DUONG: 6.5, DV_TOTAL: 6 }],
  ]);
});
