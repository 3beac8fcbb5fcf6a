import { formatCount } from "#text/numbers";
import { findUnits } from "#taskpane/find-units";
import { stepsOf } from "#taskpane/language";
import type { PaneActions, PaneState } from "#taskpane/state";
import { button, element } from "#taskpane/views/element";
import { entry, field, mainButton } from "#taskpane/views/fields";
import { foreign } from "#taskpane/views/foreign";
import { planFields } from "#taskpane/views/plan-fields";
import { previousField, registryField } from "#taskpane/views/registry-field";

/** One form or all of them, for the units of the registry. */
export function formsStep(state: PaneState, actions: PaneActions): readonly Node[] {
  const { forms } = stepsOf(state.language);
  const disabled = state.job !== null;
  const save = mainButton("save-form", forms.one, { press: actions.saveForm, disabled });
  return [
    ...formFields(state, actions),
    element("div", { class: "commands" }, save, ...saveAll(state, actions)),
  ];
}

/** What a form is made from. */
export const formFields = (state: PaneState, actions: PaneActions): readonly Node[] => [
  registryField(state, actions),
  planFields(state, actions),
  ...(state.registry === null ? [] : [unitField(state, actions)]),
  previousField(state, actions),
];

/** The forms of all units at once, when it is known which they are. */
export function saveAll(
  { registry, job, language }: PaneState,
  actions: PaneActions,
): readonly Node[] {
  if (registry === null) return [];
  const label = stepsOf(language).forms.all(formatCount(registry.units.length));
  return [button({ id: "save-all-forms", disabled: job !== null }, label, actions.saveAllForms)];
}

/** What is typed, and the units that match it. */
function unitField(state: PaneState, actions: PaneActions): HTMLElement {
  const { fields, forms } = stepsOf(state.language);
  const found = findUnits(state.registry?.units ?? [], state.unitQuery);
  const chosen = state.unit ?? "";
  const input = entry(
    // A unit that is picked writes its name into a new field.
    { type: "search", autocomplete: "off", "data-unit": chosen },
    state.unitQuery,
    "input",
    actions.typeUnit,
  );
  const matches = found.units.map(({ code, name }) =>
    element(
      "li",
      {},
      button(
        { id: `unit-${code}`, class: "match" },
        [foreign(name), element("span", {}, foreign(code))],
        () => {
          actions.chooseUnit(code);
        },
      ),
    ),
  );
  const open = state.unit === null && state.unitQuery.trim() !== "";
  const words = !open
    ? ""
    : found.count === 0
      ? forms.noMatch
      : forms.matches(formatCount(found.count));
  return element(
    "section",
    {},
    field({ id: "unit", label: fields.unit, hint: fields.unitHint }, input),
    element("p", { class: "soft small", role: "status" }, words),
    element("ul", { class: "matches" }, ...(open ? matches : [])),
  );
}
