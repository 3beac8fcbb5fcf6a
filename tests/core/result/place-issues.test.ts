import type { Plan } from "#core/catalogue/plan";
import { buildReport } from "#core/result/build-report";
import { placeIssues } from "#core/result/issues/place-issues";
import { registryOf } from "#core/registry/registry";
import { catalogue } from "../../support/built-in";
import { unitWith } from "../../support/units";
import { plan } from "../plans/typed-over";

const registry = registryOf([
  unitWith({ code: "01.001", name: "Đảng bộ xã Pác Mòn" }),
  unitWith({ code: "01.002", name: "Đảng bộ Uỷ ban xã Hòa Bắc" }),
]);

const withPlaces = (...places: readonly string[]): Plan => ({
  ...plan,
  targets: plan.targets.map((target, index) =>
    index === 2 ? { ...target, scope: { ...target.scope, places } } : target,
  ),
});

test.each(["Pác Mòn", "xã pác  mòn", "Ủy ban xã Hoà Bắc"])(
  "%s is a unit of the registry",
  (place) => {
    expect(placeIssues(withPlaces(place), registry)).toEqual([]);
  },
);

test("a place that is misspelt is a mistake with the unit that is meant", () => {
  expect(placeIssues(withPlaces("Pác Mòn", "xã Pắc Mon"), registry)).toEqual([
    expect.objectContaining({
      code: "planPlaceMisspelt",
      severity: "blocking",
      details: { target: "3", nearest: ["Đảng bộ xã Pác Mòn"] },
      found: "xã Pắc Mon",
    }),
  ]);
});

test("a place that is nowhere near is named, since it may lie elsewhere", () => {
  const [first] = placeIssues(withPlaces("Pác Mòn", "Thái Bình"), registry);
  expect([first?.code, first?.severity]).toEqual(["planPlaceUnknown", "explain"]);
});

test("places that are all somewhere else are those of another province", () => {
  expect(placeIssues(withPlaces("Thái Bình", "Phú Thọ"), registry)).toEqual([]);
});

test("a report tells of the places and the quotas of its plan, whatever was received", () => {
  const placed = withPlaces("Pác Mòn", "xã Pắc Mon");
  const [first, ...others] = placed.targets;
  if (first === undefined) throw new Error("no targets");
  const given: Plan = {
    ...placed,
    targets: [{ ...first, quotas: [{ unit: "01.009", value: 1 }] }, ...others],
  };
  const { issues } = buildReport({
    ...{ plan: given, registry, catalogue, year: 2026, previous: null, readings: [] },
    dates: { asOf: "2026-12-31", dueDate: "2026-12-29" },
  });
  const codes = issues.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["planQuotaUnitUnknown", "planPlaceMisspelt"]));
});
