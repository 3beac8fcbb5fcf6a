import type { Catalogue } from "#core/catalogue/catalogue";
import { decimalsAmong } from "#core/words/count-rule";
import type { Facts } from "#core/reading/fact";
import {
  onTodaysBoundary,
  type EarlierYear,
  type Origin,
  type TodaysBoundary,
} from "#core/consolidation/todays-boundary";
import { issue, type Issue } from "#core/issue";
import { printedDay } from "#core/registry/calendar-day";
import { yearsBetween } from "#core/years/join-years";
import type { LedgerSettings } from "#core/consolidation/keep-ledger";
import type { Registry } from "#core/registry/organisation";

/** Last year's report, as far as this year's needs it. */
export interface PreviousYear {
  readonly year: number;
  /** Facts by unit code. */
  readonly facts: ReadonlyMap<string, Facts>;
  /** Units of today whose facts were put together from others; only on today's boundary. */
  readonly origins?: ReadonlyMap<string, readonly Origin[]>;
  /** Years before it, as their units gave them, the newest first: what that report carries, or others that were given. */
  readonly earlier?: readonly EarlierYear[];
  /** What was found when several reports were put in a row. */
  readonly findings?: readonly Issue[];
}

/** The years before a report. */
export interface KnownYears {
  /** Every earlier year that is known, the newest first, as its units gave it. */
  readonly carried: readonly EarlierYear[];
  /** The same years on the boundaries of the day of the report. */
  readonly known: readonly TodaysBoundary[];
  /** The last of them, which the year is compared with. */
  readonly previous: PreviousYear | null;
}

/** A report of this year or a later one is nothing to compare with; the complaint about it is made with the others. */
export function knownYears(
  given: {
    readonly previous: PreviousYear | null;
    readonly year: number;
    readonly dates: Pick<LedgerSettings, "asOf">;
    readonly catalogue: Pick<Catalogue, "items">;
  },
  registry: Registry,
): KnownYears {
  const { previous, year, dates, catalogue } = given;
  const decimalsOf = decimalsAmong(catalogue.items);
  const carried = (previous === null ? [] : [previous, ...(previous.earlier ?? [])]).filter(
    (each) => each.year < year,
  );
  const known = carried.map((each) => onTodaysBoundary(each, registry, dates.asOf, decimalsOf));
  return { carried, known, previous: known[0] ?? null };
}

interface Chain {
  readonly given: PreviousYear | null;
  /** Every earlier year on the boundaries of the day. */
  readonly known: readonly TodaysBoundary[];
  /** ISO date. */
  readonly asOf: string;
}

/** What is to be said of the years before, where there are several: what contradicts, what is missing, on which boundaries. */
export function chainIssues({ given, known, asOf }: Chain): readonly Issue[] {
  const findings = given?.findings ?? [];
  const years = known.map(({ year }) => year);
  if (years.length < 2) return findings;
  const missing = yearsBetween(years);
  const redrawn = known.filter(({ origins }) => origins.size > 0);
  const units = new Set(redrawn.flatMap(({ origins }) => [...origins.keys()]));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return [
    ...findings,
    ...(missing.length === 0 ? [] : [issue("yearsMissing", { years: missing, from, to })]),
    ...(redrawn.length === 0
      ? []
      : [
          issue("yearsRedrawn", {
            years: redrawn.map(({ year }) => year),
            units: units.size,
            day: printedDay(asOf),
          }),
        ]),
  ];
}
