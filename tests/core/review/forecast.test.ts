import { forecastWords } from "#core/review/forecast-words";
import { codesAsNames } from "#text/names";
import { reviewWords } from "#text/report/review-words";
import { forecastOf } from "#core/review/forecast";
import { compareFractions, fraction } from "#core/quantity/fraction";

const aim = (level: number, { up = true, strict = false } = {}) => ({
  up,
  strict,
  level: { part: level, whole: 100 },
});

const points = (...shares: readonly number[]) =>
  shares.map((part, index) => ({ year: 2025 + index, part, whole: 100 }));

describe("the year in which a level is reached at the pace so far", () => {
  test.each<[string, readonly number[], ReturnType<typeof aim>, readonly unknown[]]>([
    ["two points a year, eight to go", [80, 82, 84, 86], aim(94), [2032, 2032, 2032]],
    [
      "more than a level needs another year",
      [80, 82, 84, 86],
      aim(94, { strict: true }),
      [2033, 2033, 2033],
    ],
    ["a part of a year is a whole one", [80, 82, 84, 86], aim(93), [2032, 2032, 2032]],
    ["the best and the worst year give the range", [80, 81, 85, 86], aim(94), [2032, 2030, 2036]],
    ["a year that lost ground leads nowhere", [80, 84, 83, 86], aim(94), [2032, 2030, null]],
    [
      "who falls back reaches nothing, but at the best pace",
      [86, 84, 85, 83],
      aim(94),
      [null, 2039, null],
    ],
    [
      "what is to be reduced is reached by going down",
      [10, 8, 7, 4],
      aim(0, { up: false }),
      [2030, 2030, 2032],
    ],
    ["beyond twenty years nothing is said", [80, 80, 80, 81], aim(100), [null, 2047, null]],
  ])("%s", (_, shares, asked, [reached, earliest, latest]) => {
    expect(forecastOf(points(...shares), asked)).toMatchObject({ reached, earliest, latest });
  });

  test("it says on which years it rests, and its paces exactly", () => {
    const found = forecastOf(points(80, 81, 85, 86), aim(94));
    expect(found?.years).toEqual([2025, 2026, 2027, 2028]);
    expect(found && compareFractions(found.pace, fraction(2, 100))).toBe(0);
  });
});

test("with three years nothing is estimated, and nothing for what is reached", () => {
  expect(forecastOf(points(80, 82, 84), aim(94))).toBeNull();
  expect(forecastOf(points(80, 82, 84, 94), aim(94))).toBeNull();
});

test("years without a report count as years of the pace", () => {
  const known = [
    { year: 2022, part: 80, whole: 100 },
    { year: 2024, part: 84, whole: 100 },
    { year: 2025, part: 86, whole: 100 },
    { year: 2028, part: 92, whole: 100 },
  ];
  expect(forecastOf(known, aim(94))).toMatchObject({ reached: 2029, earliest: 2029, latest: 2029 });
});

describe("an estimate in words", () => {
  const words = reviewWords("vi", codesAsNames);
  const said = (shares: readonly number[], level: number): string => {
    const forecast = forecastOf(points(...shares), aim(level));
    if (forecast === null) throw new Error("no forecast");
    return forecastWords(forecast, words);
  };
  test.each<[string, readonly number[], number, string]>([
    ["with its range", [80, 81, 85, 86], 94, "năm 2032 (sớm nhất năm 2030, muộn nhất năm 2036)"],
    [
      "the same at every pace, said once",
      [80, 82, 84, 86],
      94,
      "năm 2032 (theo nhịp nhanh nhất, chậm nhất cũng vậy)",
    ],
    [
      "never, said once",
      [80, 80, 80, 80],
      100,
      "không đạt trong 20 năm tới (theo nhịp nhanh nhất, chậm nhất cũng vậy)",
    ],
  ])("%s", (_, shares, level, text) => {
    expect(said(shares, level)).toBe(text);
  });
});
