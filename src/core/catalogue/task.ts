/** A task that a plan gives to somebody, with its deadline as a type. */
export interface Task {
  readonly id: string;
  readonly plan: string;
  /** Section of the plan. */
  readonly ref: string;
  /** Our words, at most 14 of them. */
  readonly title: string;
  readonly lead: string;
  readonly deadline: Deadline;
}

/** ISO dates. `words` is what the plan says, shortened to what the type cannot hold; null when nothing is lost. */
export type Deadline =
  | { readonly kind: "fixed"; readonly due: string; readonly words: string | null }
  | {
      readonly kind: "annual";
      readonly month: number | null;
      readonly day: number | null;
      readonly words: string | null;
    }
  | { readonly kind: "fromYear"; readonly year: number; readonly words: string | null }
  | { readonly kind: "continuous"; readonly words: string | null }
  /** Starts with an event whose date a clerk enters. */
  | { readonly kind: "conditional"; readonly trigger: string }
  | { readonly kind: "relative"; readonly trigger: string; readonly months: number }
  | { readonly kind: "several"; readonly parts: readonly Deadline[] }
  | { readonly kind: "unstated" };
