import { render } from "preact";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import { textOf } from "#taskpane/speech/language";
import type { PaneActions, PaneState, ViewProps } from "#taskpane/state/state";
import { Content, Outcome } from "./content";
import { Header } from "./header";
import { Navigation } from "./navigation";
import { Status } from "./status";

/** The regions of index.html that the views fill. */
export interface Regions {
  readonly header: HTMLElement;
  readonly steps: HTMLElement;
  readonly status: HTMLElement;
  readonly content: HTMLElement;
  readonly outcome: HTMLElement;
  readonly footer: HTMLElement;
}

/** Shows the state; called again with every new one. */
export function showPage(regions: Regions, state: PaneState, actions: PaneActions): void {
  const text = textOf(state.language);
  const held = document.activeElement;
  document.documentElement.lang = state.language;
  document.title = text.name;
  render(<Header state={state} actions={actions} />, regions.header);
  render(<Navigation state={state} actions={actions} />, regions.steps);
  render(<Status state={state} actions={actions} />, regions.status);
  render(<Content state={state} actions={actions} />, regions.content);
  render(<Outcome state={state} actions={actions} />, regions.outcome);
  render(<Footer state={state} />, regions.footer);
  keepFocus(regions, held);
}

function Footer({ state: { version, language, forgetful, mode } }: Pick<ViewProps, "state">) {
  return (
    <>
      <p class="soft">{textOf(language).version(version)}</p>
      {forgetful && mode !== "excel" && (
        <p id="forgetful">{gatherTextOf(language).computer.forgetful}</p>
      )}
    </>
  );
}

/** Whoever was on something that is there no more goes on from the heading of the step, not from the top of the page. */
function keepFocus({ content }: Regions, held: Element | null): void {
  const isLost = held?.isConnected === false && document.activeElement === document.body;
  if (isLost) content.querySelector("h2")?.focus({ preventScroll: true });
}
