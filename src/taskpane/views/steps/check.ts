import { formatCount } from "#text/numbers";
import type { CheckAnswer } from "#taskpane/protocol/answers";
import { gatherTextOf } from "#taskpane/gather-words";
import { stepsOf } from "#taskpane/language";
import type { PaneActions, PaneState } from "#taskpane/state";
import { button, element } from "#taskpane/views/element";
import { dropZone, picker } from "#taskpane/views/fields";
import { foreign, foreignTitle } from "#taskpane/views/foreign";
import { indicatorList, legendOf } from "#taskpane/views/indicators";
import { compareZone } from "#taskpane/views/gathered/difference";
import { signedList } from "#taskpane/views/lines";
import { sign } from "#taskpane/views/sign";

/** One form: what is wrong in it, and how its unit stands. */
export function checkStep(state: PaneState, actions: PaneActions): readonly Node[] {
  return [
    element("section", {}, formZone(state, actions, true)),
    ...(state.check === null ? [] : checked(state.check, state, actions)),
  ];
}

/** Where the file of a form is given. */
export function formZone(state: PaneState, actions: PaneActions, main: boolean): HTMLElement {
  const { files } = stepsOf(state.language);
  return dropZone(
    "drop-form",
    (drop) => {
      actions.giveForm(Array.from(drop.files));
    },
    element("h3", {}, files.oneForm),
    element("p", { class: "soft small" }, files.oneFormHint),
    picker(
      { id: "form", label: files.choose, main, accept: ".xlsx,.xlsm", kind: "file" },
      actions.giveForm,
    ),
  );
}

/** What was found in the file of a form. */
export function checked(
  check: CheckAnswer,
  state: PaneState,
  actions: PaneActions,
): readonly Node[] {
  const text = stepsOf(state.language);
  if (check.kind === "refused") {
    const words = element("p", {}, check.complaint);
    return [element("div", { class: "message", role: "alert" }, sign("bad"), words)];
  }
  const { issues, indicators } = check;
  return [
    element(
      "p",
      { class: "cut checked", title: foreignTitle(check.file) },
      text.check.of(foreign(check.unit), foreign(check.file)),
    ),
    element(
      "section",
      {},
      element("h3", {}, text.check.issues(formatCount(issues.length))),
      issues.length === 0 ? element("p", {}, text.check.noIssues) : signedList(issues),
      ...(check.canRepair ? repairOffer(state, actions) : []),
    ),
    element(
      "section",
      {},
      element("h3", {}, text.check.indicators),
      ...(indicators.length === 0
        ? [element("p", {}, text.check.none)]
        : [
            element("p", { class: "soft small" }, legendOf(indicators, text)),
            indicatorList(indicators, text),
          ]),
    ),
    compareZone(state, actions),
  ];
}

/** Formulas of the form were changed: a copy has them back. */
function repairOffer(state: PaneState, actions: PaneActions): readonly Node[] {
  const { repair } = gatherTextOf(state.language);
  return [
    element("p", { class: "soft small" }, repair.hint),
    button({ id: "repair", disabled: state.job !== null }, repair.make, actions.repair),
  ];
}
