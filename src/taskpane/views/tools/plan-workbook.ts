import { stepsOf } from "#taskpane/language";
import type { PaneActions, PaneState } from "#taskpane/state";
import { toolsTextOf } from "#taskpane/tools-words";
import { button, element } from "#taskpane/views/element";
import { dropZone, picker } from "#taskpane/views/fields";
import { foreign } from "#taskpane/views/foreign";
import { mistakes } from "#taskpane/views/registry-field";

/** The plan as a workbook: to be taken away, changed, and given again. */
export function planWorkbook(state: PaneState, actions: PaneActions): HTMLElement {
  const { plan: text } = toolsTextOf(state.language);
  const { files } = stepsOf(state.language);
  const { ownPlan, planComplaints } = state;
  const disabled = state.job !== null;
  const about = ownPlan === null ? text.hint : text.own(foreign(ownPlan.name));
  return element(
    "section",
    {},
    dropZone(
      "drop-plan",
      (drop) => {
        actions.givePlan(Array.from(drop.files));
      },
      element("h3", {}, text.heading),
      element("p", { class: "soft small" }, about),
      picker(
        { id: "own-plan", label: files.choose, main: false, accept: ".xlsx,.xlsm", kind: "file" },
        actions.givePlan,
      ),
      ...(ownPlan === null
        ? []
        : [button({ id: "remove-plan", disabled }, text.remove, actions.removePlan)]),
    ),
    ...(planComplaints.length === 0 ? [] : [element("p", { class: "checked" }, text.refused)]),
    ...mistakes(planComplaints),
    button({ id: "save-plan", disabled }, text.download, actions.savePlan),
    element("p", { class: "soft small" }, text.downloadHint),
  );
}
