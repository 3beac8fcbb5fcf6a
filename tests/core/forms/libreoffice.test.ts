import fc from "fast-check";
import { diLinh } from "#core/catalogue/plans/di-linh";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import type { Plan } from "#core/catalogue/plan";
import { layOutForm } from "#core/forms/input-form";
import type { Facts } from "#core/reading/fact";
import type { SheetModel } from "#core/sheet/sheet-model";
import { wordsOf } from "#text/words";
import { catalogue } from "../../support/built-in";
import { filledFacts } from "../../support/arbitraries";
import { calculation } from "../../support/calculated";
import type { Declared } from "../../support/facts";
import { libreOfficeVersion } from "../../support/libreoffice";
import { typeNumbered, unitWith } from "../../support/units";

/** Most cells filled, with small numbers, so that parts pass their wholes and balances close now and then. */
const declared = fc.oneof(
  { weight: 12, arbitrary: fc.nat({ max: 4 }) },
  { weight: 3, arbitrary: fc.nat({ max: 3000 }) },
  { weight: 3, arbitrary: fc.constantFrom<Declared>("không có", "không áp dụng") },
  { weight: 3, arbitrary: fc.constant(null) },
);

const facts = filledFacts(declared);

interface Filled {
  readonly plan: Plan;
  readonly year: number;
  readonly type: string;
  readonly armedForces: boolean;
  readonly facts: Facts;
  readonly previous: Facts | null;
}

const filled: fc.Arbitrary<Filled> = fc.record({
  plan: fc.constantFrom(diLinh, ducPho, haGiang),
  year: fc.constantFrom(2022, 2025, 2026),
  type: fc.constantFrom("1", "1", "7"),
  armedForces: fc.boolean(),
  facts,
  previous: fc.option(facts),
});

/** The form of one organisation on a sheet of its own; its formulas speak of no other sheet. */
function formSheet({ plan, year, type, armedForces, ...values }: Filled, at: number): SheetModel {
  const unit = unitWith({ type: typeNumbered(type), armedForces });
  const words = wordsOf("vi");
  const [form] = layOutForm({ unit, above: null, plan, year, catalogue, words, ...values });
  if (form === undefined) throw new Error("no form");
  return { ...form, name: `Biểu ${String(at)}` };
}

const none = new Map();
const empty: Filled = {
  plan: ducPho,
  year: 2022,
  type: "1",
  armedForces: false,
  facts: none,
  previous: null,
};

const version = libreOfficeVersion();

if (version === null) {
  test("LibreOffice is not installed: its calculation of forms was left out", () => {
    process.stdout.write("LibreOffice not found: its checks of forms were left out\n");
    expect(libreOfficeVersion()).toBeNull();
  });
} else {
  test(`${version.slice(0, 15)} calculates every cell of filled forms to its stored value`, async () => {
    const sampled = fc.sample(filled, { numRuns: 24, seed: 20261229 });
    const { compared, differences } = await calculation([empty, ...sampled].map(formSheet));
    process.stdout.write(`forms: ${String(compared)} computed cells compared\n`);
    expect(differences.slice(0, 20)).toEqual([]);
    expect(compared).toBeGreaterThan(25 * 200);
  }, 300_000);
}
