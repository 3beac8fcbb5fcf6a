import { items, type ItemCode } from "#core/catalogue/items/items";
import { plans } from "#core/catalogue/plans/plans";
import { resolveFacts } from "#core/consolidation/resolve-facts";
import type { Fact, Facts } from "#core/reading/fact";
import { formIssues } from "#core/result/issues/form-issues";
import { catalogue } from "../../support/built-in";
import { fileSeen, formOf } from "../../support/readings";
import { reportingUnits, sampleOf, sizes, totalOf, valueOf } from "./provinces";

const years = ["facts", "previous"] as const;

describe.each(sizes)("%d units, seed %d", (units, seed) => {
  const sample = sampleOf(units, seed);
  const forms = years.flatMap((year) =>
    reportingUnits(sample).map((unit) => ({
      // The registry gives the quota of this year; what it gave the year before it does not say.
      unit: year === "facts" ? unit : { ...unit, admissionQuota: null },
      facts: sample[year].get(unit.code),
    })),
  );
  const everyForm = (law: (value: (code: ItemCode) => number) => boolean): readonly string[] =>
    forms.flatMap(({ unit, facts }) =>
      facts !== undefined && law((code) => valueOf(facts, code)) ? [] : [unit.code],
    );

  test("every unit declares every item, in both years, with whole numbers from 0 on", () => {
    const codes = items.map(({ code }) => code).join();
    const odd = forms.filter(({ facts = new Map<string, Fact>() }) => {
      const values = [...facts.values()].map(({ value }) => value);
      const whole = values.every((value) => Number.isSafeInteger(value) && value >= 0);
      return !whole || [...facts.keys()].join() !== codes;
    });
    expect(odd).toEqual([]);
    expect([sample.facts.size, sample.previous.size]).toEqual([units, units]);
  });

  test("no form gives rise to a complaint, under any plan", () => {
    const complaints = forms.flatMap(({ unit, facts = new Map<string, Fact>() }) => {
      const form = formOf(unit.code, { facts, meta: null, file: fileSeen(`${unit.code}.xlsx`) });
      const resolved = resolveFacts(facts, unit, items);
      return plans.flatMap((plan) => formIssues({ form, facts: resolved, unit, plan, catalogue }));
    });
    expect(complaints).toEqual([]);
  });

  test("line A is line D of the year before", () => {
    const differ = reportingUnits(sample).filter(({ code }) => {
      const [now, before] = [sample.facts.get(code), sample.previous.get(code)];
      if (now === undefined || before === undefined) return true;
      return valueOf(now, "DV_BOY") !== valueOf(before, "DV_TOTAL");
    });
    expect(differ).toEqual([]);
  });

  test("whoever moves inside the province comes from one of its units", () => {
    for (const year of years) {
      const came = totalOf(sample[year], "DV_MOVED_IN_INSIDE");
      expect(came).toBe(totalOf(sample[year], "DV_MOVED_OUT_INSIDE"));
    }
  });

  test.each<readonly [string, (value: (code: ItemCode) => number) => boolean]>([
    [
      "a chi bộ has 3 to 29 members, a đảng bộ 30 or more and two cells or more",
      (value) => {
        const members = value("DV_TOTAL");
        return value("ORG_CELL") === 1
          ? members >= 3 && members <= 29 && value("SUBCELL_TOTAL") === 0
          : members >= 30 && value("SUBCELL_TOTAL") >= 2;
      },
    ],
    ["three full members are left", (value) => value("DV_TOTAL") - value("DV_PROBATIONARY") >= 3],
    [
      "excellent members are at most 20 % of the good",
      (value) => 5 * value("DV_HTXSNV") <= value("DV_HTTNV"),
    ],
    [
      "80 % or more of the rated are good or excellent",
      (value) => 5 * (value("DV_HTXSNV") + value("DV_HTTNV")) >= 4 * value("DV_RATED"),
    ],
    [
      "no more cells meet than there are, and no quarter has fewer than all four",
      (value) => {
        const cells = value("ORG_CELL") + value("SUBCELL_TOTAL");
        const quarters = (["QI", "QII", "QIII", "QIV"] as const).map((quarter) =>
          value(`CELL_THEMATIC_${quarter}`),
        );
        const all = value("CELL_THEMATIC_ALL");
        const missed = quarters.reduce((sum, met) => sum + cells - met, 0);
        return (
          Math.max(...quarters, value("CELL_ASSIGN_OK")) <= cells &&
          all <= Math.min(...quarters) &&
          all >= cells - missed
        );
      },
    ],
    [
      "village, military and police cells are among the attached",
      (value) =>
        value("VCELL_TOTAL") + value("MILCELL_TOTAL") + value("POLCELL_TOTAL") <=
        value("SUBCELL_TOTAL"),
    ],
    [
      "villages share a cell two by two, and only cells of nine elect a committee",
      (value) =>
        2 * (value("VILLAGE_WITH_CELL") - value("VCELL_TOTAL")) === value("VILLAGE_SHARED_CELL") &&
        value("VCELL_WITH_COMMITTEE") <= value("VCELL_NINE_OFFICIAL"),
    ],
    [
      "every village has a head or a vacant post",
      (value) =>
        value("VH_TOTAL") + value("VH_VACANT") === value("VILLAGE_TOTAL") &&
        value("FH_TOTAL") + value("FH_VACANT") === value("VILLAGE_TOTAL"),
    ],
    [
      "a secretary heads one village at most, as a member",
      (value) =>
        value("VH_SECRETARY") + value("FH_SECRETARY") <= value("VCELL_TOTAL") &&
        value("VH_SECRETARY") <= value("VH_MEMBER") &&
        value("FH_SECRETARY") <= value("FH_MEMBER"),
    ],
    [
      "secretaries and deputies have one level of theory",
      (value) =>
        value("SEC_THEORY_INT") + value("SEC_THEORY_ADV") === value("SEC_TOTAL") &&
        value("DSEC_THEORY_INT") + value("DSEC_THEORY_ADV") <= value("DSEC_TOTAL"),
    ],
    [
      "each of the disciplined has one measure, and the expelled are those who left expelled",
      (value) =>
        value("DV_REPRIMANDED") +
          value("DV_WARNED") +
          value("DV_DISMISSED") +
          value("DV_DISCIPLINE_EXPELLED") ===
          value("DV_DISCIPLINED") && value("DV_EXPELLED") === value("DV_DISCIPLINE_EXPELLED"),
    ],
  ])("%s", (_title, law) => {
    expect(everyForm(law)).toEqual([]);
  });
});

