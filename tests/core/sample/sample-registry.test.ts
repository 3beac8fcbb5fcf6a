import { readRegistry } from "#core/registry/read/read-registry";
import { registryOf } from "#core/registry/registry";
import { layOutRegistry } from "#core/forms/registry-sheet";
import { gridOf } from "#core/sheet/grid-of-sheet";
import { spellingKey } from "#core/spelling";
import { communesOfHaGiang } from "./communes-of-ha-giang";
import { reportingUnits, sampleOf, sizes, valueOf } from "./provinces";

/** The last year with districts, and one without. */
const inYears = [
  ...sizes.map(([units, seed]) => [units, seed, 2026] as const),
  ...sizes.slice(2, 7).map(([units, seed]) => [units, seed, 2024] as const),
];

describe.each(inYears)("%d units, seed %d, in %d", (units, seed, year) => {
  const sample = sampleOf(units, seed, year);
  const { organisations } = sample;
  const registry = registryOf(organisations);
  const hasDistricts = year < 2025;
  const day = `${String(year)}-12-31`;

  test("the registry has one root, a level less without districts, and so many units", () => {
    expect(registry.rootCodes).toEqual(["02"]);
    expect(registry.depth).toBe(hasDistricts ? 4 : 3);
    expect(registry.reportingUnits(day).map(({ code }) => code)).toEqual([...sample.facts.keys()]);
    expect(registry.reportingUnits(day)).toHaveLength(units);
  });

  test("laid out and read again it is the same registry", () => {
    const read = readRegistry(gridOf(layOutRegistry(organisations)));
    const placed = organisations.map((one) =>
      one.admissionQuota === null ? one : { ...one, quotaCell: `L${String(one.row + 1)}` },
    );
    expect(read.ok && read.value.organisations).toEqual(placed);
  });

  test("codes and names are given once, however they are spelt, in composed letters", () => {
    const codes = new Set(organisations.map(({ code }) => code));
    const names = new Set(organisations.map(({ name }) => spellingKey(name)));
    expect(codes.size).toBe(organisations.length);
    expect(names.size).toBe(organisations.length);
    expect(organisations.filter(({ name }) => name !== name.normalize("NFC"))).toEqual([]);
  });

  test("a unit has as many cells attached as it declares", () => {
    const differ = reportingUnits(sample).filter(({ code }) => {
      const facts = sample.facts.get(code);
      return registry.childrenOf(code).length !== (facts ? valueOf(facts, "SUBCELL_TOTAL") : -1);
    });
    expect(differ).toEqual([]);
  });

  test("the quota of the registry is the one that the unit declares", () => {
    const differ = reportingUnits(sample).filter(({ code, admissionQuota }) => {
      const facts = sample.facts.get(code);
      return admissionQuota !== (facts ? valueOf(facts, "DV_ADMISSION_QUOTA") : -1);
    });
    expect(differ).toEqual([]);
  });

  test("every code is that of the organisation above and three digits more; units keep theirs when districts end", () => {
    const more = (level: string): RegExp =>
      !hasDistricts && level === "grassroots" ? /^(?:\.\d{3}){2}$/u : /^\.\d{3}$/u;
    const odd = organisations.filter(
      ({ code, parent, level }) =>
        parent !== null &&
        !(code.startsWith(parent) && more(level).test(code.slice(parent.length))),
    );
    expect(odd).toEqual([]);
  });
});

const ofHaGiang = (year: number) => {
  const { organisations } = sampleOf(844, 1, year);
  const ofLevel = (level: string) => organisations.filter((one) => one.level === level);
  const ofType = (...types: readonly string[]) =>
    ofLevel("grassroots").filter(({ type }) => type !== null && types.includes(type.number));
  return { organisations, ofLevel, ofType };
};

describe.each([
  [2024, 11],
  [2026, 0],
])("the full province in %d", (year, districts) => {
  const { organisations, ofLevel, ofType } = ofHaGiang(year);

  test("has the levels of Hà Giang", () => {
    expect(ofLevel("province").map(({ name }) => name)).toEqual(["Tỉnh ủy Hà Giang (số liệu mẫu)"]);
    expect(ofLevel("district")).toHaveLength(districts);
    expect(ofLevel("grassroots")).toHaveLength(844);
    expect(ofLevel("attached")).toHaveLength(3745);
  });

  test("has 193 communes, most of them xã, and every other kind of body; towns only beside districts", () => {
    expect(ofType("1", "2", "3")).toHaveLength(193);
    expect(ofType("1").length).toBeGreaterThan(150);
    for (const type of ["2", "4", "5", "6", "7", "8", "9"]) {
      expect(ofType(type).length).toBeGreaterThan(4);
    }
    expect(ofType("3").length > 4).toBe(districts > 0);
    const ofOldLevels = organisations.filter(({ name }) => /huyện|thị trấn|thành phố/iu.test(name));
    expect(ofOldLevels.length > 0).toBe(districts > 0);
  });

  test("marks army and police as armed forces, and their cells with them", () => {
    const armed = ofLevel("grassroots").filter(({ armedForces }) => armedForces);
    expect(armed).toEqual(ofType("7", "8"));
    const cells = ofLevel("attached").filter(({ armedForces }) => armedForces);
    expect(new Set(cells.map(({ parent }) => parent))).toEqual(
      new Set(armed.filter(({ name }) => name.startsWith("Đảng bộ")).map(({ code }) => code)),
    );
  });

  test("only the 844 report and count as grassroots organisations", () => {
    expect(organisations.filter(({ reports }) => reports)).toEqual(ofLevel("grassroots"));
    expect(organisations.filter(({ grassroots }) => grassroots)).toEqual(ofLevel("grassroots"));
  });

  test("names are usable in file names and in formulas", () => {
    expect(organisations.filter(({ name }) => /[<>:"/\\|?*'{}]/u.test(name))).toEqual([]);
  });
});

test.each([1, 2, 3, 4, 5])("no commune is a real one of Hà Giang (seed %d)", (seed) => {
  const real = communesOfHaGiang.map(spellingKey);
  const communes = reportingUnits(sampleOf(844, seed))
    .filter(({ type }) => type?.isCommune === true)
    .map(({ name }) => spellingKey(name.replace(/^Đảng bộ (?:xã|phường|thị trấn) /u, "")));
  expect(communes).toHaveLength(193);
  expect(communes.filter((name) => real.includes(name))).toEqual([]);
});
