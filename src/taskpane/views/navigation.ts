import { stepNames } from "#text/vi/pane-steps";
import { stepsOf } from "#taskpane/language";
import type { PaneActions, PaneState } from "#taskpane/state";
import { button, element } from "./element";

/** The steps, in the order of a year's work; the present one is marked. */
export function navigation(state: PaneState, actions: PaneActions): readonly Node[] {
  const text = stepsOf(state.language);
  return [
    element(
      "nav",
      { "aria-label": text.navigation },
      element(
        "ul",
        { class: "steps" },
        ...stepNames.map((name) => {
          const current = name === state.step;
          const attributes = { id: `step-${name}`, ...(current ? { "aria-current": "step" } : {}) };
          return element(
            "li",
            {},
            button(attributes, text.steps[name], () => {
              actions.goTo(name);
            }),
          );
        }),
      ),
    ),
  ];
}
