import fc from "fast-check";
import { factKeeper, inputOf } from "#core/reading/compact-facts";
import type { Fact, Facts } from "#core/reading/fact";

const rules = [null, "numberAsText", "complement", "notApplicableByType"] as const;
const raws = [null, "không có", "không áp dụng", "Không  có", "1.692"];

const facts: fc.Arbitrary<Fact> = fc.record({
  state: fc.constantFrom<Fact["state"]>("number", "number", "declaredNone", "notApplicable"),
  value: fc.oneof(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 65_525, max: 65_540 }),
    fc.integer({ min: 0, max: 1_000_000_000 }),
    fc.constantFrom(0, -0),
  ),
  at: fc.option(fc.record({ row: fc.nat({ max: 3 }), column: fc.nat({ max: 2 }) })),
  raw: fc.constantFrom(...raws),
  rule: fc.constantFrom(...rules),
});

const codes = ["A", "B", "C", "D", "E"];

/** Facts of some of the items, in any order. */
const units: fc.Arbitrary<Facts> = fc
  .shuffledSubarray(codes)
  .chain((items) => fc.tuple(...items.map((item) => fc.tuple(fc.constant(item), facts))))
  .map((entries) => new Map(entries));

test("facts come out as they went in, in their order, whatever other units hold", () => {
  fc.assert(
    fc.property(fc.array(units, { maxLength: 60 }), (given) => {
      const keep = factKeeper();
      const kept = given.map(keep);
      for (const [index, unit] of given.entries()) {
        const back = kept[index] ?? new Map<string, Fact>();
        expect([...back]).toEqual([...unit]);
        expect([...back.keys()]).toEqual([...unit.keys()]);
        expect([...back.values()]).toEqual([...unit.values()]);
        expect(back.size).toBe(unit.size);
        for (const item of [...codes, "?"]) {
          expect(back.get(item)).toEqual(unit.get(item));
          expect(back.has(item)).toBe(unit.has(item));
        }
        const visited: [string, Fact][] = [];
        back.forEach((fact, item) => visited.push([item, fact]));
        expect(visited).toEqual([...unit]);
      }
    }),
  );
});

test("many units share the room for their cells", () => {
  const keep = factKeeper();
  const form = (value: number): Facts =>
    new Map(
      codes.map((item, row) => [
        item,
        { state: "number", value, at: { row, column: 4 }, raw: null, rule: null },
      ]),
    );
  const kept = Array.from({ length: 20_000 }, (_, value) => keep(form(value)));
  expect(kept.map((unit) => unit.get("C")?.value)).toEqual(kept.map((_, value) => value));
  expect(kept[0]?.get("B")?.at).toBe(kept[19_999]?.get("B")?.at);
});

test("what an item gives to a sum is what its fact says, kept in little room or not", () => {
  const keep = factKeeper();
  fc.assert(
    fc.property(units, (given) => {
      const kept = keep(given);
      for (const code of codes) {
        const fact = given.get(code);
        const own = fact?.state === "notApplicable" ? "notApplicable" : (fact?.value ?? "blank");
        expect(
          [inputOf(given, code), inputOf(kept, code)].map((each) => each === own || each),
        ).toEqual([true, true]);
      }
    }),
  );
});

/** Every fact that two states, a word or a rule tell apart, around the largest numbers that fit. */
const everyFact: readonly Fact[] = (["number", "declaredNone", "notApplicable"] as const).flatMap(
  (state) =>
    [0, -0, 1, 0.5, 65_530, 65_531, 65_532, 65_533, 65_534, 65_535].flatMap((value) =>
      [null, { row: 9, column: 4 }].flatMap((at) =>
        raws.flatMap((raw) => rules.map((rule) => ({ state, value, at, raw, rule }))),
      ),
    ),
);

test.each<[string, Fact["at"]]>([
  ["that others give in a cell", { row: 9, column: 4 }],
  ["that others give in no cell", null],
])("whatever is known of an item %s is kept, and gives the same to a sum", (_, at) => {
  const keep = factKeeper();
  keep(new Map([["A", { state: "number", value: 3, at, raw: null, rule: null }]]));
  for (const fact of everyFact) {
    const kept = keep(new Map([["A", fact]]));
    expect(kept.get("A")).toEqual(fact);
    expect(inputOf(kept, "A")).toBe(fact.state === "notApplicable" ? "notApplicable" : fact.value);
  }
});
