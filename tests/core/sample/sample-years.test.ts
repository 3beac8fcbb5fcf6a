import { sonDong } from "#core/catalogue/plans/son-dong";
import { registryOfRows, registryOn } from "#core/registry/registry";
import { countOf } from "#core/reading/fact";
import { existsOn } from "#core/registry/organisation";
import { buildReport } from "#core/result/build-report";
import type { PreviousYear } from "#core/result/report-result";
import { sampleYears, type SampleOfYears } from "#core/sample/sample-years";
import { sampleProvince } from "#core/sample/sample-province";
import { catalogue } from "../../support/built-in";
import { formOf, metaOf } from "../../support/readings";

const through = sampleYears({ seed: 1, units: 60, year: 2026, years: 4 });
const today = sampleYears({ seed: 1, units: 60, year: 2030, years: 6 });

const total = ({ facts }: SampleOfYears["years"][number], item: string): number =>
  [...facts.values()].reduce((sum, each) => sum + (countOf(each.get(item)) ?? 0), 0);

test("so many years up to the last, the first of them first", () => {
  expect(through.years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
  expect(today.years.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
});

test("the totals of the last year are those of the sample of one year, mergers or not", () => {
  const { facts } = sampleProvince({ seed: 1, units: 60, year: 2026 });
  const one = { year: 2026, facts, savedAt: new Map<string, string>() };
  for (const sample of [through, today]) {
    const last = sample.years.at(-1);
    if (last === undefined) throw new Error("years");
    for (const { code } of catalogue.items) {
      if (code.endsWith("_TERM") || code === "PRIVATE_WITH_CELL") continue;
      expect([code, total(last, code)]).toEqual([code, total(one, code)]);
    }
  }
});

test("what a year begins with is what the year before ended with", () => {
  for (const { years } of [through, today]) {
    years.slice(1).forEach((year, index) => {
      const before = years[index];
      if (before === undefined) throw new Error("years");
      expect(total(year, "DV_BOY")).toBe(total(before, "DV_TOTAL"));
    });
  }
});

test("a term begins at nothing, and grows by the counts of its years", () => {
  for (const { years } of [through, today]) {
    years.slice(1).forEach((year, index) => {
      const before = years[index];
      if (before === undefined) throw new Error("years");
      const start = year.year % 5 === 1 ? 0 : total(before, "OWNER_ADMITTED_TERM");
      expect(total(year, "OWNER_ADMITTED_TERM")).toBe(start + total(year, "OWNER_ADMITTED_YEAR"));
    });
  }
});

const on = (sample: SampleOfYears, day: string) => {
  const registry = registryOn(registryOfRows(sample.organisations), day);
  return registry.organisations.filter((one) => existsOn(one, day));
};

describe("levels", () => {
  test("until the middle of 2025 there are districts and towns, then neither", () => {
    const levels = (day: string) => new Set(on(through, day).map(({ level }) => level));
    expect(levels("2024-12-31")).toEqual(
      new Set(["province", "district", "grassroots", "attached"]),
    );
    expect(levels("2025-12-31")).toEqual(new Set(["province", "grassroots", "attached"]));
    const names = on(through, "2025-12-31").map(({ name }) => name);
    expect(names.filter((name) => /huyện|thị trấn|thành phố/iu.test(name))).toEqual([]);
  });

  test.each([
    ["2024-12-31", 2024],
    ["2025-12-31", 2025],
    ["2026-12-31", 2026],
  ])("who reports on %s is who gave figures of %i", (day, year) => {
    const units = on(through, day).flatMap(({ code, reports }) => (reports ? [code] : []));
    const given = through.years.find((each) => each.year === year)?.facts.keys() ?? [];
    expect([...given].sort()).toEqual([...units].sort());
  });

  test("every commune that ended is continued by one that begins the next day, whole", () => {
    const units = through.organisations.filter(({ level }) => level === "grassroots");
    const codes = new Set(units.filter(({ to }) => to === null).map(({ code }) => code));
    const gone = units.flatMap(({ code, to }) => (to !== null && !codes.has(code) ? [code] : []));
    const continued = units.flatMap(({ predecessors }) => predecessors.map(({ code }) => code));
    expect(gone.length).toBeGreaterThan(3);
    expect([...continued].sort()).toEqual([...gone].sort());
  });
});

test("reports of the years, each with the one before, complain of nothing that the sample did not mean", () => {
  const registry = registryOfRows(through.organisations);
  let previous: PreviousYear | null = null;
  for (const { year, facts } of through.years) {
    const day = `${String(year)}-12-29`;
    const made = buildReport({
      ...{ plan: sonDong, catalogue, registry, year, previous },
      dates: { asOf: day, dueDate: day },
      readings: [...facts].map(([code, given]) =>
        formOf(code, { meta: metaOf(code, { year, plan: "son-dong" }), facts: given }),
      ),
    });
    expect([year, made.issues.filter(({ severity }) => severity !== "info")]).toEqual([year, []]);
    const { carried: earlier } = made;
    previous = { year, facts: made.facts, earlier };
  }
});
