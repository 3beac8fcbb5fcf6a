import fc from "fast-check";
import { apportioned, onTodaysBoundary } from "#core/consolidation/todays-boundary";
import { fraction, type Fraction } from "#core/quantity/fraction";
import type { Facts } from "#core/reading/fact";
import { wholeOf } from "#core/registry/inheritance";
import type { Organisation, Predecessor, Registry } from "#core/registry/organisation";
import { registryOf } from "#core/registry/registry";
import { declaredBy, factsOf, type Declarations } from "../../support/facts";
import { registryWith, unitWith } from "../../support/units";

const province = unitWith({
  code: "38",
  name: "Đảng bộ tỉnh Mẫu",
  parent: null,
  level: "province",
  type: null,
  reports: false,
});

const day = "2025-12-30";
const lastDay = "2025-06-30";
const firstDay = "2025-07-01";

const part = (code: string, above: number, below: number): Predecessor => ({
  ...wholeOf(code),
  share: fraction(above, below),
});
const old = (code: string, fields: Partial<Organisation> = {}): Organisation =>
  unitWith({ code, to: lastDay, ...fields });
const fresh = (code: string, predecessors: readonly Predecessor[]): Organisation =>
  unitWith({ code, from: firstDay, predecessors });

const whole = (): number => 0;

const lastYear = (facts: Readonly<Record<string, Declarations>>, year = 2024) => ({
  year,
  facts: new Map(Object.entries(facts).map(([code, declared]) => [code, factsOf(declared)])),
});

const onToday = (
  registry: Registry,
  facts: Readonly<Record<string, Declarations>>,
): Readonly<Record<string, unknown>> => {
  const { facts: today } = onTodaysBoundary(lastYear(facts), registry, day, whole);
  return Object.fromEntries([...today].map(([code, own]) => [code, declaredBy(own)]));
};

describe("last year is put on today's boundary", () => {
  const merged = registryWith(old("a"), old("b"), fresh("n", [wholeOf("a"), wholeOf("b")]));

  test("units that were merged are added up", () => {
    const facts = { a: { DV_TOTAL: 100, VH_TOTAL: 8 }, b: { DV_TOTAL: 60, VH_TOTAL: "không có" } };
    const today = onToday(merged, facts as Record<string, Declarations>);
    expect(today).toEqual({ n: { DV_TOTAL: 160, VH_TOTAL: 8 } });
  });

  test.each<[string, Record<string, Declarations>, Record<string, unknown>]>([
    ["one left the item blank: blank", { a: { DV_TOTAL: 5 }, b: { DV_LEFT: 1 } }, { n: {} }],
    ["one sent nothing: nothing to compare with", { a: { DV_TOTAL: 5 } }, { n: {} }],
    [
      "one has no such thing: that of the other",
      { a: { VH_TOTAL: 5 }, b: { VH_TOTAL: "không áp dụng" } },
      { n: { VH_TOTAL: 5 } },
    ],
    [
      "the first declared none: that of the other",
      { a: { VH_TOTAL: "không có" }, b: { VH_TOTAL: 5 } },
      { n: { VH_TOTAL: 5 } },
    ],
    [
      "none has such a thing: not applicable",
      { a: { VH_TOTAL: "không áp dụng" }, b: { VH_TOTAL: "không áp dụng" } },
      { n: { VH_TOTAL: "notApplicable" } },
    ],
    [
      "both declared none: none",
      { a: { VH_TOTAL: "không có" }, b: { VH_TOTAL: "không có" } },
      { n: { VH_TOTAL: "declaredNone" } },
    ],
  ])("%s", (_, facts, expected) => {
    expect(onToday(merged, facts)).toEqual(expected);
  });

  test("a unit that was split is shared out, and no member is lost", () => {
    const split = registryWith(
      old("a"),
      fresh("n", [part("a", 2, 5)]),
      fresh("m", [part("a", 3, 5)]),
    );
    expect(onToday(split, { a: { DV_TOTAL: 101 } })).toEqual({
      n: { DV_TOTAL: 40 },
      m: { DV_TOTAL: 61 },
    });
  });

  test("a unit that gave away a part keeps the rest", () => {
    const given = registryWith(unitWith({ code: "a" }), fresh("n", [part("a", 1, 4)]));
    expect(onToday(given, { a: { DV_TOTAL: 100 } })).toEqual({
      a: { DV_TOTAL: 75 },
      n: { DV_TOTAL: 25 },
    });
  });

  test.each(["2025-07-01", "2025-12-31"])(
    "a part given on %s, before that year is over, is not given twice",
    (from) => {
      const given = registryWith(unitWith({ code: "a" }), {
        ...fresh("n", [part("a", 1, 4)]),
        from,
      });
      const year = lastYear({ a: { DV_TOTAL: 75 }, n: { DV_TOTAL: 25 } }, 2025);
      const { facts, origins } = onTodaysBoundary(year, given, "2026-12-30", whole);
      expect(facts.get("a")?.get("DV_TOTAL")?.value).toBe(75);
      expect(facts.get("n")?.get("DV_TOTAL")?.value).toBe(25);
      expect(origins.size).toBe(0);
    },
  );

  test("a part given on the first day after that year is shared out", () => {
    const given = registryWith(unitWith({ code: "a" }), {
      ...fresh("n", [part("a", 1, 4)]),
      from: "2025-01-01",
    });
    expect(onToday(given, { a: { DV_TOTAL: 100 } })).toEqual({
      a: { DV_TOTAL: 75 },
      n: { DV_TOTAL: 25 },
    });
  });

  test("a unit that was merged twice in a row is followed to the end", () => {
    const twice = registryWith(
      old("a", { to: "2024-12-31" }),
      old("b", { from: "2025-01-01", predecessors: [wholeOf("a")] }),
      old("c"),
      fresh("n", [wholeOf("b"), wholeOf("c")]),
    );
    expect(onToday(twice, { a: { DV_TOTAL: 10 }, c: { DV_TOTAL: 5 } })).toEqual({
      n: { DV_TOTAL: 15 },
    });
  });

  test("a unit that ended without a successor keeps its own line", () => {
    expect(onToday(registryWith(old("a")), { a: { DV_TOTAL: 10 } })).toEqual({
      a: { DV_TOTAL: 10 },
    });
  });

  test("it is said which units were put together, and from which", () => {
    const year = lastYear({ a: {}, b: { DV_TOTAL: 1 } });
    const { origins } = onTodaysBoundary(year, merged, day, whole);
    expect([...origins].map(([unit, from]) => [unit, from.map(({ code }) => code)])).toEqual([
      ["n", ["b", "a"].sort()],
    ]);
  });
});

