import { stepsOf } from "#taskpane/language";
import type { PaneActions, PaneState } from "#taskpane/state";
import { element } from "./element";
import { choice, entry, field } from "./fields";

/** Plan and year: what every step is about. */
export function planFields(state: PaneState, actions: PaneActions): HTMLElement {
  const { fields } = stepsOf(state.language);
  const { plan, year } = state.settings;
  const options = state.plans.map(({ id, name }) => ({ value: id, label: name }));
  const plans = choice(options, plan, (chosen) => {
    actions.set({ plan: chosen });
  });
  const typed = { type: "number", min: "2000", max: "2100", inputmode: "numeric" };
  const years = entry({ ...typed, "data-year": String(year) }, String(year), "change", (value) => {
    const given = Number(value);
    if (Number.isInteger(given) && given >= 2000 && given <= 2100) actions.set({ year: given });
  });
  return element(
    "section",
    { class: "pair" },
    field({ id: "plan", label: fields.plan }, plans),
    field({ id: "year", label: fields.year }, years),
  );
}
