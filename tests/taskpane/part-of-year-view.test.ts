/** @jest-environment jsdom */
import type { PaneState } from "#taskpane/state/state";
import type { Settings } from "#taskpane/state/settings";
import { steps as text } from "#text/vi/pane/steps";
import { idleActions, opening } from "./first-states";
import { shownPage } from "./shown-page";

const { settings } = opening;
const chosen: Partial<Settings>[] = [];
const page = () =>
  shownPage({
    ...idleActions(),
    set: (change) => void chosen.push(change),
  });
const at = (change: Partial<Settings>, more: Partial<PaneState> = {}): Partial<PaneState> => ({
  step: "consolidate",
  settings: { ...settings, plan: "ha-giang", ...change },
  ...more,
});
const field = (): HTMLSelectElement | null => document.querySelector<HTMLSelectElement>("#period");

test("the part of the year is asked for once there is a plan", () => {
  const { show } = page();
  show(at({ plan: "" }));
  expect(field()).toBeNull();
  show(at({}));
  expect([...(field()?.options ?? [])].map(({ label }) => label)).toEqual(
    Object.values(text.fields.partOfYear.names),
  );
  expect(document.querySelector("label[for=period]")?.textContent).toBe(
    text.fields.partOfYear.label,
  );
});

test("what is chosen shows, and choosing the whole year takes it away", () => {
  const { show } = page();
  show(at({ period: "9t" }));
  const select = field();
  if (select === null) throw new Error("no field");
  expect(select.value).toBe("9t");
  for (const value of ["q2", ""]) {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }
  expect(chosen).toEqual([{ period: "q2" }, { period: undefined }]);
});

test.each([
  ["of another part of the year before", 2026, "9t", true],
  ["of the same part", 2026, "6t", false],
  ["of an earlier part of this year, which prefills forms", 2027, "q1", false],
] as const)("an earlier report %s says so", (_, year, period, says) => {
  const { show } = page();
  const previous = { name: "a.xlsx", year, years: [year], period };
  show({ ...at({ period: "6t", year: 2027 }), step: "forms", previous });
  const said = document.getElementById("content")?.textContent ?? "";
  expect(said).toContain(text.fields.partOfYear.names[period]);
  expect(said.includes(text.fields.partOfYear.other)).toBe(says);
});

test.each([
  [{ plan: "cua-tinh", year: 2026 }, "kế hoạch “Kế hoạch năm”"],
  [{ plan: "ha-giang", year: 2025 }, "cả năm 2026"],
  [{ plan: "ha-giang", year: 2026, period: "q1" }, "cả năm 2026"],
] as const)(
  "forms that state another plan, of whatever name, year or part of it: what is chosen is said: %j",
  (stated, chosen) => {
    const { show } = page();
    const named = (id: string) => ({ ...opening.plans[0], id, name: "Kế hoạch năm" });
    const plans = [named("ha-giang"), named("cua-tinh")] as PaneState["plans"];
    const proposal = { ...stated, forms: 2, of: 3 };
    show(at({ plan: "ha-giang", year: 2026 }, { plans, proposal }));
    const said = document.querySelector("#take-proposal")?.parentElement?.textContent ?? "";
    expect(said).toMatch(
      new RegExp(`2/3 biểu ghi kế hoạch “Kế hoạch năm”, .*; đang chọn ${chosen}\\.`, "u"),
    );
  },
);
