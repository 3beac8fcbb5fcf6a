import { textOf } from "#taskpane/language";
import type { PaneActions, PaneState } from "#taskpane/state";
import { content } from "./content";
import { element } from "./element";
import { header } from "./header";
import { paint } from "./paint";
import { status } from "./status";

/** The regions of index.html that the views fill. */
export interface Regions {
  readonly header: HTMLElement;
  readonly status: HTMLElement;
  readonly content: HTMLElement;
  readonly footer: HTMLElement;
}

/** Shows the state; called again with every new one. */
export function showPage(regions: Regions, state: PaneState, actions: PaneActions): void {
  const text = textOf(state.language);
  document.documentElement.lang = state.language;
  document.title = text.name;
  paint(regions.header, ...header(state, actions));
  paint(regions.status, ...status(state, actions));
  paint(regions.content, ...content(state, actions));
  paint(regions.footer, element("p", { class: "soft" }, text.version(state.version)));
}
