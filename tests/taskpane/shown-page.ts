import type { PaneActions, PaneState } from "#taskpane/state/state";
import { laterSteps, pageParts } from "#taskpane/views/page/page-parts";
import { showPage, type Regions } from "#taskpane/views/page/page";
import { opening } from "./first-states";

// As on a page that had a moment: what is loaded on request is there.
beforeAll(pageParts.load);
beforeAll(laterSteps.load);

export interface ShownPage {
  readonly regions: Regions;
  /** Shows the opening state with this change. */
  readonly show: (change?: Partial<PaneState>) => void;
}

/** A new page in the document of the test. */
export function shownPage(actions: PaneActions): ShownPage {
  document.body.replaceChildren();
  const region = (id: string): HTMLElement => {
    const made = document.createElement("div");
    made.id = id;
    document.body.append(made);
    return made;
  };
  const regions: Regions = {
    header: region("header"),
    steps: region("steps"),
    status: region("status"),
    content: region("content"),
    outcome: region("outcome"),
    footer: region("footer"),
  };
  return {
    regions,
    show(change = {}) {
      showPage(regions, { ...opening, ...change }, actions);
    },
  };
}

type Written = HTMLInputElement | HTMLTextAreaElement;

/** The field of that id. */
export function fieldOf(id: string): Written {
  const found = document.getElementById(id);
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
  throw new Error(`no field #${id}`);
}

/** Types it into the field, which has the focus then, as a browser tells the page. */
export function type(field: Written, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Goes on to the next field. */
export function leave(field: Written): void {
  field.dispatchEvent(new Event("change", { bubbles: true }));
  field.blur();
}

export const press = (field: Written, key: string): void => {
  field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
};

/** What a field changes by itself is drawn a moment later. */
export const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
