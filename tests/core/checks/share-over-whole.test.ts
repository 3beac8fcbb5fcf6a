import type { Indicator } from "#core/catalogue/indicator";
import { indicators } from "#core/catalogue/indicators/indicators";
import { checksOver, checkUnit } from "#core/checks/checks";
import { sharesWithin } from "#core/checks/share-over-whole";
import { factsOf } from "../../support/facts";

const own = (fields: Partial<Indicator> = {}): Indicator => ({
  id: "MEN-OF-PEOPLE",
  name: "Tỷ lệ hồ sơ trực tuyến",
  shortName: "Hồ sơ trực tuyến",
  kind: "share",
  numerator: ["HO_SO_TT"],
  denominator: ["HO_SO"],
  counted: "hồ sơ trực tuyến",
  whole: "hồ sơ",
  better: "higher",
  source: "",
  ...fields,
});

const complaints = (indicator: Indicator, facts: Readonly<Record<string, number>>) =>
  checkUnit(
    { facts: factsOf(facts as never), sheet: "Biểu nhập", before: null },
    checksOver([indicator]),
  ).map(({ code, severity, found }) => [code, severity, found]);

test("80 of 50 is asked about, and nothing is cut", () => {
  expect(complaints(own(), { HO_SO_TT: 80, HO_SO: 50 })).toEqual([
    ["shareOverWhole", "explain", "80"],
  ]);
});

test.each<[what: string, indicator: Indicator, facts: Readonly<Record<string, number>>]>([
  ["all of them", own(), { HO_SO_TT: 50, HO_SO: 50 }],
  ["one side missing", own(), { HO_SO_TT: 80 }],
  ["a share that may be more than all", own({ over100: true }), { HO_SO_TT: 80, HO_SO: 50 }],
  ["a count", own({ kind: "count", denominator: null }), { HO_SO_TT: 80, HO_SO: 50 }],
])("%s is not asked about", (_what, indicator, facts) => {
  expect(complaints(indicator, facts)).toEqual([]);
});

test("a share whose items are parts of its whole already is not said twice", () => {
  const items = sharesWithin(indicators).map((share) => share.items.join("+"));
  expect(items).toEqual([
    "DV_ADMITTED_YEAR",
    "CELL_THEMATIC_ALL",
    "CELL_ASSIGN_OK",
    "SEC_THEORY_INT+SEC_THEORY_ADV+DSEC_THEORY_INT+DSEC_THEORY_ADV",
  ]);
});
