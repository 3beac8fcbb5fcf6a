import type { StepName } from "#text/vi/pane-steps";
import { stepsOf } from "#taskpane/language";
import type { PaneActions, PaneState, StepView } from "#taskpane/state";
import { button, element } from "./element";
import { runningJob } from "./job";
import { sign } from "./sign";
import { checkStep } from "./steps/check";
import { consolidateStep } from "./steps/consolidate";
import { formsStep } from "./steps/forms";
import { helpStep } from "./steps/help";
import { reportStep } from "./steps/report";
import { settingsStep } from "./steps/settings";
import { startStep } from "./steps/start";

const views: Readonly<Record<StepName, StepView>> = {
  start: startStep,
  forms: formsStep,
  check: checkStep,
  consolidate: consolidateStep,
  report: reportStep,
  settings: settingsStep,
  help: helpStep,
};

/** The present step. */
export function content(state: PaneState, actions: PaneActions): readonly Node[] {
  const text = stepsOf(state.language);
  const view = actions.live?.views[state.step] ?? views[state.step];
  return [
    ...sampleMark(state, actions),
    element("h2", {}, text.steps[state.step]),
    element("p", { class: "soft intro" }, text.intros[state.step]),
    // By the name of the step, so that nothing of another step is taken for a part of this one.
    element("div", { id: `view-${state.step}` }, ...view(state, actions)),
  ];
}

/** Progress and the latest outcome; shown at the foot of the window, where the thumb of a scroll bar never is. */
export const outcome = (state: PaneState, actions: PaneActions): readonly Node[] => [
  ...runningJob(state, actions),
  ...(state.notice === null
    ? []
    : [
        element(
          "div",
          { class: "message notice" },
          sign(state.notice.tone),
          element("p", {}, state.notice.words),
        ),
      ]),
];

function sampleMark(state: PaneState, actions: PaneActions): readonly Node[] {
  if (!state.sample) return [];
  const { sample } = stepsOf(state.language);
  const disabled = state.job !== null;
  return [
    element(
      "div",
      { class: "message sample" },
      sign("information"),
      element(
        "div",
        {},
        element("p", {}, sample.mark),
        button({ id: "leave-sample", disabled }, sample.leave, actions.leaveSample),
      ),
    ),
  ];
}
