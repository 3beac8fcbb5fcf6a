import fc from "fast-check";
import { fraction } from "#core/quantity/fraction";
import { carriedPairs, readCarried } from "#core/years/carried-pairs";
import type { Facts } from "#core/reading/fact";
import { wholeOf } from "#core/registry/inheritance";
import { declaredBy, factsOf } from "../../support/facts";
import { registryWith, typeNumbered, unitWith } from "../../support/units";

const items = ["DV_BOY", "VH_MEMBER", "VH_TOTAL"] as const;
const isItem = (code: string): boolean => items.some((each) => each === code);

const told = (facts: ReadonlyMap<string, Facts>) =>
  [...facts].map(([code, given]) => [code, declaredBy(given)]);

const value = fc.oneof(
  fc.nat({ max: 99_999_999 }),
  fc.constantFrom("không có" as const, "không áp dụng" as const),
);
const units = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 12 }).map((code) => `X${code.normalize("NFC").trim()}`),
  fc.record({ DV_BOY: value, VH_MEMBER: value, VH_TOTAL: value }, { requiredKeys: [] }),
  { maxKeys: 8 },
);

test("a year comes back as it was carried: numbers, the two words, and blanks", () => {
  fc.assert(
    fc.property(units, (given) => {
      const facts = new Map(
        Object.entries(given).map(([code, declared]) => [code, factsOf(declared)] as const),
      );
      const pairs = new Map(carriedPairs({ rows: [] }, [{ year: 2025, facts }], items));
      const [read] = readCarried(pairs, isItem).years;
      const some = [...facts].filter(([, each]) => each.size > 0);
      expect(read?.year).toBe(2025);
      expect(told(read?.facts ?? new Map())).toEqual(told(new Map(some)));
    }),
  );
});

const registry = registryWith(
  unitWith({ code: "38.1", name: 'Đảng bộ xã "Tân" | Quang', to: "2025-06-30" }),
  unitWith({ code: "38.2", armedForces: true, type: typeNumbered("7"), reports: false }),
  unitWith({
    code: "38.3",
    from: "2025-07-01",
    predecessors: [{ code: "38.1", share: fraction(2, 3), absorbed: true }, wholeOf("38.2")],
  }),
);

test("the registry comes back with dates, types and whom each unit continues", () => {
  const pairs = new Map(carriedPairs(registry, [], items));
  const read = readCarried(pairs, isItem).registry;
  expect(read?.rows.map((row) => ({ ...row, row: 0, admissionQuota: null }))).toEqual(
    registry.rows.map((row) => ({ ...row, row: 0, admissionQuota: null })),
  );
});

const manyUnits = new Map(
  Array.from({ length: 3000 }, (_, index) => [
    `38.${String(index)}.xa-co-ten-dai`,
    factsOf({ DV_BOY: index, VH_TOTAL: 7 }),
  ]),
);
const longYear = (): Map<string, string> =>
  new Map(carriedPairs({ rows: [] }, [{ year: 2024, facts: manyUnits }], items));

test("no cell holds more than a cell of Excel can, and no unit is lost between cells", () => {
  const pairs = longYear();
  expect(pairs.size).toBeGreaterThan(1);
  for (const text of pairs.values()) expect(text.length).toBeLessThanOrEqual(32_767);
  expect(readCarried(pairs, isItem).years[0]?.facts.size).toBe(3000);
});

describe("what was cut, or is of another making, is no year and is named", () => {
  test.each<[string, (pairs: Map<string, string>) => void]>([
    ["the first cell is missing", (pairs) => pairs.delete("year.2024.1")],
    ["a cell in the middle is missing", (pairs) => pairs.delete("year.2024.2")],
    ["a cell is cut", (pairs) => pairs.set("year.2024.1", '[["38.1","1,2"')],
    ["a cell holds something else", (pairs) => pairs.set("year.2024.2", "[3]")],
  ])("%s", (_, change) => {
    const pairs = longYear();
    change(pairs);
    expect(readCarried(pairs, isItem)).toMatchObject({ years: [], broken: [2024] });
  });

  test("a hidden sheet of an older report carries nothing", () => {
    const pairs = new Map([
      ["template", "so-chi-tieu/bao-cao"],
      ["year", "2025"],
    ]);
    expect(readCarried(pairs, isItem)).toEqual({ registry: null, years: [], broken: [] });
  });
});
