/** @jest-environment jsdom */
import { isPlanId, planList } from "#core/catalogue/plans/plan-heads";
import { firstRun } from "#text/vi/pane/first-run";
import { idleActions, untouched } from "./first-states";
import { shownPage } from "./shown-page";

test("a first run is told in three sentences, until a plan is chosen", () => {
  const page = shownPage(idleActions());
  page.show({ settings: untouched.settings });
  const list = [...document.querySelectorAll("#first-run li")].map((each) => each.textContent);
  expect(list).toEqual(firstRun.sentences);
  page.show();
  expect(document.querySelector("#first-run")).toBeNull();
});

test.each(planList.map(({ id }) => id))(
  "the plan %s says what has become of its place since 1/7/2025",
  (plan) => {
    const page = shownPage(idleActions());
    page.show({ step: "forms", settings: { ...untouched.settings, plan }, plans: planList });
    const said = document.getElementById("plan-hint")?.textContent ?? "";
    expect(isPlanId(plan) && firstRun.places[plan]).toBe(said);
    expect(said).toContain("01/7/2025");
  },
);
