import { hasPlan } from "#taskpane/live/plan-sheets";
import { planKept } from "#taskpane/live/work/plan-memory";
import { toolsTextOf } from "#taskpane/speech/tools-words";
import { liveTextOf } from "#taskpane/live/words";
import type { ViewProps } from "#taskpane/state/state";
import { SettingsStep } from "#taskpane/views/steps/settings";
import { foreign } from "#taskpane/views/foreign";
import type { PlanInExcel } from "#taskpane/views/tools/plan-workbook";
import { jumpIn } from "./jump";
import { LiveButton, Trouble } from "./trouble";

/** Settings for every step, and whether the pane opens together with this workbook. */
export const LiveSettings = (view: ViewProps) => (
  <>
    <SettingsStep {...view} planInExcel={planInExcel(view)} />
    <OpensItself {...view} />
    <Trouble {...view} at="opens" />
  </>
);

/** The plan may stand on sheets of this workbook; either way it goes with the workbook. */
function planInExcel(view: ViewProps): PlanInExcel {
  const { state, actions } = view;
  const { plan: text } = liveTextOf(state.language);
  const { plan } = toolsTextOf(state.language);
  return {
    take: (
      <>
        {hasPlan(state.live?.sheets ?? []) && (
          <LiveButton state={state} id="take-plan" press={actions.live?.actions.takePlan}>
            {text.take}
          </LiveButton>
        )}
        <Trouble {...view} at="plan" />
      </>
    ),
    about: ({ file }) => {
      if (file === null) return text.own;
      const from = foreign(file.path);
      return planKept(state) === "file" ? text.ownFile(from) : plan.own(from);
    },
    jump: jumpIn(view, "plan"),
  };
}

function OpensItself({ state, actions }: ViewProps) {
  const { opens } = liveTextOf(state.language);
  return (
    <section>
      <label class="tick">
        <input
          id="opens-itself"
          type="checkbox"
          checked={state.live?.opensItself === true}
          aria-describedby="opens-itself-hint"
          onChange={({ currentTarget }) => {
            actions.live?.actions.setOpensItself(currentTarget.checked);
          }}
        />
        <span>{opens.label}</span>
      </label>
      <p id="opens-itself-hint" class="soft small">
        {opens.hint}
      </p>
    </section>
  );
}
