import { stepsOf } from "#taskpane/language";
import type { PaneActions, PaneState } from "#taskpane/state";
import { button, element } from "#taskpane/views/element";

/** Who the user is, and the sample to try things on. */
export function startStep(state: PaneState, actions: PaneActions): readonly Node[] {
  const { start } = stepsOf(state.language);
  const disabled = state.job !== null;
  const way = (control: HTMLElement, words: string): HTMLElement =>
    element("div", { class: "way" }, control, element("p", { class: "soft small" }, words));
  return [
    way(
      button({ id: "gather", class: "primary" }, start.gather, () => {
        actions.goTo("consolidate");
      }),
      start.gatherWords,
    ),
    way(
      button({ id: "fill" }, start.fill, () => {
        actions.goTo("check");
      }),
      start.fillWords,
    ),
    way(button({ id: "sample", disabled }, start.sample, actions.loadSample), start.sampleWords),
  ];
}
