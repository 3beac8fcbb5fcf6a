import type { Computed } from "#core/evaluation/computed";
import {
  computedOf,
  figureOfAbsentee,
  figureOfUnit,
  operandsOf,
  sumFigures,
  type UnitFigure,
} from "#core/evaluation/unit-figure";
import { itemOf } from "#core/catalogue/items/items";
import { targetWith } from "../../support/arbitraries";
import { catalogue } from "../../support/built-in";
import { factsOf, type Declarations } from "../../support/facts";
import { typeNumbered, unitWith } from "../../support/units";

const share = { numerator: ["ORG_HTXSNV", "ORG_HTTNV"], denominator: ["ORG_RATED"] };
const count = { numerator: ["DV_STRUCK_OFF", "DV_LEFT"], denominator: null };

const counted = (numerator: number, denominator: number | null): UnitFigure => ({
  state: "counted",
  numerator,
  denominator,
});
const leftOut: UnitFigure = { state: "leftOut", because: "blankInput" };
const notApplicable: UnitFigure = { state: "notApplicable" };

describe("one unit gives both sides or neither", () => {
  test.each<readonly [string, Declarations, UnitFigure]>([
    ["all inputs", { ORG_HTXSNV: 2, ORG_HTTNV: 7, ORG_RATED: 10 }, counted(9, 10)],
    ["zeros are numbers", { ORG_HTXSNV: 0, ORG_HTTNV: 0, ORG_RATED: 10 }, counted(0, 10)],
    [
      "a declared none counts as zero",
      { ORG_HTXSNV: "không có", ORG_HTTNV: 7, ORG_RATED: 10 },
      counted(7, 10),
    ],
    [
      "a denominator of zero is given",
      { ORG_HTXSNV: 0, ORG_HTTNV: 0, ORG_RATED: 0 },
      counted(0, 0),
    ],
    [
      "more than the whole is kept",
      { ORG_HTXSNV: 9, ORG_HTTNV: 9, ORG_RATED: 10 },
      counted(18, 10),
    ],
    ["one part of the numerator blank", { ORG_HTTNV: 7, ORG_RATED: 10 }, leftOut],
    ["the denominator blank", { ORG_HTXSNV: 2, ORG_HTTNV: 7 }, leftOut],
    ["nothing", {}, leftOut],
    [
      "one input does not apply",
      { ORG_HTXSNV: "không áp dụng", ORG_HTTNV: 7, ORG_RATED: 10 },
      notApplicable,
    ],
    [
      "one does not apply and one is blank",
      { ORG_HTXSNV: "không áp dụng", ORG_RATED: 10 },
      notApplicable,
    ],
    [
      "others are of no concern",
      { ORG_HTXSNV: 2, ORG_HTTNV: 7, ORG_RATED: 10, ORG_TOTAL: "không áp dụng" },
      counted(9, 10),
    ],
  ])("a share: %s", (_, declared, expected) => {
    expect(figureOfUnit(factsOf(declared), share)).toEqual(expected);
  });

  test.each<readonly [string, Declarations, UnitFigure]>([
    ["all inputs", { DV_STRUCK_OFF: 7, DV_LEFT: 2 }, counted(9, null)],
    ["none declared", { DV_STRUCK_OFF: "không có", DV_LEFT: "không có" }, counted(0, null)],
    ["one blank", { DV_STRUCK_OFF: 7 }, leftOut],
    ["one does not apply", { DV_STRUCK_OFF: 7, DV_LEFT: "không áp dụng" }, notApplicable],
  ])("a count: %s", (_, declared, expected) => {
    expect(figureOfUnit(factsOf(declared), count)).toEqual(expected);
  });
});

describe("a unit that sent nothing is left out, unless its type has no such thing", () => {
  const villages = { numerator: ["VH_MEMBER"], denominator: ["VH_TOTAL"] };

  test.each([
    ["a commune, villages", "1", villages, "notReceived"],
    ["an office, villages", "5", villages, null],
    ["an office, members", "5", share, "notReceived"],
    [
      "an office, one input of communes only",
      "5",
      { numerator: ["DV_LEFT"], denominator: ["VH_TOTAL"] },
      null,
    ],
    ["a special zone, villages", "12", villages, "notReceived"],
  ])("%s", (_, type, operands, because) => {
    const figure = figureOfAbsentee(unitWith({ type: typeNumbered(type) }), operands, itemOf);
    expect(figure).toEqual(because === null ? notApplicable : { state: "leftOut", because });
  });

  test("without a type nothing is ruled out", () => {
    const figure = figureOfAbsentee(unitWith({ type: null }), villages, itemOf);
    expect(figure).toEqual({ state: "leftOut", because: "notReceived" });
  });

  test("an item that the catalogue does not know rules nothing out", () => {
    const unknown = { numerator: ["X_NEW"], denominator: null };
    const figure = figureOfAbsentee(unitWith({ type: typeNumbered("5") }), unknown, itemOf);
    expect(figure.state).toBe("leftOut");
  });
});

