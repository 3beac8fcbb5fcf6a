/**
 * Puts the nodes into the region, unless they say what stands there already: so a live region speaks only
 * when its words change. Focus stays on the element of the same id.
 */
export function paint(region: HTMLElement, ...nodes: readonly Node[]): void {
  const next = region.cloneNode(false);
  for (const node of nodes) next.appendChild(node);
  if (next.isEqualNode(region)) return;
  const focused = region.contains(document.activeElement) ? document.activeElement?.id : undefined;
  region.replaceChildren(...next.childNodes);
  if (focused !== undefined && focused !== "") document.getElementById(focused)?.focus();
}
