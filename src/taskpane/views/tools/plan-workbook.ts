import type { PaneActions, PaneState } from "#taskpane/state";
import { toolsTextOf } from "#taskpane/tools-words";
import { button, element } from "#taskpane/views/element";

/** The plan as a workbook. */
export function planWorkbook(state: PaneState, actions: PaneActions): HTMLElement {
  const { plan: text } = toolsTextOf(state.language);
  const disabled = state.job !== null;
  return element(
    "section",
    {},
    element("h3", {}, text.heading),
    element("p", { class: "soft small" }, text.downloadHint),
    button({ id: "save-plan", disabled }, text.download, actions.savePlan),
  );
}
