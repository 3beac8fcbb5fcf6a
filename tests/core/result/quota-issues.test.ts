import type { Plan } from "#core/catalogue/plan";
import { quotaConflicts, quotaIssues } from "#core/result/issues/quota-issues";
import { issue } from "#core/issue";
import { sentenceOf } from "#text/issues/issues";
import { catalogue } from "../../support/built-in";
import { exampleNames } from "../../support/example-names";
import { factsOf } from "../../support/facts";
import { formOf } from "../../support/readings";
import { districtWith, registryWith, unitWith } from "../../support/units";
import { plan } from "../plans/typed-over";

const registry = registryWith(
  districtWith({ code: "38.8" }),
  unitWith({ code: "38.8.1", parent: "38.8" }),
);

test("a quota is told when its unit is in no registry or reports nothing, otherwise not", () => {
  const quotas = ["38.8.1", "38.8", "38.9"].map((unit) => ({ unit, value: 3 }));
  const [target, ...others] = plan.targets;
  const given = {
    ...plan,
    targets: target === undefined ? [] : [{ ...target, quotas }, ...others],
  };
  expect(quotaIssues(given, registry).map(({ code, found }) => [code, found])).toEqual([
    ["planQuotaUnitUnknown", "38.8"],
    ["planQuotaUnitUnknown", "38.9"],
  ]);
});

describe("a quota in the form that is not the one given from above", () => {
  const [first] = plan.targets;
  if (first === undefined) throw new Error("a plan without targets");
  const unit = unitWith({ code: "38.8.1", admissionQuota: 15, quotaCell: "L7" });
  const conflicts = (own: number | "không có" | "không áp dụng" | null, over: Partial<Plan> = {}) =>
    quotaConflicts({
      form: formOf("38.8.1", {
        facts: factsOf(own === null ? {} : { DV_ADMISSION_QUOTA: own }),
      }),
      unit,
      plan: { ...plan, ...over },
      catalogue,
    });
  const told = (...given: Parameters<typeof conflicts>) =>
    conflicts(...given).map(({ code, found, details }) => [code, found, details]);
  const details = { item: "DV_ADMISSION_QUOTA", by: "registry", cell: "L7", given: 15 };

  test("is told with both numbers, where the registry has its one, and what counts", () => {
    expect(told(12)).toEqual([["quotaDiffers", "12", { ...details, own: 12 }]]);
  });

  test("nothing given, declared, is another number than the one that was given", () => {
    expect(told("không có")).toEqual([["quotaDiffers", "0", { ...details, own: 0 }]]);
  });

  test.each([15, null, "không áp dụng"] as const)("%s is no contradiction", (own) => {
    expect(told(own)).toEqual([]);
  });

  test("the sheet of quotas of the plan goes before the registry", () => {
    const quotas = [{ unit: "38.8.1", value: 12 }];
    const targets = [{ ...first, indicator: "ADMITTED-YEAR", quotas }];
    const given = { item: "DV_ADMISSION_QUOTA", by: "plan", cell: null, given: 12 };
    expect(told(12, { targets })).toEqual([]);
    expect(told(15, { targets })).toEqual([["quotaDiffers", "15", { ...given, own: 15 }]]);
  });

  test.each([
    ["vi", "giao 7,14."],
    ["en", "gives 7,14."],
  ] as const)("a quota of the plan with decimals is told with them (%s)", (language, words) => {
    const details = {
      item: "DV_ADMISSION_QUOTA",
      own: 9,
      given: 7.14,
      by: "plan",
      cell: null,
    } as const;
    expect(sentenceOf(issue("quotaDiffers", details), language, exampleNames)).toContain(words);
  });

  test("who is left out of the quotas of the plan is judged by none, so that none differs", () => {
    const quotas = [{ unit: "38.8.2", value: 12 }];
    expect(told(12, { targets: [{ ...first, indicator: "ADMITTED-YEAR", quotas }] })).toEqual([]);
  });

  test("without a unit that was given something there is nothing to differ from", () => {
    const form = formOf("38.8.1", { facts: factsOf({ DV_ADMISSION_QUOTA: 12 }) });
    const with_ = (one: typeof unit | null) =>
      quotaConflicts({ form, unit: one, plan: null, catalogue });
    expect(with_(null)).toEqual([]);
    expect(with_(unitWith({ code: "38.8.1", admissionQuota: null }))).toEqual([]);
    expect(with_(unit)).toHaveLength(1);
  });
});
