import { ducPho } from "#core/catalogue/plans/duc-pho";
import { standardChecks, type CheckSettings } from "#core/catalogue/check-settings";
import type { CheckSubject } from "#core/checks/check";
import { checkUnit, emptyTally } from "#core/checks/checks";
import { readCheckSettings } from "#core/checks/read-check-settings";
import { unusualChanges } from "#core/checks/unusual-change";
import { checksOf } from "#core/result/build-report";
import { isItem } from "../../support/built-in";
import { factsOf, type Declarations } from "../../support/facts";

const read = (content: unknown) => readCheckSettings(content, { over: standardChecks, isItem });

describe("a file of levels changes those that it names and no others", () => {
  test.each<[object]>([
    [{}],
    [{ excellentPercent: 25 }],
    [{ excellentBase: "DV_RATED", leastUnits: 50 }],
    [{ boundWidth: 7.5, boundPower: 1, leastPart: 0 }],
  ])("%j", (content) => {
    expect(read(content)).toEqual({ ok: true, value: { ...standardChecks, ...content } });
  });
});

describe("a file that is not one is refused with the level at fault", () => {
  test.each<[unknown, string, string]>([
    [[], "notSettings", ""],
    ["20", "notSettings", ""],
    [{ cap: 20 }, "unknown", "cap"],
    [{ excellentPercent: "20" }, "notNumber", "excellentPercent"],
    [{ excellentPercent: 101 }, "notNumber", "excellentPercent"],
    [{ factor: 0.5 }, "notNumber", "factor"],
    [{ excellentBase: "DV_GOOD" }, "notItem", "excellentBase"],
    [{ excellentBase: 7 }, "notItem", "excellentBase"],
  ])("%j", (content, reason, what) => {
    expect(read(content)).toMatchObject({ ok: false, error: { reason, what } });
  });
});

const subjectOf = (now: Declarations, before: Declarations | null = null): CheckSubject => ({
  facts: factsOf(now),
  sheet: "Biểu nhập",
  before:
    before === null
      ? null
      : { year: 2025, facts: factsOf(before), predecessors: [], estimated: false },
});

describe("the cap on excellent ratings follows the levels, its base included", () => {
  const rated = { DV_HTXSNV: 22, DV_HTTNV: 100, DV_RATED: 130, DV_NOT_RATED: 0 };
  test.each<[Partial<CheckSettings>, string | null]>([
    [{}, "22 > 20% DV_HTTNV: 20"],
    [{ excellentPercent: 22 }, null],
    [{ excellentBase: "DV_RATED" }, null],
    [{ excellentBase: "DV_RATED", excellentPercent: 15 }, "22 > 15% DV_RATED: 19"],
  ])("%j", (changed, expected) => {
    const subject = { ...subjectOf(rated), settings: { ...standardChecks, ...changed } };
    const found = checkUnit(subject).flatMap((each) => {
      if (each.code !== "excellentAboveCap") return [];
      const { value, percent, base, most } = each.details;
      return [`${String(value)} > ${String(percent)}% ${base}: ${String(most)}`];
    });
    expect(found).toEqual(expected === null ? [] : [expected]);
  });
});

describe("outliers follow the levels", () => {
  const steady = Array.from({ length: 30 }, (_, index) =>
    subjectOf({ POPULATION: 1020 + 2 * index }, { POPULATION: 1000 + index }),
  );
  const grown = subjectOf({ POPULATION: 700 }, { POPULATION: 500 });
  const found = (changed: Partial<CheckSettings>): readonly CheckSubject[] =>
    unusualChanges([...steady, grown], emptyTally(), { ...standardChecks, ...changed }).map(
      ({ subject }) => subject,
    );

  test.each<[string, Partial<CheckSettings>, boolean]>([
    ["it stands out among steady units", {}, true],
    ["not when a change must be further out", { boundWidth: 1000 }, false],
    ["not when only doubling is asked about", { leastUnits: 100 }, false],
    ["when a plain factor of 1.3 is enough", { leastUnits: 100, factor: 1.3 }, true],
    ["not when smaller changes are left alone", { leastChange: 500 }, false],
  ])("%s", (_, changed, expected) => {
    expect(found(changed)).toEqual(expected ? [grown] : []);
  });
});

test("a plan may set levels of its own, over the usual ones", () => {
  expect(checksOf(ducPho)).toEqual(standardChecks);
  expect(checksOf({ ...ducPho, checks: { excellentPercent: 30 } })).toEqual({
    ...standardChecks,
    excellentPercent: 30,
  });
});
