import { checkForm, type FormCheck } from "#app/forms/check-form";
import { noPlan } from "#app/work";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import type { FormReading } from "#core/consolidation/file-reading";
import { catalogue } from "../../support/built-in";
import { formOf, metaOf } from "../../support/readings";
import { factsOf } from "../../support/facts";
import { registryWith, typeNumbered, unitWith } from "../../support/units";
import type { Registry } from "#core/registry/organisation";
import { registryOf } from "#core/registry/registry";

const formWith = (unit: string | null, plan: string | null, facts = factsOf({})): FormReading =>
  formOf("38.01", { meta: metaOf(unit, { year: 2026, plan }), facts });

const quotaed = {
  ...haGiang,
  targets: haGiang.targets.map((target, at) =>
    at === 0 ? { ...target, quotas: [{ unit: "38.02", value: 3 }] } : target,
  ),
};

const check: FormCheck = {
  planNamed: (id) => (id === quotaed.id ? { plan: quotaed, catalogue } : null),
  usual: { plan: noPlan, catalogue },
  year: 2026,
  dates: { asOf: "2026-12-26", dueDate: "2026-12-15" },
};

const codesOf = (form: FormReading, given: Partial<FormCheck> = {}): ReadonlySet<string> =>
  new Set(checkForm(form, { ...check, ...given }).issues.map(({ code }) => code));

describe("a form by itself", () => {
  test.each([
    ["that says whose it is and of no plan has nothing to answer for", "38.01", null, []],
    ["that does not say whose it is is blocked", null, null, ["unitNotStated"]],
    ["of a plan lacks what its targets are made of", "38.01", "ha-giang", ["itemBlank"]],
    ["of a plan that is not known is checked by the usual one", "38.01", "khac", []],
  ] as const)("%s", (_, unit, plan, codes) => {
    expect([...codesOf(formWith(unit, plan))]).toEqual(codes);
  });

  test("that says of no year what its figures are is blocked", () => {
    const form = formWith("38.01", null);
    const meta = form.meta === null ? null : { ...form.meta, year: null };
    expect(codesOf({ ...form, meta })).toEqual(new Set(["yearNotStated"]));
  });

  test("answers for no quota of another unit", () => {
    expect(codesOf(formWith("38.01", "ha-giang"))).not.toContain("planQuotaUnitUnknown");
  });

  test("of an unknown unit names none in its complaints, and never an invented code", () => {
    const { issues } = checkForm(formWith(null, "ha-giang"), check);
    expect(issues.every(({ unit }) => unit === null)).toBe(true);
  });

  test("whose head bears the name of another unit of the registry, or of nobody, is told of both", () => {
    const registry = registryWith(
      unitWith({ code: "38.01", name: "Đảng bộ xã Tân Quang" }),
      unitWith({ code: "38.02", name: "Đảng bộ xã Tân Thành" }),
    );
    const told = (unit: string, known: Registry | null) =>
      codesOf({ ...formWith("38.01", null), head: { unit, plan: null } }, { registry: known });
    expect(told("Đảng bộ xã Tân Thành", registry)).toEqual(new Set(["witnessesDisagree"]));
    expect(told("Đảng bộ xã Tân Lập", registry)).toEqual(new Set(["unitNameDiffers"]));
    expect(told("Đảng bộ xã Tân Quang", registry)).toEqual(new Set());
    // Without a registry the form is taken at its word, name and all.
    expect(told("Đảng bộ xã Tân Thành", null)).toEqual(new Set());
  });

  test("that calls its plan otherwise is told of it, where the plan is known", () => {
    const told = (plan: string) =>
      codesOf({ ...formWith("38.01", "ha-giang"), head: { unit: null, plan } });
    const { name, document } = haGiang;
    const draft = {
      ...formWith("38.01", "ha-giang"),
      head: { unit: null, plan: `${name}: Dự thảo` },
    };
    // A registry that does not know the unit changes nothing of that.
    expect(codesOf(draft, { registry: registryOf([]) })).toContain("planNameDiffers");
    expect(told(`${name}: ${document}`)).toEqual(new Set(["itemBlank"]));
    expect(told(`${name}: Dự thảo lần thứ nhất`)).toContain("planNameDiffers");
    expect(told("Huyện kia: Nghị quyết về cán bộ nữ")).toContain("witnessesDisagree");
  });

  test("is held against what its unit is where a registry knows it", () => {
    const office = unitWith({ code: "38.01", type: typeNumbered("9") });
    const registry = registryOf([office]);
    const form = formWith("38.01", null, factsOf({ VILLAGE_TOTAL: 3 }));
    expect(codesOf(form)).not.toContain("valueWhereNotApplicable");
    expect(codesOf(form, { registry })).toContain("valueWhereNotApplicable");
  });
});

describe("a form whose unit no registry tells the kind of", () => {
  const codes = catalogue.items.map(({ code }) => code);
  const cellsOf = (items: readonly string[]) =>
    new Map(items.map((code) => [code, "E10"] as const));
  const ofCommunes = catalogue.items.flatMap(({ code, appliesTo }) =>
    appliesTo === "communes" ? [code] : [],
  );
  const missingOf = (rows: readonly string[]) =>
    checkForm({ ...formWith("38.01", "ha-giang"), blanks: cellsOf(rows) }, check)
      .issues.filter(({ code }) => code === "itemMissing")
      .flatMap(({ details }) => ("item" in details ? [details.item] : []));

  test.each([
    ["with every row misses none", codes, []],
    [
      "without any row of communes was made for a unit that has none of these things",
      codes.filter((code) => !ofCommunes.includes(code)),
      [],
    ],
    [
      "that lost one row of communes misses it",
      codes.filter((code) => code !== "VH_TOTAL"),
      ["VH_TOTAL"],
    ],
  ] as const)("%s", (_, rows, missing) => {
    expect(missingOf(rows)).toEqual(missing);
  });
});