/** An invented list of communes, a sample: the old codes, and the new ones that continue them. */
function provinceOfCommunes(olds: number, news: number): Registry {
  const old = Array.from({ length: olds }, (_, index) =>
    unitWith({ code: `02.${String(index)}`, name: `Xã mẫu ${String(index)}`, to: lastDay }),
  );
  const fresh = Array.from({ length: news }, (_, index) =>
    unitWith({
      code: `08.${String(index)}`,
      name: `Xã mới mẫu ${String(index)}`,
      from: firstDay,
      predecessors: old
        .filter((_, place) => place % news === index)
        .map(({ code }) => wholeOf(code)),
    }),
  );
  return registryOf([province, ...old, ...fresh]);
}

const total = (facts: ReadonlyMap<string, Facts>, code: string): number =>
  [...facts.values()].reduce((sum, own) => sum + (own.get(code)?.value ?? 0), 0);

test("40 communes merged into 12 compare with last year without a jump", () => {
  const registry = provinceOfCommunes(40, 12);
  const facts = Object.fromEntries(
    Array.from({ length: 40 }, (_, index): [string, Declarations] => [
      `02.${String(index)}`,
      { DV_TOTAL: 700 + 13 * index, VH_MEMBER: 5 + (index % 4), VH_TOTAL: 10 },
    ]),
  );
  const before = lastYear(facts);
  const today = onTodaysBoundary(before, registry, day, whole);
  expect([...today.facts.keys()]).toHaveLength(12);
  for (const code of ["DV_TOTAL", "VH_MEMBER", "VH_TOTAL"]) {
    expect(total(today.facts, code)).toBe(total(before.facts, code));
  }
});

