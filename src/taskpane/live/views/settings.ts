import { hasPlan } from "#taskpane/live/plan-sheets";
import { planKept } from "#taskpane/live/work/plan-memory";
import { toolsTextOf } from "#taskpane/tools-words";
import { liveTextOf } from "#taskpane/live/words";
import type { PaneActions, PaneState } from "#taskpane/state";
import { element } from "#taskpane/views/element";
import { settingsStep } from "#taskpane/views/steps/settings";
import { foreign } from "#taskpane/views/foreign";
import type { PlanInExcel } from "#taskpane/views/tools/plan-workbook";
import { jumpIn } from "./jump";
import { liveButton, trouble } from "./trouble";

/** Settings for every step, and whether the pane opens together with this workbook. */
export const liveSettings = (state: PaneState, actions: PaneActions): readonly Node[] => [
  ...settingsStep(state, actions, planInExcel(state, actions)),
  opensItself(state, actions),
  ...trouble(state, actions, "opens"),
];

/** The plan may stand on sheets of this workbook; either way it goes with the workbook. */
function planInExcel(state: PaneState, actions: PaneActions): PlanInExcel {
  const { plan: text } = liveTextOf(state.language);
  const { plan } = toolsTextOf(state.language);
  const press = actions.live?.actions.takePlan;
  const isThere = hasPlan(state.live?.sheets ?? []);
  const take = liveButton(state, { id: "take-plan" }, { label: text.take, press });
  return {
    take: [...(isThere ? [take] : []), ...trouble(state, actions, "plan")],
    about: ({ file }) => {
      if (file === null) return text.own;
      const from = foreign(file.path);
      return planKept(state) === "file" ? text.ownFile(from) : plan.own(from);
    },
    jump: jumpIn(state, actions, "plan"),
  };
}

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
