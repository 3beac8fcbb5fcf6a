import type { EarlierYear } from "#core/consolidation/todays-boundary";
import { factKeeper } from "#core/reading/compact-facts";
import type { Facts } from "#core/reading/fact";
import type { Organisation, Registry } from "#core/registry/organisation";
import { registryOfRows } from "#core/registry/registry";
import {
  factsOfLine,
  itemsGiven,
  organisationLine,
  organisationOfLine,
  valuesLine,
} from "./carried-lines";

/** What a report carries for later ones besides its own year. */
export interface Carried {
  /** Who its units were, and whom they continue; null in a report that carries none. */
  readonly registry: Registry | null;
  /** Earlier years as their units gave them, the newest first. */
  readonly years: readonly EarlierYear[];
  /** Years of which something stands there that cannot be read. */
  readonly broken: readonly number[];
}

/** Keys of the hidden sheet. A cell of Excel holds 32.767 signs, so that long lists have several. */
const keyOf = { units: "units", year: "year" } as const;
const most = 30_000;

type Pair = readonly [key: string, value: string];

/**
 * What a later report needs, as pairs of the hidden sheet: the rows of the registry, and every unit, item and
 * year that was known. Values stand as the units of their year gave them; boundaries are drawn by whoever reads them.
 */
export function carriedPairs(
  registry: Pick<Registry, "rows">,
  years: readonly EarlierYear[],
  items: readonly string[],
): readonly Pair[] {
  return [
    ...inCells(keyOf.units, registry.rows.map(organisationLine)),
    ...years.flatMap((each) => yearPairs(each, items)),
  ];
}

function yearPairs(year: EarlierYear, items: readonly string[]): readonly Pair[] {
  const given = itemsGiven(year, items);
  const lines = [...year.facts].map(([code, facts]) => [code, valuesLine(facts, given)]);
  return inCells(`${keyOf.year}.${String(year.year)}`, [["", given.join(",")], ...lines]);
}

/** Lines as lists of JSON, as many in a cell as it holds. */
function inCells(key: string, lines: readonly unknown[]): readonly Pair[] {
  const cells: string[][] = [[]];
  let length = 0;
  for (const line of lines.map((each) => JSON.stringify(each))) {
    if (length + line.length > most && length > 0) {
      cells.push([]);
      length = 0;
    }
    cells.at(-1)?.push(line);
    length += line.length + 1;
  }
  return cells.flatMap((cell, index): readonly Pair[] =>
    cell.length === 0 ? [] : [[`${key}.${String(index + 1)}`, `[${cell.join(",")}]`]],
  );
}

/** What the hidden sheet of a report carries; values of items that are not known here are left out. */
export function readCarried(
  pairs: ReadonlyMap<string, string>,
  isItem: (code: string) => boolean,
): Carried {
  const numbers = new Set(
    [...pairs.keys()].flatMap((key) => {
      const [, year] = /^year\.(\d{4})\.\d+$/u.exec(key) ?? [];
      return year === undefined ? [] : [Number(year)];
    }),
  );
  const years: EarlierYear[] = [];
  const broken: number[] = [];
  for (const year of [...numbers].sort((one, other) => other - one)) {
    const facts = factsOf(linesIn(pairs, `${keyOf.year}.${String(year)}`), isItem);
    if (facts === null) broken.push(year);
    else years.push({ year, facts });
  }
  return { registry: registryIn(pairs), years, broken };
}

function factsOf(
  lines: readonly unknown[] | null,
  isItem: (code: string) => boolean,
): ReadonlyMap<string, Facts> | null {
  if (lines === null) return null;
  const [heading, ...units] = lines.map(pairIn);
  if (heading?.[0] !== "") return null;
  const items = heading[1].split(",");
  const keep = factKeeper();
  const facts = new Map<string, Facts>();
  for (const unit of units) {
    if (unit === null) return null;
    const [code, values] = unit;
    const read = [...factsOfLine(values, items)].filter(([item]) => isItem(item));
    if (read.length > 0) facts.set(code.normalize("NFC"), keep(new Map(read)));
  }
  return facts;
}

function pairIn(line: unknown): readonly [string, string] | null {
  if (!Array.isArray(line)) return null;
  const [code, values] = line as readonly unknown[];
  return typeof code === "string" && typeof values === "string" ? [code, values] : null;
}

function registryIn(pairs: ReadonlyMap<string, string>): Registry | null {
  const lines = linesIn(pairs, keyOf.units);
  const rows = (lines ?? []).flatMap((line, index): readonly Organisation[] => {
    const read = organisationOfLine(line, index + 1);
    return read === null ? [] : [read];
  });
  return rows.length === 0 ? null : registryOfRows(rows);
}

/** The lines of a list, from all of its cells; null when there are none, or one is missing or cannot be read. */
function linesIn(pairs: ReadonlyMap<string, string>, key: string): readonly unknown[] | null {
  const lines: unknown[] = [];
  let cells = 0;
  for (;;) {
    const text = pairs.get(`${key}.${String(cells + 1)}`);
    if (text === undefined) break;
    const read = listIn(text);
    if (read === null) return null;
    lines.push(...read);
    cells += 1;
  }
  const all = [...pairs.keys()].filter((each) => each.startsWith(`${key}.`)).length;
  return cells > 0 && all === cells ? lines : null;
}

function listIn(text: string): readonly unknown[] | null {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? (read as readonly unknown[]) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