const [a, b, c] = ["38.01", "38.02", "38.03"].map((code) => unitWith({ code })) as [
  ReturnType<typeof unitWith>,
  ReturnType<typeof unitWith>,
  ReturnType<typeof unitWith>,
];

describe("the figure of several units is sum over sum", () => {
  test.each<readonly [string, readonly UnitFigure[], readonly unknown[]]>([
    ["two units", [counted(1, 1), counted(0, 9)], [1, 10, 2, 0]],
    ["one is left out on both sides", [counted(1, 4), leftOut], [1, 4, 1, 1]],
    ["one does not apply: in neither count", [counted(1, 4), notApplicable], [1, 4, 1, 0]],
    ["a count", [counted(3, null), counted(4, null)], [7, null, 2, 0]],
    ["a unit without any of it adds nothing", [counted(1, 4), counted(0, 0)], [1, 4, 2, 0]],
    ["nobody gave it", [leftOut, leftOut], [null, null, 0, 2]],
    ["it applies to nobody", [notApplicable], [null, null, 0, 0]],
    ["no unit", [], [null, null, 0, 0]],
    ["all wholes are zero", [counted(0, 0), counted(0, 0)], [0, 0, 2, 0]],
  ])("%s", (_, figures, expected) => {
    const units = [a, b, c];
    const figure = sumFigures(figures.map((each, at) => ({ unit: units[at] ?? a, figure: each })));
    const { numerator, denominator, unitsCounted, leftOut: without } = figure;
    expect([numerator, denominator, unitsCounted, without.length]).toEqual(expected);
  });

  test("never a mean of percentages: 1/1 and 0/9 are 10 %, not 50 %", () => {
    const { computed } = sumFigures([
      { unit: a, figure: counted(1, 1) },
      { unit: b, figure: counted(0, 9) },
    ]);
    expect(computed).toEqual({ kind: "value", numerator: 1, denominator: 10 });
  });

  test("the units left out are named", () => {
    const figures = [leftOut, counted(1, 2), leftOut];
    const units = [a, b, c];
    const figure = sumFigures(figures.map((each, at) => ({ unit: units[at] ?? a, figure: each })));
    expect(figure.leftOut.map(({ code }) => code)).toEqual(["38.01", "38.03"]);
  });
});

describe("a figure that does not exist has a reason, and is never 0 %", () => {
  const absent = (because: string): unknown => ({ kind: "absent", because });

  test.each<readonly [string, readonly UnitFigure[], unknown]>([
    ["nobody gave it", [leftOut, notApplicable], absent("noUnits")],
    ["it applies to nobody", [notApplicable], absent("notApplicable")],
    ["there are no units", [], absent("notApplicable")],
    ["a whole of zero", [counted(0, 0)], absent("zeroDenominator")],
    [
      "a count of zero is a value",
      [counted(0, null)],
      { kind: "value", numerator: 0, denominator: null },
    ],
    ["0 of 9 is a value", [counted(0, 9)], { kind: "value", numerator: 0, denominator: 9 }],
  ])("of several units: %s", (_, figures, expected) => {
    expect(sumFigures(figures.map((figure) => ({ unit: a, figure }))).computed).toEqual(expected);
  });

  test.each<readonly [string, UnitFigure, unknown]>([
    ["blank", leftOut, absent("blankInput")],
    ["not received", { state: "leftOut", because: "notReceived" }, absent("notReceived")],
    ["not applicable", notApplicable, absent("notApplicable")],
    ["a whole of zero", counted(0, 0), absent("zeroDenominator")],
    ["a value", counted(1, 4), { kind: "value", numerator: 1, denominator: 4 }],
    ["a count", counted(0, null), { kind: "value", numerator: 0, denominator: null }],
  ])("of one unit: %s", (_, figure, expected) => {
    expect(computedOf(figure)).toEqual(expected as Computed);
  });
});

test("a target with a narrower population brings its own sums", () => {
  const indicator = catalogue.indicators.find(({ id }) => id === "REGULATION-IN-PLACE");
  if (indicator === undefined) throw new Error("indicator missing");
  const operands = {
    numerator: ["SUBCELL_WITH_REGULATION"],
    denominator: ["SUBCELL_TOTAL"],
    whole: "chi bộ",
  };
  const narrow = targetWith({ scope: { population: "chi bộ", places: null, operands } });
  expect(operandsOf(narrow, indicator)).toBe(operands);
  expect(operandsOf(targetWith(), indicator)).toBe(indicator);
});
