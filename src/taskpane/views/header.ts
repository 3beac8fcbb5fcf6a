import { otherLanguage, textOf } from "#taskpane/language";
import type { PaneActions, PaneState } from "#taskpane/state";
import { button, element } from "./element";

/** The product's name, what it is for, and the other language. */
export function header(state: PaneState, actions: PaneActions): readonly Node[] {
  const text = textOf(state.language);
  return [
    element(
      "div",
      { class: "title" },
      element("img", { src: "assets/icon-64.png", alt: "", width: "32", height: "32" }),
      element("h1", {}, text.name),
      button(
        { id: "switch-language", class: "quiet", lang: otherLanguage(state.language) },
        text.otherLanguage,
        actions.switchLanguage,
      ),
    ),
    element("p", { class: "soft" }, text.intro),
  ];
}
