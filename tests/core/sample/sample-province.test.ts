import { haGiang } from "#core/catalogue/plans/ha-giang";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import { sampleProvince } from "#core/sample/sample-province";
import { items, type ItemCode } from "#core/catalogue/items/items";
import { registryOfRows, registryOn } from "#core/registry/registry";
import { sampleOf, totalOf, valueOf } from "./provinces";

test.each([1, 50, 844])("the same options make the same province (%d units)", (units) => {
  expect(sampleProvince({ seed: 1, units, year: 2026 })).toEqual(sampleOf(units));
});

test.each([2, 50, 844])("another seed makes another province (%d units)", (units) => {
  const [one, other] = [sampleOf(units, 1), sampleOf(units, 2)];
  expect(one.organisations).not.toEqual(other.organisations);
  expect([...one.facts.values()]).not.toEqual([...other.facts.values()]);
  expect(one.savedAt).not.toEqual(other.savedAt);
});

test("every form is saved in time, on 1–25 December of its year, and not all on one day", () => {
  const { savedAt, facts } = sampleOf(844);
  expect([...savedAt.keys()]).toEqual([...facts.keys()]);
  const times = [...savedAt.values()];
  expect(times.filter((time) => !/^2026-12-\d{2}T\d{2}:\d{2}:\d{2}Z$/u.test(time))).toEqual([]);
  expect(times.map((time) => new Date(time).toISOString().replace(".000", ""))).toEqual(times);
  const days = [...new Set(times.map((time) => time.slice(0, 10)))].sort();
  expect(days).toHaveLength(25);
  expect(days[0]).toBe("2026-12-01");
  expect(days.at(-1)).toBe("2026-12-25");
  expect((days.at(-1) ?? "") < dueDateOf(haGiang, 2026)).toBe(true);
});

test("units differ as real ones do", () => {
  const facts = [...sampleOf(844).facts.values()];
  const cells = facts.filter((each) => valueOf(each, "ORG_CELL") === 1);
  const communes = facts.filter((each) => valueOf(each, "COMMUNE_TOTAL") === 1);
  const members = communes.map((each) => valueOf(each, "DV_TOTAL"));
  expect(Math.min(...members)).toBeGreaterThanOrEqual(60);
  expect(Math.min(...members)).toBeLessThan(150);
  expect(Math.max(...members)).toBeGreaterThan(500);
  expect(Math.max(...members)).toBeLessThanOrEqual(900);
  expect(new Set(cells.map((each) => valueOf(each, "DV_TOTAL"))).size).toBeGreaterThan(15);
  const idle = cells.filter((each) => valueOf(each, "DV_ADMITTED_YEAR") === 0);
  expect(idle.length).toBeGreaterThan(cells.length / 4);
  expect(idle.length).toBeLessThan(cells.length);
});

describe("levels", () => {
  test("districts and towns were until 2024; their units and figures are those of any other year", () => {
    const [before, after] = [sampleOf(60, 1, 2024), sampleOf(60, 1, 2026)];
    expect([...before.facts.keys()]).toEqual([...after.facts.keys()]);
    for (const { code } of items) {
      expect([code, totalOf(before.facts, code as ItemCode)]).toEqual([
        code,
        totalOf(after.facts, code as ItemCode),
      ]);
    }
  });

  test("2025 is the year of the merger: who gave last year's figures ended, and the totals stay", () => {
    const { organisations, facts, previous } = sampleOf(60, 1, 2025);
    const other = sampleOf(60, 1, 2026);
    expect([previous.size, facts.size < 60]).toEqual([60, true]);
    for (const { code } of items) {
      expect([code, totalOf(facts, code as ItemCode)]).toEqual([
        code,
        totalOf(other.facts, code as ItemCode),
      ]);
      expect([code, totalOf(previous, code as ItemCode)]).toEqual([
        code,
        totalOf(other.previous, code as ItemCode),
      ]);
    }
    const rows = registryOfRows(organisations);
    const reporting = (day: string) =>
      registryOn(rows, day)
        .reportingUnits(day)
        .map(({ code }) => code)
        .sort();
    expect(reporting("2024-12-31")).toEqual([...previous.keys()].sort());
    expect(reporting("2025-12-31")).toEqual([...facts.keys()].sort());
  });

  test("a merged commune was given the admissions that its predecessors were given", () => {
    const { organisations, facts } = sampleOf(60, 1, 2025);
    const today = organisations.filter(({ to, reports }) => reports && to === null);
    expect(today.filter(({ predecessors }) => predecessors.length === 2).length).toBeGreaterThan(3);
    for (const { code, admissionQuota } of today) {
      const own = facts.get(code) ?? new Map();
      expect([code, admissionQuota]).toEqual([code, valueOf(own, "DV_ADMISSION_QUOTA")]);
    }
  });
});
