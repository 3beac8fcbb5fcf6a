import fc from "fast-check";
import type { CheckSubject } from "#core/checks/check";
import { standardChecks } from "#core/catalogue/check-settings";
import { emptyTally } from "#core/checks/checks";
import { outsideBounds } from "#core/checks/hidiroglou-berthelot";
import { unusualChanges } from "#core/checks/unusual-change";
import { factsOf, type Declared } from "../../support/facts";

type Years = readonly [before: Declared, now: Declared];

const subjectOf = ([before, now]: Years): CheckSubject => ({
  facts: factsOf({ POPULATION: now }),
  sheet: "Biểu nhập",
  before: {
    year: 2025,
    facts: factsOf({ POPULATION: before }),
    predecessors: [],
    estimated: false,
  },
});

const found = (years: readonly Years[]): readonly string[] =>
  unusualChanges(years.map(subjectOf), emptyTally()).map(({ subject, issue }) => {
    const place = years.findIndex(([, now]) => subject.facts.get("POPULATION")?.value === now);
    return `${String(place)} ${issue.code}`;
  });

describe("with few units a plain threshold is used", () => {
  test.each<[string, Years, readonly string[]]>([
    ["twice as many", [100, 200], ["0 changeUnusual"]],
    ["half as many", [200, 100], ["0 changeUnusual"]],
    ["less than twice", [100, 199], []],
    ["twice as many, and few", [4, 8], []],
    ["from nothing to many", [0, 10], ["0 changeFromNone"]],
    ["from declared nothing to many", ["không có", 10], ["0 changeFromNone"]],
    ["from nothing to few", [0, 9], []],
    ["from many to nothing", [10, 0], ["0 changeToNone"]],
    ["from few to nothing", [9, 0], []],
    ["from nothing to nothing", [0, 0], []],
    ["it did not apply", ["không áp dụng", 100], []],
  ])("%s", (_, years, expected) => {
    expect(found([years])).toEqual(expected);
  });
});

describe("with many units they are compared with each other", () => {
  const steady = Array.from({ length: 30 }, (_, index): Years => [1000 + index, 1020 + 2 * index]);

  test("one that grew tenfold among steady ones stands out", () => {
    expect(found([...steady, [500, 5000]])).toEqual(["30 changeUnusual"]);
  });

  test("where all doubled, nobody stands out", () => {
    const doubled = Array.from({ length: 30 }, (_, index): Years => [
      500 + index,
      1000 + 2 * index,
    ]);
    expect(found(doubled)).toEqual([]);
  });

  test("where all doubled, the one that did not stands out", () => {
    const doubled = Array.from({ length: 30 }, (_, index): Years => [
      500 + index,
      1000 + 2 * index,
    ]);
    expect(found([...doubled, [800, 300]])).toEqual(["30 changeUnusual"]);
  });
});

test("from twenty units on they are compared with each other, below by the plain threshold", () => {
  const doubled = (count: number): readonly Years[] =>
    Array.from({ length: count }, (_, index): Years => [500 + index, 1000 + 2 * index]);
  expect(found(doubled(19))).toHaveLength(19);
  expect(found(doubled(20))).toEqual([]);
});

test("by U a large unit stands out with a change that is nothing in a small one", () => {
  const steady = Array.from({ length: 40 }, (_, index) => ({
    before: 100,
    now: 100 + (index % 5),
  }));
  const [small, large] = [
    { before: 10, now: 13 },
    { before: 100_000, now: 103_000 },
  ];
  const outside = (boundPower: number): readonly boolean[] => {
    const found = outsideBounds([...steady, small, large], { ...standardChecks, boundPower });
    return [found.has(small), found.has(large)];
  };
  expect([outside(0), outside(1)]).toEqual([
    [true, false],
    [false, true],
  ]);
});

test("growing and shrinking by the same factor are equally far out", () => {
  const many = Array.from({ length: 40 }, () => ({ before: 100, now: 100 }));
  const up = { before: 100, now: 700 };
  const down = { before: 700, now: 100 };
  const outside = outsideBounds([...many, up, down]);
  expect([outside.has(up), outside.has(down)]).toEqual([true, true]);
});

test("the order of the units changes nothing", () => {
  const changes = fc.array(
    fc.record({ before: fc.integer({ min: 1, max: 64 }), now: fc.integer({ min: 1, max: 64 }) }),
    { minLength: 20, maxLength: 40 },
  );
  fc.assert(
    fc.property(changes, (given) => {
      const outside = outsideBounds(given);
      const reversed = outsideBounds(given.slice().reverse());
      expect(new Set(reversed)).toEqual(new Set(outside));
    }),
  );
});

test("outcomes are counted: undecided without last year", () => {
  const tally = emptyTally();
  const alone = { facts: factsOf({ POPULATION: 5 }), sheet: "", before: null };
  unusualChanges([alone], tally);
  expect(tally.holds + tally.fails).toBe(0);
  expect(tally.undecided).toBeGreaterThan(0);
});
