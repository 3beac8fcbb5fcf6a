import { liveTextOf } from "#taskpane/live/words";
import type { PaneActions, PaneState } from "#taskpane/state";
import { element } from "#taskpane/views/element";
import { settingsStep } from "#taskpane/views/steps/settings";
import { trouble } from "./trouble";

/** Settings for every step, and whether the pane opens together with this workbook. */
export const liveSettings = (state: PaneState, actions: PaneActions): readonly Node[] => [
  ...settingsStep(state, actions),
  opensItself(state, actions),
  ...trouble(state, actions, "opens"),
];

function opensItself(state: PaneState, actions: PaneActions): HTMLElement {
  const { opens } = liveTextOf(state.language);
  const on = state.live?.opensItself === true;
  const tick = element("input", {
    id: "opens-itself",
    type: "checkbox",
    checked: on,
    "aria-describedby": "opens-itself-hint",
  });
  tick.addEventListener("change", () => {
    actions.live?.actions.setOpensItself(tick.checked);
  });
  return element(
    "section",
    {},
    element("label", { class: "tick" }, tick, element("span", {}, opens.label)),
    element("p", { id: "opens-itself-hint", class: "soft small" }, opens.hint),
  );
}
