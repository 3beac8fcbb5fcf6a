import type { LivePlace } from "#taskpane/live/live-state";
import { liveTextOf } from "#taskpane/live/words";
import type { PaneActions, PaneState } from "#taskpane/state";
import { button, element } from "#taskpane/views/element";
import { sign } from "#taskpane/views/sign";

/** What Excel refused here, and a button that asks again. */
export function trouble(state: PaneState, actions: PaneActions, at: LivePlace): readonly Node[] {
  const found = state.live?.trouble;
  if (found?.at !== at) return [];
  const text = liveTextOf(state.language);
  const again = button({ id: `retry-${at}`, disabled: state.job !== null }, text.retry, () => {
    actions.live?.actions.retry();
  });
  return [
    element(
      "div",
      { class: "message trouble", role: "alert" },
      sign("bad"),
      element("div", {}, element("p", {}, found.words), again),
    ),
  ];
}

/** A button of the open workbook: resting while something runs. */
export function liveButton(
  state: PaneState,
  { id, main = false }: { readonly id: string; readonly main?: boolean },
  { label, press }: { readonly label: string; readonly press: (() => void) | undefined },
): HTMLButtonElement {
  const look = main ? { class: "primary" } : {};
  return button({ id, ...look, disabled: state.job !== null }, label, () => press?.());
}
