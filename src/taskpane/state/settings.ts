import type { PeriodBelowYear } from "#core/catalogue/periods/report-period";
import type { DuplicatePolicy } from "#core/consolidation/keep-ledger";
import type { HeadTyped } from "#taskpane/protocol/answers";

/** What the user set for every step; remembered on this computer. */
export interface Settings {
  /** Empty until one is chosen, or the forms have named it. */
  readonly plan: string;
  readonly year: number;
  /** The part of the year that is reported on; absent: the whole. */
  readonly period?: PeriodBelowYear | undefined;
  /** ISO date; null: as the plan has it. */
  readonly due: string | null;
  readonly graceDays: number;
  /** What happens to several forms of one unit. */
  readonly duplicates: DuplicatePolicy;
  /** What was typed for the head and the foot of the report; absent where nothing was. */
  readonly head?: HeadTyped | undefined;
}
