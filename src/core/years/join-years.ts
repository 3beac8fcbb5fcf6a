import { issue, type Issue } from "#core/issue";
import type { EarlierYear } from "#core/consolidation/todays-boundary";
import { factKeeper } from "#core/reading/compact-facts";
import type { Fact, Facts } from "#core/reading/fact";
import type { Organisation, Registry } from "#core/registry/organisation";
import { registryOfRows } from "#core/registry/registry";
import { stateWords } from "#core/words/names";
import type { ValuesTold } from "#core/upward-issue";
import type { Carried } from "./carried-pairs";

/** A report of some year: what its units gave, and what it carries of the years before. */
export interface ReportOfYear extends EarlierYear {
  /** As the user named it. */
  readonly file: string;
  /** The part of the year that it is of; null for the whole year. */
  readonly period?: string | null;
  readonly carried: Carried;
}

/** Everything that several reports say of the years, each year once, the newest first. */
interface JoinedYears {
  readonly years: readonly EarlierYear[];
  /** What they contradict each other in, and what is missing between them. */
  readonly findings: readonly Issue[];
}

/**
 * Reports of several years as one chain, in whatever order they are given. The report of a year goes before what
 * a later one carries of it. Where two reports of one year, or two that carry it, say different things of a unit and
 * an item, that value is known to nobody; what only one of them says stands.
 */
export function joinYears(reports: readonly ReportOfYear[]): JoinedYears {
  const ordered = [...reports].sort(
    (one, other) => byYear(one, other) ?? (one.file < other.file ? -1 : 1),
  );
  const numbers = new Set(
    ordered.flatMap(({ year, carried }) => [year, ...carried.years.map((each) => each.year)]),
  );
  const findings: Issue[] = ordered.flatMap(({ carried, file }) =>
    carried.broken.length === 0
      ? []
      : [issue("carriedUnreadable", { years: carried.broken }, { at: { file } })],
  );
  const years = [...numbers]
    .sort((one, other) => other - one)
    .map((year): EarlierYear => {
      const { facts, found } = yearFrom(ordered, year);
      findings.push(...found);
      return { year, facts };
    });
  return { years, findings };
}

/** The newest first; null for two of one year. */
const byYear = (one: EarlierYear, other: EarlierYear): number | null =>
  one.year === other.year ? null : other.year - one.year;

/** One report's word of one year. */
interface Word {
  readonly file: string;
  readonly facts: ReadonlyMap<string, Facts>;
}

function yearFrom(
  reports: readonly ReportOfYear[],
  year: number,
): { readonly facts: ReadonlyMap<string, Facts>; readonly found: readonly Issue[] } {
  const own = reports.filter((each) => each.year === year);
  const later = reports.flatMap(({ file, carried }): readonly Word[] => {
    const facts = carried.years.find((each) => each.year === year)?.facts;
    return facts === undefined ? [] : [{ file, facts }];
  });
  const first = merged(own);
  const second = merged(later);
  const found: Issue[] = [];
  const notice = (
    code: "reportsOfYearDiffer" | "carriedDiffers",
    { differences, files }: Merged,
  ) => {
    const [one] = differences;
    if (one === undefined) return;
    const told = { ...toldOf(year, differences, one), files };
    found.push(issue(code, told, { at: { file: files[0] ?? null }, unit: one.unit }));
  };
  notice("reportsOfYearDiffer", first);
  notice("reportsOfYearDiffer", second);
  if (own.length === 0) return { facts: second.facts, found };
  const both = completed(first, second);
  notice("carriedDiffers", both);
  return { facts: both.facts, found };
}

interface Difference {
  readonly unit: string;
  readonly item: string;
  readonly one: Fact;
  readonly other: Fact;
}

interface Merged {
  readonly facts: ReadonlyMap<string, Facts>;
  readonly differences: readonly Difference[];
  readonly files: readonly string[];
}

const same = (one: Fact, other: Fact): boolean =>
  one.state === other.state && one.value === other.value;

/** Words of the same weight: what they contradict each other in is known to nobody. */
function merged(words: readonly Word[]): Merged {
  const [first, ...others] = words;
  if (first === undefined) return { facts: new Map(), differences: [], files: [] };
  if (others.length === 0) return { facts: first.facts, differences: [], files: [first.file] };
  const keep = factKeeper();
  const facts = new Map(first.facts);
  const differences: Difference[] = [];
  const files = new Set<string>();
  for (const word of others) {
    for (const [unit, given] of word.facts) {
      const known = facts.get(unit);
      if (known === undefined) facts.set(unit, given);
      else {
        const apart = differencesOf(unit, known, given);
        if (apart.length === 0) continue;
        differences.push(...apart);
        files.add(first.file).add(word.file);
        const doubtful = new Set(apart.map(({ item }) => item));
        facts.set(unit, keep(new Map([...known].filter(([item]) => !doubtful.has(item)))));
      }
    }
  }
  return { facts, differences, files: [...files] };
}

/** The report of the year, and units of which only later ones speak. */
function completed(own: Merged, later: Merged): Merged {
  const facts = new Map(own.facts);
  const differences: Difference[] = [];
  for (const [unit, given] of later.facts) {
    const known = own.facts.get(unit);
    if (known === undefined) facts.set(unit, given);
    else differences.push(...differencesOf(unit, known, given));
  }
  return { facts, differences, files: [...new Set([...own.files, ...later.files])] };
}

/** Values that both give and that differ; what one of them leaves blank contradicts nothing. */
function differencesOf(unit: string, one: Facts, other: Facts): readonly Difference[] {
  const found: Difference[] = [];
  for (const [item, fact] of other) {
    const known = one.get(item);
    if (known !== undefined && !same(known, fact))
      found.push({ unit, item, one: known, other: fact });
  }
  return found;
}

const shown = (fact: Fact): string =>
  fact.state === "number" ? String(fact.value) : stateWords[fact.state];

const toldOf = (
  year: number,
  differences: readonly Difference[],
  { item, one, other }: Difference,
): ValuesTold => ({
  year,
  values: differences.length,
  units: new Set(differences.map(({ unit }) => unit)).size,
  item,
  one: shown(one),
  other: shown(other),
});

/** Years between the first and the last that are known to nobody. */
export function yearsBetween(known: readonly number[]): readonly number[] {
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const missing: number[] = [];
  for (let year = first + 1; year < last; year += 1) if (!known.includes(year)) missing.push(year);
  return missing;
}

/**
 * Who the units were, from the reports that say so: that of the newest year and of most units, and from the others
 * whom it does not know. Null when none carries a registry.
 */
export function joinedRegistry(reports: readonly ReportOfYear[]): Registry | null {
  const rowsOf = ({ carried }: ReportOfYear): readonly Organisation[] =>
    carried.registry?.rows ?? [];
  const ordered = [...reports].sort(
    (one, other) => byYear(one, other) ?? rowsOf(other).length - rowsOf(one).length,
  );
  const known = new Set<string>();
  const rows: Organisation[] = [];
  for (const report of ordered) {
    const added = rowsOf(report).filter(({ code }) => !known.has(code));
    for (const row of added) {
      rows.push(row);
      known.add(row.code);
    }
  }
  return rows.length === 0 ? null : registryOfRows(rows);
}
