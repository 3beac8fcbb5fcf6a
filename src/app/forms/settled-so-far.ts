import { lastDayOf, type PeriodBelowYear } from "#core/catalogue/periods/report-period";
import { settledBy } from "#core/catalogue/periods/running-items";
import type { Fact, Facts } from "#core/reading/fact";

/** A report of an earlier part of the same year. */
export interface ReportSoFar {
  readonly period: PeriodBelowYear;
  readonly facts: ReadonlyMap<string, Facts>;
}

/** What stays until the end of the year what it was, of this unit: each value from the latest report that has it. */
export function settledFacts(reports: readonly ReportSoFar[], unit: string): Facts {
  const dayOf = ({ period }: ReportSoFar): string => lastDayOf(period, 0);
  const settled = new Map<string, Fact>();
  for (const { period, facts } of [...reports].sort((one, other) =>
    dayOf(one).localeCompare(dayOf(other)),
  )) {
    const items = settledBy(period);
    for (const [item, fact] of facts.get(unit) ?? []) {
      if (items.has(item)) settled.set(item, fact);
    }
  }
  return settled;
}
