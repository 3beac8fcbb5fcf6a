import fc from "fast-check";
import type { Catalogue } from "#core/catalogue/catalogue";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import { sumFigures, type Figure } from "#core/evaluation/unit-figure";
import type { Facts } from "#core/reading/fact";
import type { Organisation, Registry } from "#core/registry/organisation";
import { registryOf } from "#core/registry/registry";
import { buildReport } from "#core/result/build-report";
import type { ReportResult } from "#core/result/report-result";
import { catalogue } from "../support/built-in";
import { factsOf, type Declared } from "../support/facts";
import { formOf } from "../support/readings";
import { typeNumbered, unitWith } from "../support/units";

/** A share, a count, and a share that only communes have. */
const few: Catalogue = {
  groups: [],
  items: catalogue.items,
  indicators: catalogue.indicators.filter(({ id }) =>
    ["ADMISSION-RATE", "MEMBER-REMOVED", "VILLAGE-HEAD-MEMBER"].includes(id),
  ),
};

const codes = ["DV_BOY", "DV_ADMITTED_YEAR", "DV_STRUCK_OFF", "DV_LEFT", "VH_TOTAL", "VH_MEMBER"];

const declared = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 50 }) },
  { weight: 1, arbitrary: fc.constantFrom<Declared | null>("không có", "không áp dụng", null) },
);

const facts: fc.Arbitrary<Facts> = fc.tuple(...codes.map(() => declared)).map((values) =>
  factsOf(
    Object.fromEntries(
      codes.flatMap((code, at) => {
        const value = values[at] ?? null;
        return value === null ? [] : [[code, value] as const];
      }),
    ),
  ),
);

interface Province {
  readonly units: readonly Organisation[];
  /** Null for a unit that sent nothing. */
  readonly given: ReadonlyMap<string, Facts | null>;
}

/** Organisations of two to four levels; the parent of each is one that stands before it. */
const provinces: fc.Arbitrary<Province> = fc
  .array(
    fc.record({
      parent: fc.nat(),
      reports: fc.boolean(),
      type: fc.constantFrom("1", "1", "5"),
      facts: fc.option(facts, { freq: 6 }),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((all) => {
    const root = unitWith({
      code: "0",
      parent: null,
      level: "province",
      type: null,
      reports: false,
    });
    const units = [root];
    const depths = new Map([["0", 1]]);
    all.forEach(({ parent, reports, type }, at) => {
      const above = units.filter(({ code }) => (depths.get(code) ?? 0) < 4);
      const chosen = above[parent % above.length]?.code ?? "0";
      const code = `0.${String(at)}`;
      depths.set(code, (depths.get(chosen) ?? 0) + 1);
      units.push(unitWith({ code, parent: chosen, reports, type: typeNumbered(type) }));
    });
    return { units, given: new Map(all.map((each, at) => [`0.${String(at)}`, each.facts])) };
  });

function reportOn({ units, given }: Province): ReportResult {
  const reporting = units.filter(({ reports }) => reports);
  return buildReport({
    readings: reporting.flatMap(({ code }) => {
      const sent = given.get(code) ?? null;
      return sent === null ? [] : [formOf(code, { facts: sent })];
    }),
    registry: registryOf(units),
    plan: ducPho,
    year: 2022,
    dates: { asOf: "2022-12-31", dueDate: "2022-12-29" },
    catalogue: few,
    previous: null,
  });
}

const codesOf = (figure: Figure): unknown => ({
  ...figure,
  leftOut: figure.leftOut.map(({ code }) => code).sort(),
});

const isUnder = (registry: Registry, code: string, top: string): boolean =>
  code === top || registry.descendants(top).some((each) => each.code === code);

const runs = { numRuns: 300 };

test("at every level the sum is that of the units under it, each of them once", () => {
  fc.assert(
    fc.property(provinces, (province) => {
      const { registry, indicators } = reportOn(province);
      for (const { byUnit, byGroup } of indicators) {
        for (const { organisation, figure } of byGroup) {
          const own = byUnit.filter(({ unit }) => isUnder(registry, unit.code, organisation.code));
          expect(codesOf(figure)).toEqual(codesOf(sumFigures(own)));
        }
      }
    }),
    runs,
  );
});

test("every organisation with reporting units under it has a sum, and no other", () => {
  fc.assert(
    fc.property(provinces, (province) => {
      const { registry, indicators } = reportOn(province);
      const expected = registry.organisations.filter(({ code, reports }) => {
        const below = registry.descendants(code);
        return below.length > 0 && (reports || below.some((each) => each.reports));
      });
      for (const { byGroup } of indicators) {
        expect(byGroup.map(({ organisation }) => organisation.code)).toEqual(
          expected.map(({ code }) => code),
        );
      }
    }),
    runs,
  );
});

test("the order of the registry never changes a figure or a verdict", () => {
  const turned = provinces.chain((province) =>
    fc.tuple(
      fc.constant(province),
      fc.shuffledSubarray([...province.units], {
        minLength: province.units.length,
        maxLength: province.units.length,
      }),
    ),
  );
  const told = ({ indicators }: ReportResult): unknown =>
    indicators.map(({ total, targets, byUnit, byGroup }) => ({
      total: codesOf(total),
      targets: targets.map(({ figure, evaluation }) => [codesOf(figure), evaluation]),
      byUnit: Object.fromEntries(
        byUnit.map(({ unit, figure, verdict, need }) => [unit.code, { figure, verdict, need }]),
      ),
      byGroup: Object.fromEntries(
        byGroup.map(({ organisation, figure }) => [organisation.code, codesOf(figure)]),
      ),
    }));
  fc.assert(
    fc.property(turned, ([province, units]) => {
      expect(told(reportOn({ ...province, units }))).toEqual(told(reportOn(province)));
    }),
    runs,
  );
});

test("a unit that sends its form moves from left out to counted, and changes no other unit", () => {
  fc.assert(
    fc.property(provinces, (province) => {
      const before = reportOn(province);
      const missing = before.ledger.receipts.find(({ status }) => status === "missing")?.unit.code;
      fc.pre(missing !== undefined);
      const sent = factsOf(Object.fromEntries(codes.map((code) => [code, 1])));
      const after = reportOn({ ...province, given: new Map([...province.given, [missing, sent]]) });
      after.indicators.forEach(({ total, byUnit }, at) => {
        const [then] = before.indicators.slice(at);
        const others = (each: typeof byUnit) => each.filter(({ unit }) => unit.code !== missing);
        expect(others(byUnit)).toEqual(others(then?.byUnit ?? []));
        expect(total.unitsCounted).toBe((then?.total.unitsCounted ?? 0) + 1);
        expect(total.numerator ?? 0).toBeGreaterThan(then?.total.numerator ?? 0);
      });
    }),
    runs,
  );
});
