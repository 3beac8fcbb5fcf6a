import fc from "fast-check";
import type { Fact, Facts } from "#core/reading/fact";
import { formPlaces } from "#core/reading/form-places";

const codes = Array.from({ length: 30 }, (_, index) => `I${String(index)}`);

const fact = (row: number, column = 4): Fact => ({
  ...{ state: "number", value: 1, raw: null, rule: null },
  at: { row, column },
});

/** A unit that left some items blank, in a form of its own or in a line of a report. */
const unit = fc
  .record({ given: fc.subarray(codes, { minLength: 20 }), down: fc.nat({ max: 60 }) })
  .map(
    ({ given, down }): Facts =>
      new Map(given.map((item) => [item, fact(codes.indexOf(item) + 10 + down)])),
  );

test("units that left other items blank stand in one form, wherever their rows are", () => {
  fc.assert(
    fc.property(fc.array(unit, { minLength: 10, maxLength: 40 }), (units) => {
      const places = formPlaces(1000);
      for (const facts of units) {
        const standing = places.standingOf(facts);
        expect(standing).not.toBeNull();
        const { form, down = 0 } = standing ?? {};
        for (const [item, { at }] of facts) {
          const place = form?.places[form.indices.get(item) ?? -1];
          expect(place == null ? null : { ...place, row: place.row + down }).toEqual(at);
        }
      }
      const [first = new Map<string, Fact>()] = units;
      const grown = places.standingOf(first)?.form;
      expect(grown?.codes).toEqual(codes.filter((item) => units.some((each) => each.has(item))));
      for (const facts of units) expect(places.standingOf(facts)?.form).toBe(grown);
    }),
  );
});

test("forms without anything in common are kept apart, and further kinds stand nowhere", () => {
  const places = formPlaces(1000);
  const kind = (number: number): Facts =>
    new Map(codes.map((item, row) => [`${item}.${String(number)}`, fact(row)]));
  const kinds = Array.from({ length: 24 }, (_, number) => places.standingOf(kind(number))?.form);
  expect(new Set(kinds).size).toBe(24);
  expect(places.standingOf(kind(24))).toBeNull();
  expect(places.standingOf(kind(3))?.form).toBe(kinds[3]);
});

test("the same items in another column or another order are another form", () => {
  const places = formPlaces(1000);
  const usual = places.standingOf(new Map(codes.map((item, row) => [item, fact(row)])))?.form;
  const beside = new Map(codes.map((item, row) => [item, fact(row, 5)]));
  const turned = new Map(codes.map((item, row) => [item, fact(row)] as const).reverse());
  for (const facts of [beside, turned]) {
    const form = places.standingOf(facts)?.form;
    expect(form).not.toBe(usual);
    expect(form?.codes).toEqual([...facts.keys()]);
  }
});

test.each(["I0", "I7", "I29"])(
  "an item that had no cell, such as %s, gets that of the first unit that gave it in one",
  (item) => {
    const places = formPlaces(1000);
    const usual: Facts = new Map(codes.map((each, row) => [each, fact(row)]));
    const byType: Facts = new Map([...usual, [item, { ...fact(0), at: null }]]);
    expect(places.standingOf(byType)?.form.places).toContain(null);
    const form = places.standingOf(usual)?.form;
    expect(form?.places).toEqual([...usual.values()].map(({ at }) => at));
    expect(places.standingOf(byType)?.form).toBe(form);
  },
);