describe("what a unit does not have", () => {
  const sample = sampleOf(844);
  const state = (facts: Facts | undefined, code: ItemCode) => facts?.get(code)?.state;
  const communes = reportingUnits(sample).filter(({ type }) => type?.isCommune === true);
  const others = reportingUnits(sample).filter(({ type }) => type?.isCommune !== true);

  test.each<ItemCode>(["VILLAGE_TOTAL", "COMMUNE_TOTAL", "OFF_TOTAL", "SEC_TOTAL", "DSEC_TOTAL"])(
    "%s applies to communes and to no other unit",
    (code) => {
      expect(
        communes.filter((unit) => state(sample.facts.get(unit.code), code) !== "number"),
      ).toEqual([]);
      expect(
        others.filter((unit) => state(sample.facts.get(unit.code), code) !== "notApplicable"),
      ).toEqual([]);
    },
  );

  test.each<ItemCode>(["POPULATION", "PRIVATE_TOTAL", "COOP_TOTAL"])(
    "outside the communes %s is declared as none",
    (code) => {
      const declared = others.map((unit) => state(sample.facts.get(unit.code), code));
      expect(new Set(declared)).toEqual(new Set(["declaredNone"]));
    },
  );

  test("nothing is written as 0 in some places and as không có in others", () => {
    const written = new Set(
      [...sample.facts.values()].map((facts) => {
        const fact = facts.get("DV_RESTORED");
        return fact?.value === 0 ? fact.state : "some";
      }),
    );
    expect(written).toEqual(new Set(["number", "declaredNone", "some"]));
  });

  test("nothing is said of where a value stands", () => {
    const places = [...sample.facts.values()].flatMap((facts) => [...facts.values()]);
    expect(places.every(({ at, raw, rule }) => at === null && raw === null && rule === null)).toBe(
      true,
    );
  });
});
