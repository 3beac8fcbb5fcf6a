import type { Item } from "./item";

/** How the name of a row begins that is a part of the one above it, whoever wrote the plan. */
const partBeginning = /^trong đó(?!\p{L})/iu;

/** Whether a row says of itself that it is a part of the one above. */
const isPartOfAbove = ({ name }: Pick<Item, "name">): boolean =>
  partBeginning.test(name.normalize("NFC"));

/**
 * What the rows of one form are called, as official forms call theirs: by the letter of the official form, or numbered
 * from the first to the last; a part of the row above by its number, a full stop, and its own: `A`, `1`, `1.1`. Which rows
 * a form has depends on its plan and its unit, so that a label means something within one form only.
 */
export function rowLabels(
  groups: readonly { readonly items: readonly Pick<Item, "code" | "name" | "letter">[] }[],
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  let number = 0;
  for (const { items } of groups) {
    let above: string | null = null;
    let parts = 0;
    for (const item of items) {
      if (above !== null && isPartOfAbove(item)) {
        parts += 1;
        labels.set(item.code, `${above}.${String(parts)}`);
        continue;
      }
      if (item.letter === undefined) number += 1;
      above = item.letter ?? String(number);
      parts = 0;
      labels.set(item.code, above);
    }
  }
  return labels;
}
