import type { Indicator } from "#core/catalogue/indicator";
import { indicatorOf, indicators } from "#core/catalogue/indicators/indicators";
import { itemOf } from "#core/catalogue/items/items";
import { percentHundredths } from "#core/quantity/round";
import { formatCount, formatPercent } from "#text/numbers";
import { indicatorIds, printedTargets } from "./printed-targets";
import { repeated, withoutSource } from "./records";

const operands = ({ numerator, denominator }: Indicator): readonly string[] => [
  ...numerator,
  ...(denominator ?? []),
];

function sumOf(codes: readonly string[], { example }: Indicator): number {
  return codes.reduce((sum, code) => sum + (example.facts[code] ?? Number.NaN), 0);
}

function printed(indicator: Indicator): string {
  const part = sumOf(indicator.numerator, indicator);
  return indicator.denominator === null
    ? formatCount(part)
    : formatPercent(part, sumOf(indicator.denominator, indicator));
}

const withWhole = indicators.filter((indicator) => indicator.kind !== "count");
const counts = indicators.filter((indicator) => indicator.kind === "count");

test("the catalogue has the 35 indicators of the plans and the control rules, each once", () => {
  expect(indicatorIds).toHaveLength(35);
  expect(indicators.map((indicator) => indicator.id).sort()).toEqual([...indicatorIds].sort());
});

test("an indicator that no plan sets a target for is one of the three that reports add", () => {
  const set = new Set(Object.values(printedTargets).flatMap((rows) => rows.map(([, id]) => id)));
  expect(indicatorIds.filter((id) => !set.has(id))).toEqual([
    "MEMBER-EXCELLENT-CAP",
    "ADMISSION-VS-PLAN",
    "MEMBER-POP-RATIO",
  ]);
});

test("an indicator is found by its id, and nothing by another", () => {
  expect(indicators.map((indicator) => indicatorOf(indicator.id))).toEqual(indicators);
  expect(indicatorOf("VILLAGE_CELL")).toBeUndefined();
});

test("no two indicators have the same name, long or short", () => {
  expect(repeated(indicators.map((indicator) => indicator.name))).toEqual([]);
  expect(repeated(indicators.map((indicator) => indicator.shortName))).toEqual([]);
});

test("each says where its definition comes from", () => {
  expect(withoutSource(indicators)).toEqual([]);
});

test.each(indicators)("$id sums items that exist, none of them twice", (indicator) => {
  expect(operands(indicator).filter((code) => itemOf(code) === undefined)).toEqual([]);
  expect(repeated(operands(indicator))).toEqual([]);
  expect(indicator.numerator).not.toEqual([]);
});

test.each(indicators)("$id has a short name of at most 45 characters", ({ shortName }) => {
  expect(shortName.length).toBeLessThanOrEqual(45);
  expect(shortName).toMatch(/^\p{Lu}/u);
});

test.each(withWhole)("$id is a percentage, so it names its whole", (indicator) => {
  expect(indicator.denominator ?? []).not.toEqual([]);
  expect(indicator.whole).toMatch(/^\p{Ll}/u);
  expect(indicator.name).toMatch(/^Tỷ lệ /);
});

test.each(counts)("$id is a count, so it has no whole", (indicator) => {
  expect([indicator.denominator, indicator.whole]).toEqual([null, null]);
  expect(indicator.name).toMatch(/^Số /);
});

test.each(indicators)("$id says what one of it is, in the middle of a sentence", ({ counted }) => {
  expect(counted).toMatch(/^\p{Ll}.*[^.]$/u);
});

test.each(indicators)("the example of $id gives its items and no other", (indicator) => {
  expect(Object.keys(indicator.example.facts).sort()).toEqual([...operands(indicator)].sort());
  const given = Object.values(indicator.example.facts);
  expect(given.filter((value) => !Number.isSafeInteger(value) || value < 0)).toEqual([]);
});

test.each(indicators)("the example of $id prints $example.prints", (indicator) => {
  expect(printed(indicator)).toBe(indicator.example.prints);
});

test.each(withWhole)("the example of $id is the same in hundredths of a per cent", (indicator) => {
  const [part, whole] = [indicator.numerator, indicator.denominator ?? []].map((codes) =>
    sumOf(codes, indicator),
  );
  const digits = indicator.example.prints.replace(/[.,%]/g, "");
  expect(percentHundredths(part ?? 0, whole ?? 0)).toBe(Number(digits));
});

test.each(indicators)("$id is called in English too, with a name of its own", (indicator) => {
  const { name = "", shortName = "", counted = "", whole = "" } = indicator.english ?? {};
  const words = [name, shortName, counted, whole ?? "-"];
  expect(words.filter((text) => !/^[ -~]+$/u.test(text))).toEqual([]);
  expect(shortName.length).toBeLessThanOrEqual(45);
  expect(whole === null).toBe(indicator.whole === null);
  expect(indicators.filter(({ english }) => english?.name === name)).toHaveLength(1);
  expect(indicators.filter(({ english }) => english?.shortName === shortName)).toHaveLength(1);
});
