import fc from "fast-check";
import { computedCount, computedShare } from "#core/evaluation/computed";
import type { Computed } from "#core/evaluation/computed";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { contextWith, shares, targetWith } from "../../support/arbitraries";
import type { Measured } from "../../support/arbitraries";

const higher: Measured = { kind: "share", better: "higher" };
const lower: Measured = { kind: "share", better: "lower" };
const people: Measured = { kind: "count", better: "lower" };
const owners: Measured = { kind: "count", better: "higher" };

type Row = readonly [
  title: string,
  operator: ">" | ">=" | "=" | "<=" | "<",
  value: number,
  indicator: Measured,
  figure: Computed,
  verdict: string,
  need: number,
];

const rows: readonly Row[] = [
  ["over 90 % misses at exactly 90 %", ">", 90, higher, computedShare(90, 100), "short", 1],
  ["over 90 % is met by one more", ">", 90, higher, computedShare(91, 100), "met", 0],
  ["90 % and more is met at exactly 90 %", ">=", 90, higher, computedShare(90, 100), "met", 0],
  ["one under 90 % misses by one", ">=", 90, higher, computedShare(89, 100), "short", 1],
  ["parts of a unit are rounded up", ">=", 90, higher, computedShare(0, 7), "short", 7],
  ["over p asks for the next whole unit", ">", 50, higher, computedShare(0, 7), "short", 4],
  ["a bare 100 % is met by more", "=", 100, higher, computedShare(105, 100), "met", 0],
  ["a bare 100 % misses by the rest", "=", 100, higher, computedShare(1692, 2071), "short", 379],
  [
    "a bare 5 % is met by less where lower is better",
    "=",
    5,
    lower,
    computedShare(4, 100),
    "met",
    0,
  ],
  ["a bare 5 % misses by the excess", "=", 5, lower, computedShare(9, 100), "short", 4],
  ["none of a count is met by none", "=", 0, people, computedCount(0), "met", 0],
  ["none of a count misses by all", "=", 0, people, computedCount(3), "short", 3],
  ["at most 20 % is met at 20 %", "<=", 20, lower, computedShare(20, 100), "met", 0],
  ["under 20 % misses at 20 %", "<", 20, lower, computedShare(20, 100), "short", 1],
  ["decimals of a level are exact", ">", 8.5, higher, computedShare(85, 1000), "short", 1],
  [
    "decimals of a level are exact from above",
    "<",
    8.5,
    lower,
    computedShare(85, 1000),
    "short",
    1,
  ],
  ["counts are held against units", ">=", 2, owners, computedCount(1), "short", 1],
  ["over a count asks for one more", ">", 2, owners, computedCount(2), "short", 1],
  ["half a unit asks for a whole one", ">=", 1.5, owners, computedCount(1), "short", 1],
];

test.each(rows)("%s", (_title, operator, value, indicator, figure, verdict, need) => {
  const target = targetWith({ operator, value });
  expect(evaluateTarget(target, indicator, figure, contextWith())).toMatchObject({ verdict, need });
});

test("a level with more digits than anybody prints is no level", () => {
  const target = targetWith({ value: 100 / 3 + 1e-13 });
  const { verdict, need, because } = evaluateTarget(
    target,
    higher,
    computedShare(1, 2),
    contextWith(),
  );
  expect({ verdict, need, because }).toEqual({
    verdict: "noData",
    need: null,
    because: "noLevel",
  });
});

test("multiplying part and whole keeps the verdict of a share", () => {
  fc.assert(
    fc.property(
      shares,
      fc.integer({ min: 1, max: 10 ** 9 }),
      fc.constantFrom(...([">", ">=", "=", "<=", "<"] as const)),
      fc.integer({ min: 0, max: 120 }),
      ({ part, whole }, factor, operator, value) => {
        const target = targetWith({ operator, value });
        const verdictOf = (figure: Computed) =>
          evaluateTarget(target, higher, figure, contextWith()).verdict;
        expect(verdictOf(computedShare(part * factor, whole * factor))).toBe(
          verdictOf(computedShare(part, whole)),
        );
      },
    ),
  );
});
