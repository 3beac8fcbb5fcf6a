import { quotaIssues } from "#core/result/issues/quota-issues";
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