describe("worked examples, with invented communes as samples", () => {
  test("Hà Giang goes into Tuyên Quang: communes move under the new province, two of them as one", () => {
    const hg = unitWith({
      code: "02",
      name: "Tỉnh ủy Hà Giang",
      level: "province",
      to: lastDay,
      reports: false,
      parent: null,
    });
    const tq = unitWith({
      code: "08",
      name: "Tỉnh ủy Tuyên Quang",
      level: "province",
      predecessors: [wholeOf("02")],
      reports: false,
      parent: null,
    });
    const district = unitWith({
      code: "02.03",
      name: "Huyện ủy mẫu",
      level: "district",
      parent: "02",
      to: lastDay,
      reports: false,
    });
    const registry = registryOf([
      hg,
      district,
      old("02.03.1", { parent: "02.03" }),
      old("02.03.2", { parent: "02.03" }),
      old("02.03.3", { parent: "02.03" }),
      tq,
      unitWith({ code: "08.9", parent: "08" }),
      { ...fresh("08.101", [wholeOf("02.03.1"), wholeOf("02.03.2")]), parent: "08" },
      { ...fresh("08.102", [wholeOf("02.03.3")]), parent: "08" },
    ]);
    const facts = {
      "02.03.1": { DV_TOTAL: 300 },
      "02.03.2": { DV_TOTAL: 200 },
      "02.03.3": { DV_TOTAL: 90 },
      "08.9": { DV_TOTAL: 77 },
    };
    expect(onToday(registry, facts)).toEqual({
      "08.101": { DV_TOTAL: 500 },
      "08.102": { DV_TOTAL: 90 },
      "08.9": { DV_TOTAL: 77 },
    });
  });

  test("Di Linh and Lạc Dương in the larger Lâm Đồng: the districts end, one commune is shared by two wards", () => {
    const ended = { level: "district", reports: false, to: lastDay, parent: "68" } as const;
    const registry = registryOf([
      { ...province, code: "68", name: "Tỉnh ủy Lâm Đồng" },
      unitWith({ code: "68.01", name: "Huyện ủy Di Linh", ...ended }),
      unitWith({ code: "68.02", name: "Huyện ủy Lạc Dương", ...ended }),
      old("68.01.1", { parent: "68.01" }),
      old("68.01.2", { parent: "68.01" }),
      old("68.02.1", { parent: "68.02" }),
      { ...fresh("68.201", [wholeOf("68.01.1"), part("68.01.2", 1, 3)]), parent: "68" },
      { ...fresh("68.202", [part("68.01.2", 2, 3), wholeOf("68.02.1")]), parent: "68" },
    ]);
    const facts = {
      "68.01.1": { DV_TOTAL: 100 },
      "68.01.2": { DV_TOTAL: 50 },
      "68.02.1": { DV_TOTAL: 10 },
    };
    expect(onToday(registry, facts)).toEqual({
      "68.201": { DV_TOTAL: 117 },
      "68.202": { DV_TOTAL: 43 },
    });
  });
});

const shareLists = fc
  .array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 })
  .map((weights) => {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => fraction(weight, sum));
  });

test("parts add up to what was shared out, and none is off by one or more", () => {
  fc.assert(
    fc.property(fc.nat({ max: 100_000 }), shareLists, (value, shares) => {
      const parts = apportioned(value, shares);
      expect(parts.reduce((sum, each) => sum + each, 0)).toBe(value);
      parts.forEach((each, index) => {
        const share = shares[index] ?? fraction(0);
        const exact = (value * Number(share.numerator)) / Number(share.denominator);
        expect(Math.abs(each - exact)).toBeLessThan(1);
      });
    }),
  );
});

test.each<readonly [number, readonly Fraction[], readonly number[]]>([
  [1, [fraction(1, 2), fraction(1, 2)], [1, 0]],
  [2, [fraction(1, 3), fraction(1, 3), fraction(1, 3)], [1, 1, 0]],
  [1, [fraction(1, 4), fraction(1, 2), fraction(1, 4)], [0, 1, 0]],
  [3, [fraction(1, 4), fraction(1, 2), fraction(1, 4)], [1, 1, 1]],
  [2, [fraction(1, 4), fraction(1, 4), fraction(1, 2)], [1, 0, 1]],
])(
  "what is left of %i goes to those that lost most, of equals to the first",
  (value, shares, parts) => {
    expect(apportioned(value, shares)).toEqual(parts);
  },
);
