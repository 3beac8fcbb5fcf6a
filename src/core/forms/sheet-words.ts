import type { Indicator } from "#core/catalogue/indicator";
import type { Horizon, Target } from "#core/catalogue/plan";
import type { ReceiptStatus } from "#core/consolidation/receipt";
import type { GrowthStatus, StraightStatus, Verdict } from "#core/evaluation/verdict";

/** The words that sheets print of targets and results; `text` supplies them. */
export interface SheetWords {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly receipts: Readonly<Record<ReceiptStatus, string>>;
  readonly straight: Readonly<Record<StraightStatus, string>>;
  readonly growth: Readonly<Record<GrowthStatus, string>>;
  targetWords(
    target: Pick<Target, "operator" | "value" | "valueMax" | "against" | "asked" | "given">,
    indicator: Pick<Indicator, "kind" | "counted">,
  ): string;
  horizonWords(horizon: Horizon): string;
}
