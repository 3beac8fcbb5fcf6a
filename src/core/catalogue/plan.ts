import type { CheckSettings } from "./check-settings";
import type { PeriodBelowYear } from "#core/catalogue/periods/report-period";

/** A plan: who set which targets, where in the text, and by when. Plain data, that a clerk can also write. */
export interface Plan {
  readonly id: string;
  /** Place and level, as lists show it: `Hà Giang (tỉnh)`. */
  readonly name: string;
  /** Number, kind and date of the document. */
  readonly document: string;
  /** What sort of document that is, as sentences call it: `Chương trình`; as its number begins where it is not said. */
  readonly kind?: string;
  /** The document with what it carries out, as the title of a report names it; its number alone where it is not said. */
  readonly subject?: string;
  /** Body that issued it. */
  readonly issuer: string;
  /** File of the collected documents that it was read from. */
  readonly source: string;
  /** Years of the term, both included: what "per term" counts over. */
  readonly term: Period;
  /**
   * Last day, as month and day, on which a year's report is in time. The text says "before 30/12", literally
   * the 29th; many offices accept the 30th, so it is a setting. Days of grace after it: none unless given.
   */
  readonly due: { readonly month: number; readonly day: number; readonly graceDays?: number };
  /** Levels of the checks that its office sets otherwise than is usual. */
  readonly checks?: Partial<CheckSettings>;
  /** When two annual periods share a year, the one that governs it. */
  readonly sharedYearGoesTo: "earlier" | "later";
  /** Bodies that receive the report. */
  readonly reportsTo: readonly string[];
  /** Conditions of its targets that are fulfilled; until then a target waits. */
  readonly conditionsMet: readonly string[];
  readonly targets: readonly Target[];
  /** Rows of its form besides those that its targets and the report need, by item code. */
  readonly chosenItems?: readonly string[];
  /** Where a part of a year is reported on, which: forms and reports of it are not those of the year. */
  readonly period?: PeriodBelowYear;
  /** Figures that the plan prints for a year before it starts. */
  readonly baselines: readonly Baseline[];
}

/** A plan but for what it asks for. */
export type PlanHead = Omit<Plan, "targets" | "baselines">;

/** Years, both included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export type Operator = ">" | ">=" | "=" | "<=" | "<" | "range" | "rising" | "falling";

/**
 * For whom a target is judged: for the whole alone, for each unit as well, or for the units that were given
 * a part of it, by that part.
 */
export type Judged = "whole" | "each" | "quota";

export interface Target {
  readonly indicator: string;
  /** As is usual for such a target, where it is not said (`judgedFor`). */
  readonly judged?: Judged;
  readonly operator: Operator;
  /** As printed: 90 means 90 %, or 90 units for a count. Null for a trend. */
  readonly value: number | null;
  /** Upper end of a band; above it a target is exceeded, never missed. */
  readonly valueMax: number | null;
  /**
   * The earlier figure of which the level is so many per cent, of a number: 150 is one and a half times of it; after
   * `rising` or `falling` it is the change, 10 is ten per cent more or less. Absent where the level stands by itself.
   */
  readonly against?: Against;
  /** What one unit was given: so many of what the numerator counts, whatever that is a share of. */
  readonly given?: true;
  /** What it asks for as the plan prints it, where its level was settled for a year. */
  readonly asked?: Asked;
  readonly horizon: Horizon;
  readonly scope: Scope;
  /** `armedForces`: the plan leaves them to their own sector. */
  readonly excludes: "armedForces" | null;
  /** The target waits until this is fulfilled; the words are an id among the plan's conditions. */
  readonly condition: string | null;
  /** Section of the plan. */
  readonly ref: string;
  /** How a loose wording was read, when it was. */
  readonly reading: string | null;
  /** Levels that change from year to year; each holds until the next. Then `value` is null. */
  readonly steps?: readonly YearStep[];
  /** Parts of `value` that single units were given; they add up to it. */
  readonly quotas?: readonly Quota[];
}

/** An earlier figure that a level is measured by. */
export type Against =
  | { readonly kind: "lastYear" }
  /** Of a year for which the plan prints it. */
  | { readonly kind: "year"; readonly year: number }
  /** The same, changed by so much in every year since. */
  | { readonly kind: "average"; readonly since: number };

export type Asked = Pick<Target, "operator" | "value" | "valueMax"> & { readonly against: Against };

/** The level to reach in a year. */
export interface YearStep {
  readonly year: number;
  readonly value: number;
}

/** What one unit was given of a target. */
export interface Quota {
  /** Code of the unit in the registry. */
  readonly unit: string;
  readonly value: number;
}

/** When a target must be met. */
export type Horizon =
  /** Every year, of a period when one is printed. */
  | { readonly kind: "annual"; readonly period: Period | null }
  /** At the end of that year at the latest. */
  | { readonly kind: "by"; readonly year: number }
  /** Counted from the start of the term, due at its end. */
  | {
      readonly kind: "term";
      readonly period: Period | null;
      /** Every term asks for it anew; without a period, which the year then gives. */
      readonly recurs?: true;
    }
  /** At any time. */
  | { readonly kind: "continuous" }
  /** Not printed; read as every year. */
  | { readonly kind: "unstated" };

/** Whom a target concerns. */
export interface Scope {
  /** In the words of the plan, shortened. */
  readonly population: string;
  /** Names of the only units concerned, when the plan lists them. */
  readonly places: readonly string[] | null;
  /** The sums to use when the target's population is narrower than the indicator's. */
  readonly operands: {
    readonly numerator: readonly string[];
    readonly denominator: readonly string[];
    readonly whole: string;
  } | null;
}

/** A printed starting point. Where only a rounded percentage was printed, it stands over 100 or 10.000. */
export interface Baseline {
  readonly indicator: string;
  readonly year: number;
  readonly numerator: number;
  /** Null for a count. */
  readonly denominator: number | null;
  readonly source: string;
}
