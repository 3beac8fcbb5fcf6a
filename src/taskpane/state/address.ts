import { stepAddresses } from "#text/step-addresses";
import { stepNames, type StepName } from "#text/vi/pane/steps";
import type { PaneState } from "./state";
import type { Store } from "./store";

/** The step that an address names; undefined where it names none. */
export const stepAt = (hash: string): StepName | undefined =>
  stepNames.find((name) => `#${stepAddresses[name]}` === hash);

interface Addressed {
  readonly location: Pick<Location, "hash" | "replace">;
  readonly addEventListener: (kind: "hashchange", hear: () => void) => void;
}

/**
 * Each step is an address, and Back goes one step back. `history.pushState` is no way: office.js takes it away, since
 * some Excels navigate by it themselves.
 */
export function followAddress(store: Store<PaneState>, { location, ...page }: Addressed): void {
  const hashOf = ({ step }: PaneState): string => `#${stepAddresses[step]}`;
  // The page as it opens is where Back ends.
  if (location.hash === "") location.replace(hashOf(store.get()));
  let shown = store.get().step;
  store.listen((state) => {
    if (state.step === shown) return;
    shown = state.step;
    if (location.hash !== hashOf(state)) location.hash = hashOf(state);
  });
  page.addEventListener("hashchange", () => {
    const step = stepAt(location.hash);
    if (step !== undefined && step !== store.get().step)
      store.update((state) => ({ ...state, step, notice: null }));
  });
}
