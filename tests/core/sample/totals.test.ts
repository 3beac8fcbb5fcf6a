import type { ItemCode } from "#core/catalogue/items/items";
import { indicatorOf } from "#core/catalogue/indicators/indicators";
import { figureOfUnit, sumFigures, type Figure } from "#core/evaluation/unit-figure";
import type { Facts } from "#core/reading/fact";
import type { SampleProvince } from "#core/sample/sample-province";
import { displayOf } from "#text/display";
import { formatPoints } from "#text/numbers";
import { reportingUnits, sampleOf, totalOf, valueOf } from "./provinces";

const seeds = [1, 2, 99] as const;

/** 004_fbdb4c1267060c0e.txt, footnote 1, and what follows from it. */
const printed: readonly (readonly [ItemCode, number])[] = [
  ["ORG_TOTAL", 844],
  ["ORG_COMMITTEE", 305],
  ["ORG_CELL", 539],
  ["SUBCELL_TOTAL", 3745],
  ["DV_TOTAL", 72578],
  ["DV_PROBATIONARY", 2664],
  ["DV_ADMITTED_YEAR", 2458],
  ["VH_TOTAL", 2071],
  ["VH_MEMBER", 1692],
  ["FH_TOTAL", 2071],
  ["FH_MEMBER", 1744],
  ["SEC_TOTAL", 193],
  ["SEC_THEORY_INT", 101],
  ["SEC_THEORY_ADV", 92],
  ["DSEC_TOTAL", 417],
  ["COMMUNE_TOTAL", 193],
];

describe.each(seeds)("with 844 units the totals are the printed ones (seed %d)", (seed) => {
  test.each(printed)("%s is %d", (code, total) => {
    expect(totalOf(sampleOf(844, seed).facts, code)).toBe(total);
  });

  test("414 of 417 deputy secretaries have intermediate theory or higher", () => {
    const { facts } = sampleOf(844, seed);
    expect(totalOf(facts, "DSEC_THEORY_INT") + totalOf(facts, "DSEC_THEORY_ADV")).toBe(414);
  });
});

function figureOf(sample: SampleProvince, id: string, year: "facts" | "previous"): Figure {
  const indicator = indicatorOf(id);
  if (indicator === undefined) throw new Error(id);
  const none: Facts = new Map();
  return sumFigures(
    reportingUnits(sample).map((unit) => ({
      unit,
      figure: figureOfUnit(sample[year].get(unit.code) ?? none, indicator),
    })),
  );
}

const shareOf = ({ numerator, denominator }: Figure) => ({
  part: numerator ?? 0,
  whole: denominator ?? 0,
});

test.each([
  ["VILLAGE-HEAD-MEMBER", "81,70%", "81,28%"],
  ["FRONT-HEAD-MEMBER", "84,21%", "83,60%"],
  ["MEMBER-POP-RATIO", "8,06%", "7,97%"],
  ["ORG-RATED-GOOD", "90,71%", "89,26%"],
  ["MEMBER-RATED-GOOD", "94,88%", "94,52%"],
  ["ADMISSION-RATE", "3,45%", "3,42%"],
  ["CELL-MEETING-GOOD", "96,15%", "95,40%"],
  ["EXEMPLARY-MEMBER", "98,28%", "98,05%"],
  ["TASK-ASSIGNED-MEMBER", "99,05%", "98,79%"],
  ["VILLAGE-CELL", "99,09%", "99,09%"],
  ["VILLAGE-CELL-COMMITTEE", "58,01%", "55,84%"],
  ["SECRETARY-THEORY-LEVEL", "99,51%", "98,52%"],
  ["MEMBER-DISCIPLINED", "190", "205"],
  ["DEGRADED-MEMBER", "4", "6"],
])("the province prints %s as %s, and as %s the year before", (id, now, before) => {
  const sample = sampleOf(844);
  expect(displayOf(figureOf(sample, id, "facts"))).toBe(now);
  expect(displayOf(figureOf(sample, id, "previous"))).toBe(before);
});

test("village heads gain 0,42 points", () => {
  const of = (year: "facts" | "previous") =>
    shareOf(figureOf(sampleOf(844), "VILLAGE-HEAD-MEMBER", year));
  expect(formatPoints(of("facts"), of("previous"))).toBe("+0,42");
});

test("in 150 of the 193 communes some village heads are not members", () => {
  const behind = [...sampleOf(844).facts.values()].filter(
    (facts) => valueOf(facts, "VH_NONMEMBER") > 0,
  );
  expect(behind).toHaveLength(150);
});

describe("other sizes are in proportion", () => {
  test.each([
    [1, 86, 4, 0],
    [2, 172, 9, 5],
    [50, 4300, 222, 123],
    [2000, 171986, 8874, 4908],
  ])(
    "%d units: %d members, %d attached cells, %d village heads",
    (units, members, cells, heads) => {
      const { facts } = sampleOf(units);
      expect(totalOf(facts, "ORG_TOTAL")).toBe(units);
      expect(totalOf(facts, "DV_TOTAL")).toBe(members);
      expect(totalOf(facts, "SUBCELL_TOTAL")).toBe(cells);
      expect(totalOf(facts, "VH_TOTAL")).toBe(heads);
    },
  );
});
