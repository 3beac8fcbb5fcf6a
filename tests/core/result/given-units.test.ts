import { givenUnits } from "#core/result/given-units";
import { districtWith, registryWith, unitWith } from "../../support/units";

const commune = unitWith({ code: "38.8.1", parent: "38.8" });
const registry = registryWith(
  districtWith({ code: "38.8" }),
  commune,
  districtWith({ code: "38.9" }),
  unitWith({ code: "38.9.1", parent: "38.9" }),
);

test("a unit counts in all that stand above it; who has nobody expected below has no group", () => {
  const receipt = {
    unit: commune,
    status: "missing",
    file: null,
    form: null,
    cause: null,
  } as const;
  const { given, groups } = givenUnits(registry, [receipt], new Map());
  expect(groups.map(({ code }) => code)).toEqual(["38", "38.8"]);
  expect(given.map((each) => each.groups)).toEqual([[1, 0]]);
});
