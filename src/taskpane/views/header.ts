import { languageNames } from "#text/language";
import { otherLanguage, textOf } from "#taskpane/language";
import type { PaneActions, PaneState } from "#taskpane/state";
import { button, element } from "./element";

/** The product's name and the other language. */
export function header(state: PaneState, actions: PaneActions): readonly Node[] {
  const other = otherLanguage(state.language);
  return [
    element(
      "div",
      { class: "title" },
      element("img", { src: "assets/icon-64.png", alt: "", width: "24", height: "24" }),
      element("h1", {}, textOf(state.language).name),
      button(
        { id: "switch-language", class: "quiet", lang: other },
        languageNames[other],
        actions.switchLanguage,
      ),
    ),
  ];
}
