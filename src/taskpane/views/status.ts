import type { PaneMode } from "#text/vi/pane";
import { textOf } from "#taskpane/language";
import type { PaneActions, PaneState } from "#taskpane/state";
import { button, element } from "./element";
import { sign, type SignName } from "./sign";

const signOf: Readonly<Record<PaneMode, SignName>> = {
  starting: "waiting",
  excel: "good",
  excelTooOld: "information",
  browser: "information",
  failed: "bad",
};

/** One sentence: where the page is open and what can be done now. */
export function status(state: PaneState, actions: PaneActions): readonly Node[] {
  const text = textOf(state.language);
  const words = element("div", {}, element("p", {}, text.mode[state.mode]));
  if (state.mode === "failed") words.append(button({ id: "retry" }, text.retry, actions.retry));
  return [
    element("div", { class: "message", "data-mode": state.mode }, sign(signOf[state.mode]), words),
  ];
}
