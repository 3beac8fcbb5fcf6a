import type { Catalogue } from "#core/catalogue/catalogue";
import type { Item } from "#core/catalogue/item";
import { cellOf, type Grid } from "#core/cell";
import { dataKeys, originKeys, scopeKeyStart } from "#core/words/names";

const fixed: ReadonlySet<string> = new Set([...dataKeys, ...originKeys]);

/**
 * The items of the data sheet that the catalogue does not have: those that the plan of the report added. Their
 * names are the headings under their codes.
 */
export function ownItems(data: Grid, { items }: Catalogue): readonly Item[] {
  const known = new Set(items.map(({ code }) => code));
  const keys = data.rows.find(({ cells }) => holdsKeys(cells));
  const names = data.rows.find(({ row }) => row === (keys?.row ?? -1) + 1);
  if (keys === undefined || names === undefined) return [];
  return keys.cells.flatMap(({ column, content }): readonly Item[] => {
    const code = content.kind === "text" ? content.value : "";
    const isOther = known.has(code) || fixed.has(code) || code.startsWith(scopeKeyStart);
    const name = cellOf(names, column);
    if (isOther || name?.kind !== "text") return [];
    return [
      { code, name: name.value, unit: "", group: "organisation", appliesTo: "all", source: "" },
    ];
  });
}

const holdsKeys = (cells: Grid["rows"][number]["cells"]): boolean =>
  cells.some(({ content }) => content.kind === "text" && content.value === dataKeys[1]);
