export type Child = Node | string;
type Attributes = Readonly<Record<string, string | boolean>>;

/** An HTML element; an attribute set to false is left out, to true stands without a value. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/**
 * A button that does something on this page. One that is disabled for a while keeps the focus and hears nothing: a
 * browser takes the focus away from what it disables itself.
 */
export function button(
  { disabled = false, ...attributes }: Attributes,
  label: Child | readonly Child[],
  press: () => void,
): HTMLButtonElement {
  const children = Array.isArray(label) ? (label as readonly Child[]) : [label as Child];
  const resting = disabled === true ? { "aria-disabled": "true" } : {};
  const made = element("button", { type: "button", ...attributes, ...resting }, ...children);
  made.addEventListener("click", () => {
    if (disabled !== true) press();
  });
  return made;
}

/** A drawing inside the page; its parts take their colours from the style sheet. */
export function drawing<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Node[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
