import fc from "fast-check";
import {
  figureOfUnit,
  sumFigures,
  type Figure,
  type Operands,
  type UnitFigure,
} from "#core/evaluation/unit-figure";
import type { Facts } from "#core/reading/fact";
import type { Organisation } from "#core/registry/organisation";
import { factsOf, type Declared } from "../support/facts";
import { unitWith } from "../support/units";

const codes = ["ORG_HTXSNV", "ORG_HTTNV", "ORG_RATED", "ORG_TOTAL"] as const;

const operands: fc.Arbitrary<Operands> = fc.record({
  numerator: fc.subarray([...codes], { minLength: 1 }),
  denominator: fc.option(fc.subarray([...codes], { minLength: 1 })),
});

/** Blank, a number, or one of the two words; blanks are common. */
const declared = fc.oneof(
  fc.constant(undefined),
  fc.nat({ max: 5 }),
  fc.nat({ max: 2000 }),
  fc.constantFrom<Declared>("không có", "không áp dụng"),
);

const facts: fc.Arbitrary<Facts> = fc.tuple(...codes.map(() => declared)).map((values) => {
  const given = codes.flatMap((code, at) => {
    const value = values[at];
    return value === undefined ? [] : [[code, value] as const];
  });
  return factsOf(Object.fromEntries(given));
});

interface Submission {
  readonly unit: Organisation;
  readonly facts: Facts;
}

const submissions: fc.Arbitrary<readonly Submission[]> = fc
  .array(facts, { maxLength: 12 })
  .map((all) =>
    all.map((each, at) => ({ unit: unitWith({ code: `38.${String(at)}` }), facts: each })),
  );

const figuresOf = (all: readonly Submission[], sums: Operands) =>
  all.map((each) => ({ unit: each.unit, figure: figureOfUnit(each.facts, sums) }));

const sumOf = (all: readonly Submission[], sums: Operands): Figure =>
  sumFigures(figuresOf(all, sums));

const withoutOrder = (figure: Figure): unknown => ({
  ...figure,
  leftOut: figure.leftOut.map(({ code }) => code).sort(),
});

const runs = { numRuns: 1000 };

const shuffled = submissions.chain((all) =>
  fc.tuple(
    fc.constant(all),
    fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length }),
  ),
);

test("the order of the units never changes a figure", () => {
  fc.assert(
    fc.property(shuffled, operands, ([all, turned], sums) => {
      expect(withoutOrder(sumOf(turned, sums))).toEqual(withoutOrder(sumOf(all, sums)));
    }),
    runs,
  );
});

test("the grouping of the units never changes a figure: the sums of the groups make the total", () => {
  fc.assert(
    fc.property(submissions, operands, fc.integer({ min: 1, max: 4 }), (all, sums, groups) => {
      const parts = Array.from({ length: groups }, (_, group) =>
        sumOf(
          all.filter((__, at) => at % groups === group),
          sums,
        ),
      );
      const total = sumOf(all, sums);
      const add = (side: (figure: Figure) => number | null): number =>
        parts.reduce((sum, part) => sum + (side(part) ?? 0), 0);
      expect(add(({ numerator }) => numerator)).toBe(total.numerator ?? 0);
      expect(add(({ denominator }) => denominator)).toBe(total.denominator ?? 0);
      expect(add(({ unitsCounted }) => unitsCounted)).toBe(total.unitsCounted);
      expect(add(({ leftOut }) => leftOut.length)).toBe(total.leftOut.length);
    }),
    runs,
  );
});

test("every unit is counted, left out, or not concerned", () => {
  fc.assert(
    fc.property(submissions, operands, (all, sums) => {
      const { unitsCounted, leftOut } = sumOf(all, sums);
      const states = figuresOf(all, sums).map(({ figure }) => figure.state);
      const of = (state: UnitFigure["state"]): number =>
        states.filter((each) => each === state).length;
      expect([unitsCounted, leftOut.length]).toEqual([of("counted"), of("leftOut")]);
      expect(unitsCounted + leftOut.length + of("notApplicable")).toBe(all.length);
    }),
    runs,
  );
});

test("a unit counts on both sides or on neither: without those left out the figure is the same", () => {
  fc.assert(
    fc.property(submissions, operands, (all, sums) => {
      const complete = all.filter((each) => figureOfUnit(each.facts, sums).state === "counted");
      const [total, again] = [sumOf(all, sums), sumOf(complete, sums)];
      expect([again.numerator, again.denominator]).toEqual([total.numerator, total.denominator]);
      expect(again.leftOut).toEqual([]);
    }),
    runs,
  );
});

test("a blank never becomes a zero: filling it with 0 counts the unit, leaving it blank leaves it out", () => {
  fc.assert(
    fc.property(facts, operands, fc.constantFrom(...codes), (given, sums, code) => {
      const blank = new Map(given);
      blank.delete(code);
      const used = [...sums.numerator, ...(sums.denominator ?? [])];
      fc.pre(used.includes(code));
      const others = used.filter((each) => each !== code);
      fc.pre(others.every((each) => given.has(each)));
      fc.pre(others.every((each) => given.get(each)?.state !== "notApplicable"));
      const zero = new Map([...blank, ...factsOf({ [code]: 0 })]);
      expect(figureOfUnit(blank, sums).state).toBe("leftOut");
      expect(figureOfUnit(zero, sums).state).toBe("counted");
    }),
    runs,
  );
});

test("none declared and zero give the same figure", () => {
  fc.assert(
    fc.property(facts, operands, fc.constantFrom(...codes), (given, sums, code) => {
      const zero = new Map([...given, ...factsOf({ [code]: 0 })]);
      const none = new Map([...given, ...factsOf({ [code]: "không có" })]);
      expect(figureOfUnit(none, sums)).toEqual(figureOfUnit(zero, sums));
    }),
    runs,
  );
});

test("a unit that is not concerned changes no figure, wherever it stands", () => {
  fc.assert(
    fc.property(submissions, operands, fc.nat({ max: 12 }), (all, sums, at) => {
      const [first = "ORG_TOTAL"] = sums.numerator;
      const stranger = { unit: unitWith(), facts: factsOf({ [first]: "không áp dụng" }) };
      const more = [...all.slice(0, at), stranger, ...all.slice(at)];
      expect(sumOf(more, sums)).toEqual(sumOf(all, sums));
    }),
    runs,
  );
});

test("a figure has a value exactly when a unit is counted and its whole is not zero", () => {
  fc.assert(
    fc.property(submissions, operands, (all, sums) => {
      const { computed, denominator, unitsCounted } = sumOf(all, sums);
      expect(computed.kind === "value").toBe(unitsCounted > 0 && denominator !== 0);
    }),
    runs,
  );
});
