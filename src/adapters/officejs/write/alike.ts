import type { SheetModel } from "#core/sheet/sheet-model";
import type { Area } from "#core/sheet/area";
import { styles, type CellStyle } from "#core/sheet/looks/styles";
import type { Separator } from "#adapters/officejs/session";
import { areaName } from "#core/sheet/area-name";

/**
 * The longest list of areas in one call. Excel takes 8192 characters, perhaps counted with the sheet name
 * before each area (OfficeDev/office-js issue 5198).
 */
const longestList = 2000;

/** Neighbouring cells of a row that share something. */
interface Run<K> {
  readonly left: number;
  readonly right: number;
  readonly key: K;
}

/** The blocks of cells that share something, by what they share. */
export type AreasBy<K> = ReadonlyMap<K, readonly Area[]>;

/** A block that still grows downwards. */
type Growing = { -readonly [Edge in keyof Area]: Area[Edge] };

/**
 * The styled cells of a sheet, grouped by what `keyOf` finds in their style; nothing where it is undefined.
 * Equal runs in rows below each other make one block.
 */
export function alike<K extends string | number>(
  sheet: SheetModel,
  keyOf: (style: CellStyle) => K | undefined,
): AreasBy<K> {
  const found = new Map<K, Growing[]>();
  let above: ReadonlyMap<string, Growing> = new Map();
  for (const [row, { cells }] of sheet.rows.entries()) {
    const keys = cells.map((cell) => (cell === null ? undefined : keyOf(styles[cell.style])));
    const here = new Map<string, Growing>();
    for (const { left, right, key } of runsOf(keys)) {
      const name = `${String(left)}:${String(right)}:${String(key)}`;
      const block = above.get(name) ?? { top: row, left, bottom: row, right };
      block.bottom = row;
      here.set(name, block);
      if (block.top === row) keep(found, key, block);
    }
    above = here;
  }
  return found;
}

function keep<K>(found: Map<K, Growing[]>, key: K, block: Growing): void {
  const blocks = found.get(key);
  if (blocks === undefined) found.set(key, [block]);
  else blocks.push(block);
}

function runsOf<K>(keys: readonly (K | undefined)[]): readonly Run<K>[] {
  const runs: Run<K>[] = [];
  for (const [at, key] of keys.entries()) {
    if (key === undefined) continue;
    const last = runs.at(-1);
    if (last?.key === key && last.right === at - 1) runs[runs.length - 1] = { ...last, right: at };
    else runs.push({ left: at, right: at, key });
  }
  return runs;
}

/**
 * Names of areas, or of rows or columns, put together into lists that Excel takes; one by one where it takes no lists.
 */
export function areaLists(names: readonly string[], separator: Separator): readonly string[] {
  if (separator === null) return names;
  const lists: string[] = [];
  for (const name of names) {
    const last = lists[lists.length - 1];
    if (last === undefined || last.length + name.length >= longestList) lists.push(name);
    else lists[lists.length - 1] = `${last}${separator}${name}`;
  }
  return lists;
}

export const areaNames = (areas: readonly Area[], separator: Separator): readonly string[] =>
  areaLists(areas.map(areaName), separator);
