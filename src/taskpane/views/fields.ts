import type { PaneActions } from "#taskpane/state";
import { button, element, type Child } from "./element";

interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

/** A control under its label, with a hint that screen readers read as its description. */
export function field({ id, label, hint }: Field, control: HTMLElement): HTMLElement {
  control.id = id;
  const parts: Child[] = [element("label", { for: id }, label), control];
  if (hint !== undefined) {
    control.setAttribute("aria-describedby", `${id}-hint`);
    parts.push(element("p", { id: `${id}-hint`, class: "soft small" }, hint));
  }
  return element("div", { class: "field" }, ...parts);
}

/** One choice out of a few. */
export function choice(
  options: readonly { readonly value: string; readonly label: string }[],
  chosen: string,
  choose: (value: string) => void,
): HTMLSelectElement {
  const made = element(
    "select",
    // An equal list stays in its place, so what is chosen must show in the markup.
    { "data-chosen": chosen },
    ...options.map(({ value, label }) => element("option", { value }, label)),
  );
  made.value = chosen;
  made.addEventListener("change", () => {
    choose(made.value);
  });
  return made;
}

/** A field for a day, a number or a few words; `given` is what it shows at first. */
export function entry(
  attributes: Readonly<Record<string, string>>,
  given: string,
  on: "input" | "change",
  take: (value: string) => void,
): HTMLInputElement {
  const made = element("input", attributes);
  made.value = given;
  made.addEventListener(on, () => {
    take(made.value);
  });
  return made;
}

export interface Picker {
  readonly id: string;
  readonly label: string;
  readonly main: boolean;
  readonly accept?: string;
  readonly kind: "file" | "files" | "folder";
}

/** A button that opens the computer's own dialogue for files. */
export function picker(
  { id, label, main, accept, kind }: Picker,
  take: (files: readonly File[]) => void,
): HTMLElement {
  const input = element("input", {
    id,
    type: "file",
    class: "unseen",
    multiple: kind !== "file",
    webkitdirectory: kind === "folder",
    ...(accept === undefined ? {} : { accept }),
  });
  input.addEventListener("change", () => {
    const files = Array.from(input.files ?? []);
    // The same file may be chosen again after it was corrected.
    input.value = "";
    if (files.length > 0) take(files);
  });
  const look = main ? "button primary" : "button";
  return element(
    "span",
    { class: "picker" },
    input,
    element("label", { for: id, class: look }, label),
  );
}

/** A place to drop files on; it hears by its id, and always the same. */
export function dropZone(
  id: string,
  drop: (dropped: DataTransfer) => void,
  ...children: readonly Child[]
): HTMLElement {
  const zone = element("div", { id, class: "drop" }, ...children);
  const mark = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    zone.classList.toggle("over", over);
  };
  zone.addEventListener("dragover", mark(true));
  zone.addEventListener("dragleave", mark(false));
  zone.addEventListener("drop", (event) => {
    mark(false)(event);
    if (event.dataTransfer !== null) drop(event.dataTransfer);
  });
  return zone;
}

/** A list that opens and closes; its content is made only while it is open. */
export function folded(
  {
    id,
    label,
    open,
  }: { readonly id: string; readonly label: string; readonly open: readonly string[] },
  actions: Pick<PaneActions, "setOpen">,
  content: () => readonly Node[],
): HTMLElement {
  const isOpen = open.includes(id);
  const made = element(
    "details",
    // Its own name, so that it is never taken for a list that moved into its place: it hears for this one only.
    { open: isOpen, "data-list": id },
    element("summary", { id }, label),
    ...(isOpen ? content() : []),
  );
  made.addEventListener("toggle", () => {
    actions.setOpen(id, made.open);
  });
  return made;
}

/** The one main button of a step. */
export const mainButton = (
  id: string,
  label: string,
  { press, disabled }: { readonly press: () => void; readonly disabled: boolean },
): HTMLElement => button({ id, class: "primary", disabled }, label, press);
