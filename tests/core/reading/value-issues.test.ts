import { isoFromSerial } from "#core/registry/calendar-day";
import type { Fact } from "#core/reading/fact";
import { valueIssues } from "#core/reading/values/value-issues";

const told = (fact: Partial<Fact>, year: number | null = 2026): readonly string[] =>
  valueIssues(
    {
      kind: "fact",
      fact: { state: "number", value: 12, at: null, raw: null, rule: null, ...fact },
    },
    { item: "VH_TOTAL", at: {}, year },
  ).map(({ code, found }) => `${code} ${found ?? ""}`.trim());

/** The number of any day from 1990 to 2210; leap days are left out in 2100 and 2200, not in 2000. */
const days = Array.from({ length: 80_354 }, (_, index) => 32_874 + index);
const yearOf = (day: number): number => Number(isoFromSerial(day)?.slice(0, 4));

test("a number is like a date when it is that of a day of this year, the one before or the one after", () => {
  const wrong = days.flatMap((value) =>
    [-2, -1, 0, 1, 2].filter((away) => {
      const isTold = told({ value }, yearOf(value) + away).length === 1;
      return isTold !== Math.abs(away) <= 1;
    }),
  );
  expect(wrong).toEqual([]);
  expect(told({ value: 46_143 })).toEqual(["numberLikeDate 46143"]);
});

test.each<readonly [string, Partial<Fact>, number | null]>([
  ["in a form of no known year", { value: 46_143 }, null],
  ["of an item that does not apply", { state: "notApplicable", value: 46_143 }, 2026],
  ["of an item of which none was declared", { state: "declaredNone", value: 46_143 }, 2026],
])("a number %s is like no date", (_, fact, year) => {
  expect(told(fact, year)).toEqual([]);
});

test.each<readonly [Fact["rule"], readonly string[]]>([
  [null, []],
  ["numberAsText", ["numberAsText 1.692"]],
  ["spacedThousands", ["normalised 1.692"]],
  // Nobody typed it: it follows from another item, or from the type of the unit.
  ["complement", []],
  ["notApplicableByType", []],
])("by the rule %s a number is read, and that is said: %j", (rule, expected) => {
  expect(told({ value: 1692, raw: "1.692", rule })).toEqual(expected);
});
