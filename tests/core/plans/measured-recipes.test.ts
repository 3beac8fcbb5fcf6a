import { judged, page } from "./recipe-plan";
import { measured } from "./measured-recipes";

test.each(measured)("%s", async (recipe, typed, more, verdict, need, units) => {
  expect(page).toContain(`| ${recipe}`);
  const { whole, units: found } = await judged(typed, more);
  expect([whole?.evaluation.verdict, whole?.evaluation.need]).toEqual([verdict, need]);
  expect(found).toEqual(units);
});

test("what is published for the whole is asked of no form, and stands in the report as it was entered", async () => {
  const typed = measured.find(([recipe]) => recipe.startsWith("trong 20"))?.[1] ?? [];
  const { whole } = await judged(typed);
  expect(whole?.figure).toMatchObject({ numerator: 23, denominator: null, entered: true });
  const missing = typed.filter(([sheet]) => sheet !== "baselines");
  expect((await judged(missing)).whole?.evaluation).toMatchObject({
    verdict: "noData",
    need: null,
  });
});
