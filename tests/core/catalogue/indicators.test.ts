import { englishNames } from "#core/catalogue/english-names";
import type { Indicator } from "#core/catalogue/indicator";
import { indicatorOf, indicators } from "#core/catalogue/indicators/indicators";
import { workedExamples } from "#core/catalogue/indicators/worked-examples";
import { itemOf } from "#core/catalogue/items/items";
import { plans } from "#core/catalogue/plans/plans";
import { percentHundredths } from "#core/quantity/round";
import { formatCount, formatPercent } from "#text/numbers";
import { indicatorIds, printedTargets } from "./printed-targets";
import { repeated, withoutSource } from "./records";

const operands = ({ numerator, denominator }: Indicator): readonly string[] => [
  ...numerator,
  ...(denominator ?? []),
];

interface Example {
  readonly facts: Readonly<Record<string, number>>;
  readonly prints: string;
}

const exampleOf = ({ id }: Indicator): Example => workedExamples[id] ?? { facts: {}, prints: "" };

function sumOf(codes: readonly string[], indicator: Indicator): number {
  const { facts } = exampleOf(indicator);
  return codes.reduce((sum, code) => sum + (facts[code] ?? Number.NaN), 0);
}

function printed(indicator: Indicator): string {
  const part = sumOf(indicator.numerator, indicator);
  return indicator.denominator === null
    ? formatCount(part)
    : formatPercent(part, sumOf(indicator.denominator, indicator));
}

const withWhole = indicators.filter((indicator) => indicator.kind !== "count");
const counts = indicators.filter((indicator) => indicator.kind === "count");

test("the catalogue has the 42 indicators of the plans, their starting points and the control rules, each once", () => {
  expect(indicatorIds).toHaveLength(42);
  expect(indicators.map((indicator) => indicator.id).sort()).toEqual([...indicatorIds].sort());
});

test("an indicator that no plan has a target or a starting point for is one of the two that reports add", () => {
  const set = new Set([
    ...Object.values(printedTargets).flatMap((rows) => rows.map(([, id]) => id)),
    ...plans.flatMap(({ baselines }) => baselines.map(({ indicator }) => indicator)),
  ]);
  expect(indicatorIds.filter((id) => !set.has(id))).toEqual([
    "MEMBER-EXCELLENT-CAP",
    "ADMISSION-VS-PLAN",
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

test("every indicator has a worked example, and nothing else has", () => {
  expect(Object.keys(workedExamples).sort()).toEqual([...indicatorIds].sort());
});

test.each(indicators)("the example of $id gives its items and no other", (indicator) => {
  expect(Object.keys(exampleOf(indicator).facts).sort()).toEqual([...operands(indicator)].sort());
  const given = Object.values(exampleOf(indicator).facts);
  expect(given.filter((value) => !Number.isSafeInteger(value) || value < 0)).toEqual([]);
});

test.each(indicators)("the example of $id prints what it says", (indicator) => {
  expect(printed(indicator)).toBe(exampleOf(indicator).prints);
});

test.each(withWhole)("the example of $id is the same in hundredths of a per cent", (indicator) => {
  const [part, whole] = [indicator.numerator, indicator.denominator ?? []].map((codes) =>
    sumOf(codes, indicator),
  );
  const digits = exampleOf(indicator).prints.replace(/[.,%]/g, "");
  expect(percentHundredths(part ?? 0, whole ?? 0)).toBe(Number(digits));
});

test.each(indicators)("$id is called in English too, with a name of its own", (indicator) => {
  const english = englishNames.indicators[indicator.id];
  const { name = "", shortName = "", counted = "", whole = "" } = english ?? {};
  const words = [name, shortName, counted, whole ?? "-"];
  expect(words.filter((text) => !/^[ -~]+$/u.test(text))).toEqual([]);
  expect(shortName.length).toBeLessThanOrEqual(45);
  expect(whole === null).toBe(indicator.whole === null);
  const all = Object.values(englishNames.indicators);
  expect(all.filter((each) => each?.name === name)).toHaveLength(1);
  expect(all.filter((each) => each?.shortName === shortName)).toHaveLength(1);
});
