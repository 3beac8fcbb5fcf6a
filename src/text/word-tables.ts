import type { Indicator } from "#core/catalogue/indicator";
import type { Against, Horizon, Judged, Operator } from "#core/catalogue/plan";
import type { ReceiptStatus } from "#core/consolidation/receipt";
import type {
  EvaluationNote,
  GrowthStatus,
  StraightStatus,
  Verdict,
} from "#core/evaluation/verdict";
import type { Severity } from "#core/issue";
import type { OrganisationLevel } from "#core/catalogue/organisation-levels";

/** The words of one language for everything that has a name of its own. */
export interface WordTables {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly receipts: Readonly<Record<ReceiptStatus, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Why there is no value, or why a verdict is what it is; every `Absence` is among them. */
  readonly notes: Readonly<Record<EvaluationNote, string>>;
  /** Why there is no figure of what a part of the year does not ask for. */
  readonly atYearsEnd: string;
  readonly straight: Readonly<Record<StraightStatus, string>>;
  readonly growth: Readonly<Record<GrowthStatus, string>>;
  readonly levels: Readonly<Record<OrganisationLevel, string>>;
  /** Marks a value whose printed form reads otherwise than its verdict. */
  readonly borderline: string;
}

type Better = Indicator["better"];

/** The turns of phrase of one language, filled in with figures. */
export interface Phrases {
  readonly operators: Readonly<Record<Operator, (low: string, high: string) => string>>;
  /** What a level is so many per cent of, and by how much a figure is to change against it. */
  readonly against: {
    readonly [K in Against["kind"]]: (
      against: Extract<Against, { readonly kind: K }>,
    ) => Readonly<Record<"level" | "rising" | "falling", (size: string) => string>>;
  };
  /** `1,5 lần` of 150. */
  readonly times: (size: string) => string;
  /** The change that is asked for: `từ 10% trở lên`, `từ 8% đến 10%`. */
  readonly changeBy: (low: string, high: string | null) => string;
  /** The level that a percentage of an earlier figure comes to in the year. */
  readonly comesTo: (level: string) => string;
  /** The target of a count that must be zero. */
  readonly noneOf: (counted: string) => string;
  /** The target that lacks the figure which its operator needs. */
  readonly noFigure: string;
  readonly horizon: (horizon: Horizon) => string;
  /** What is missing to the target, by the side on which the better values lie. */
  readonly need: Readonly<Record<Better, (amount: string, counted: string) => string>>;
  readonly nothingNeeded: Readonly<Record<Better, string>>;
}

/** A row of the form by its name, and how many decimals are written there. */
export interface NeededRow {
  readonly name: string;
  readonly decimals: number;
}

/** What is understood of a target of a plan; only who reads plans needs it. */
export interface UnderstandingWords {
  readonly judged: Readonly<Record<Judged, string>>;
  readonly quotas: (units: number) => string;
  readonly withoutForces: string;
  readonly places: (places: readonly string[]) => string;
  readonly waits: (condition: string) => string;
  /** The rows of the form by their names, and how many decimals are written there. */
  readonly needs: (rows: readonly NeededRow[]) => string;
  /** No form asks for it. */
  readonly published: string;
  readonly rows: (rows: number) => string;
  readonly calledLike: (plan: string) => string;
  readonly unusedIndicators: (ids: readonly string[]) => string;
  readonly unusedItems: (codes: readonly string[]) => string;
}
