/** Elements that only hold others and hear nothing themselves, or hear only what their id says. */
const holders: ReadonlySet<string> = new Set([
  "DIV",
  "SECTION",
  "NAV",
  "OL",
  "UL",
  "LI",
  "DETAILS",
  "DL",
]);

/**
 * Puts the nodes into the region and leaves alone what stands there already: a live region speaks only when its
 * words change, and a field keeps its caret while the list below it grows. Focus stays on the element of the same
 * id. What an element hears must follow from its markup, since an equal one stays in its place.
 */
export function paint(region: Element, ...nodes: readonly Node[]): void {
  const focused = region.contains(document.activeElement) ? document.activeElement?.id : undefined;
  fill(region, nodes);
  if (focused === undefined || focused === "" || document.activeElement?.id === focused) return;
  document.getElementById(focused)?.focus();
}

function fill(parent: Element, nodes: readonly Node[]): void {
  nodes.forEach((next, index) => {
    const old = parent.childNodes[index];
    if (old === undefined) parent.append(next);
    else if (!next.isEqualNode(old)) {
      if (isSameHolder(old, next)) fill(old, [...next.childNodes]);
      else parent.replaceChild(next, old);
    }
  });
  while (parent.childNodes.length > nodes.length) parent.lastChild?.remove();
}

function isSameHolder(old: Node, next: Node): old is Element {
  const bothHold = holders.has(old.nodeName) && next instanceof Element;
  return bothHold && old.cloneNode(false).isEqualNode(next.cloneNode(false));
}
