import type { Indicator } from "#core/catalogue/indicator";
import type { CheckSettings } from "#core/catalogue/check-settings";
import type { Catalogue } from "#core/catalogue/catalogue";
import type { Plan, Target } from "#core/catalogue/plan";
import type { Figure, UnitFigure } from "#core/evaluation/unit-figure";
import type { Tallies } from "#core/checks/checks";
import type { Ledger } from "#core/consolidation/keep-ledger";
import type { Computed } from "#core/evaluation/computed";
import type { StartingPoint } from "#core/evaluation/context";
import type { TermCount } from "#core/evaluation/term-count";
import type { Evaluation, Verdict } from "#core/evaluation/verdict";
import type { Issue } from "#core/issue";
import type { Facts } from "#core/reading/fact";
import type { TaskProgress } from "#core/tasks/task-progress";
import type { KnownYears } from "./known-years";
import type { KeptTexts, ReportSettings } from "./report-settings";
import type { Organisation, Registry } from "#core/registry/organisation";

export type { PreviousYear } from "./known-years";

export interface UnitResult {
  readonly unit: Organisation;
  /** With the sums of its target, which may be narrower than the indicator's: what the verdict is about. */
  readonly figure: UnitFigure;
  /** Against the target that governs this indicator in this unit; null when the plan sets none. */
  readonly target: Target | null;
  /** The target of the whole that it is part of: another one where units were given quotas. */
  readonly shared: Target | null;
  readonly verdict: Verdict | null;
  readonly need: number | null;
  /** What the unit gave the year before, with the sums of its target; null where it gave nothing or has no target. */
  readonly before: UnitFigure | null;
  readonly base: StartingPoint | null;
}

export interface TargetResult {
  readonly target: Target;
  /** What earlier years give to a count over a term, and which; null where none have to. */
  readonly term: TermCount | null;
  /** Over the units in the target's scope, with the target's own sums; of a term with its earlier years. */
  readonly figure: Figure;
  readonly previous: Computed | null;
  readonly base: StartingPoint | null;
  readonly evaluation: Evaluation;
}

/** The sum for an organisation that has units under it. */
export interface GroupResult {
  readonly organisation: Organisation;
  readonly figure: Figure;
}

export interface IndicatorResult {
  readonly indicator: Indicator;
  /** Over all units that report. */
  readonly total: Figure;
  readonly previous: Computed | null;
  readonly targets: readonly TargetResult[];
  /** Every expected unit, in the order of the receipts; made when it is asked for, so ask once for a list. */
  readonly byUnit: readonly UnitResult[];
  /** One of them by its place, without the list. */
  readonly unitAt: (index: number) => UnitResult | undefined;
  /** Every organisation with such units under it, in the order of the registry; made when it is asked for. */
  readonly byGroup: readonly GroupResult[];
}

/** Everything a report says, before it is laid out or worded. */
export interface ReportResult extends KnownYears {
  readonly plan: Plan;
  readonly year: number;
  /** ISO date. */
  readonly asOf: string;
  readonly dueDate: string;
  /** Days of grace after the due date. */
  readonly graceDays: number;
  /** The organisation whose report this is; null when the registry has several at the top. */
  readonly unit: string | null;
  readonly registry: Registry;
  readonly catalogue: Catalogue;
  readonly ledger: Ledger;
  /** Facts of the units received, resolved, by unit code. */
  readonly facts: ReadonlyMap<string, Facts>;
  readonly indicators: readonly IndicatorResult[];
  readonly issues: readonly Issue[];
  /** What a clerk entered about the tasks, by task id. */
  readonly taskProgress?: ReadonlyMap<string, TaskProgress>;
  /** What the office says of itself; absent before anybody was asked. */
  readonly settings?: ReportSettings;
  /** What a clerk wrote into the report when it was made before. */
  readonly kept?: KeptTexts;
  /** The levels that the checks went by. */
  readonly checkSettings: CheckSettings;
  /** How often each check held, failed and could not be decided. */
  readonly checks: Tallies;
}
