import { sheetKey } from "#core/sheet/sheet-list";
import { sheetNames } from "#core/words/names";
import { stepsOf } from "#taskpane/language";
import { liveTextOf } from "#taskpane/live/words";
import type { PaneActions, PaneState } from "#taskpane/state";
import { element } from "#taskpane/views/element";
import { formFields, saveAll } from "#taskpane/views/steps/forms";
import { liveButton, trouble } from "./trouble";

export const hasSheet = ({ live }: PaneState, name: string): boolean =>
  live?.sheets.some((sheet) => sheetKey(sheet) === sheetKey(name)) === true;

/** The form of one unit into this workbook, or into files as in a browser. */
export function liveForms(state: PaneState, actions: PaneActions): readonly Node[] {
  return [
    ...ownRegistry(state, actions),
    ...formFields(state, actions),
    ...commands(state, actions),
  ];
}

/** The registry of this workbook, where it has one. */
function ownRegistry(state: PaneState, actions: PaneActions): readonly Node[] {
  if (!hasSheet(state, sheetNames.registry)) return trouble(state, actions, "registry");
  const take = liveButton(
    state,
    { id: "take-registry", main: state.registry === null },
    { label: liveTextOf(state.language).registry.take, press: actions.live?.actions.takeRegistry },
  );
  return [element("div", { class: "commands" }, take), ...trouble(state, actions, "registry")];
}

function commands(state: PaneState, actions: PaneActions): readonly Node[] {
  const { form } = liveTextOf(state.language);
  const { forms } = stepsOf(state.language);
  const live = actions.live?.actions;
  const put = liveButton(
    state,
    { id: "put-form", main: state.registry !== null && state.live?.asking !== true },
    { label: form.put, press: live?.putForm },
  );
  const save = liveButton(
    state,
    { id: "save-form" },
    { label: forms.one, press: actions.saveForm },
  );
  const toCheck = liveButton(
    state,
    { id: "to-check" },
    {
      label: form.toCheck,
      press: () => {
        actions.goTo("check");
      },
    },
  );
  return [
    ...asked(state, actions),
    element(
      "div",
      { class: "commands" },
      put,
      ...(hasSheet(state, sheetNames.form) ? [toCheck] : []),
      save,
      ...saveAll(state, actions),
    ),
    ...trouble(state, actions, "form"),
  ];
}

/** Whether the form that stands there may go. */
function asked(state: PaneState, actions: PaneActions): readonly Node[] {
  if (state.live?.asking !== true) return [];
  const { form } = liveTextOf(state.language);
  const live = actions.live?.actions;
  return [
    element(
      "div",
      { class: "message", role: "alert" },
      element(
        "div",
        {},
        element("p", {}, form.ask),
        liveButton(
          state,
          { id: "replace-form" },
          { label: form.replace, press: live?.replaceForm },
        ),
        " ",
        liveButton(
          state,
          { id: "keep-form", main: true },
          { label: form.keep, press: live?.keepForm },
        ),
      ),
    ),
  ];
}
