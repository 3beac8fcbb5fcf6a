import { sheetNames } from "#core/words/names";
import { stepsOf } from "#taskpane/speech/language";
import { liveTextOf } from "#taskpane/live/words";
import type { ViewProps } from "#taskpane/state/state";
import { FilesOut } from "#taskpane/views/files-out";
import { FormFields, SaveAll } from "#taskpane/views/steps/forms";
import { hasSheet, LiveButton, Trouble } from "./trouble";

/** The form of one unit into this workbook, or into files as in a browser. */
export const LiveForms = (view: ViewProps) => (
  <>
    <OwnRegistry {...view} />
    <FormFields {...view} />
    {view.state.live?.asking === true && <Asked {...view} />}
    <Commands {...view} />
    <Trouble {...view} at="form" />
  </>
);

/** The registry of this workbook, where it has one. */
function OwnRegistry(view: ViewProps) {
  const { state, actions } = view;
  return (
    <>
      {hasSheet(state, sheetNames.registry) && (
        <div class="commands">
          <LiveButton
            state={state}
            id="take-registry"
            {...primary(state.registry === null)}
            press={actions.live?.actions.takeRegistry}
          >
            {liveTextOf(state.language).registry.take}
          </LiveButton>
        </div>
      )}
      <Trouble {...view} at="registry" />
    </>
  );
}

const primary = (main: boolean) => (main ? ({ look: "primary" } as const) : {});

function Commands(view: ViewProps) {
  const { state, actions } = view;
  const { form } = liveTextOf(state.language);
  return (
    <div class="commands">
      <LiveButton
        state={state}
        id="put-form"
        {...primary(state.registry !== null && state.live?.asking !== true)}
        press={actions.live?.actions.putForm}
      >
        {form.put}
      </LiveButton>
      {hasSheet(state, sheetNames.form) && (
        <LiveButton
          state={state}
          id="to-check"
          press={() => {
            actions.goTo("check");
          }}
        >
          {form.toCheck}
        </LiveButton>
      )}
      <FilesOut {...view}>
        <LiveButton state={state} id="save-form" press={actions.saveForm}>
          {stepsOf(state.language).forms.one}
        </LiveButton>
        <SaveAll {...view} />
      </FilesOut>
    </div>
  );
}

/** Whether the form that stands there may go. */
function Asked({ state, actions }: ViewProps) {
  const { form } = liveTextOf(state.language);
  const live = actions.live?.actions;
  return (
    <div class="message" role="alert">
      <div>
        <p>{form.ask}</p>
        <LiveButton state={state} id="replace-form" press={live?.replaceForm}>
          {form.replace}
        </LiveButton>{" "}
        <LiveButton state={state} id="keep-form" look="primary" press={live?.keepForm}>
          {form.keep}
        </LiveButton>
      </div>
    </div>
  );
}
