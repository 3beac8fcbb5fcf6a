import type { Catalogue } from "#core/catalogue/catalogue";
import { itemsAfter } from "#core/catalogue/item";
import type { Plan } from "#core/catalogue/plan";
import { planTitlesOf } from "#core/consolidation/doubts";
import type { Expanded } from "#core/consolidation/expand-consolidated";
import type { ConsolidatedReading } from "#core/consolidation/file-reading";
import { keepLedger, type Ledger, type LedgerSettings } from "#core/consolidation/keep-ledger";
import type { Expectation } from "#core/consolidation/match-files";
import { issue, type Issue } from "#core/issue";
import { neededItems } from "#core/catalogue/asked-items";

/** What the report is on. */
interface Asked {
  readonly plan: Plan;
  readonly catalogue: Catalogue;
  readonly dates: LedgerSettings;
}

/** What the forms of a plan must be of. */
export const expectationOf = (
  plan: Plan,
  whole: Pick<Expectation, "registry" | "year">,
): Expectation => ({
  ...whole,
  plan: plan.id,
  planTitles: planTitlesOf(plan),
  period: plan.period ?? null,
});

/** The ledger, with what is to be said of the reports that were taken apart. */
export function ledgerOf(
  { readings, expectation, reports, issues }: Expanded,
  { plan, catalogue, dates }: Asked,
): Ledger {
  const kept = keepLedger(readings, expectation, dates);
  const ofReports = [...issues, ...missingColumns(reports, plan, catalogue)];
  return { ...kept, issues: [...kept.issues, ...ofReports] };
}

/** Items that the plan waits for and a report from below has no column for. */
const missingColumns = (
  reports: readonly ConsolidatedReading[],
  plan: Plan,
  catalogue: Catalogue,
): readonly Issue[] =>
  reports.flatMap(({ file, sheet, meta, items }) => {
    const later = itemsAfter(meta.version, catalogue.items);
    return neededItems(plan, catalogue)
      .filter((item) => !items.includes(item) && !later.has(item))
      .map((item) =>
        issue("columnMissing", { item }, { at: { file: file.path, sheet }, unit: meta.unit }),
      );
  });
