import type { Catalogue } from "#core/catalogue/catalogue";
import type { Item } from "#core/catalogue/item";
import { cellOf, type Grid } from "#core/cell";
import { dataKeys, metaKeys, originKeys, scopeKeyStart } from "#core/words/names";

const fixed: ReadonlySet<string> = new Set([...dataKeys, ...originKeys]);

/** What a report says of its items that have decimals: `DUONG=1 THU_NHAP=2`; nothing where none has. */
export function decimalsPair(items: readonly Item[]): readonly (readonly [string, string])[] {
  const said = items.flatMap(({ code, decimals = 0 }) =>
    decimals === 0 ? [] : [`${code}=${String(decimals)}`],
  );
  return said.length === 0 ? [] : [[metaKeys.decimals, said.join(" ")]];
}

/** The same read again. */
function decimalsSaid(text: string): ReadonlyMap<string, number> {
  const said = [...text.matchAll(/(?:^| )([^ =]+)=([1-3])(?= |$)/gu)];
  return new Map(said.map(([, code = "", decimals]) => [code, Number(decimals)]));
}

/**
 * The items of the data sheet that the catalogue does not have: those that the plan of the report added. Their
 * names are the headings under their codes, and `said`, the pairs of its hidden sheet, tells their decimals.
 */
export function ownItems(
  data: Grid,
  { items }: Catalogue,
  said: ReadonlyMap<string, string>,
): readonly Item[] {
  const decimals = decimalsSaid(said.get(metaKeys.decimals) ?? "");
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
      {
        ...{ code, name: name.value, unit: "", decimals: decimals.get(code) ?? 0 },
        ...{ group: "organisation", appliesTo: "all", source: "" },
      },
    ];
  });
}

const holdsKeys = (cells: Grid["rows"][number]["cells"]): boolean =>
  cells.some(({ content }) => content.kind === "text" && content.value === dataKeys[1]);
