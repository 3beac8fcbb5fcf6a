import type { Catalogue } from "#core/catalogue/catalogue";
import type { Plan } from "#core/catalogue/plan";
import type { Facts } from "#core/reading/fact";
import type { Organisation } from "#core/registry/organisation";
import type { SheetWords } from "./sheet-words";

/** What a form is made for. */
export interface FormInput {
  readonly unit: Organisation;
  /** Name of the organisation directly above; null at the top. */
  readonly above: string | null;
  readonly plan: Plan;
  readonly year: number;
  readonly catalogue: Catalogue;
  /** Values to stand in the form already; none for a fresh one. */
  readonly facts: Facts;
  /** Last year's values of this unit; null when there are none. */
  readonly previous: Facts | null;
  readonly words: SheetWords;
  /** Groups of which the plan asks rows that units of this type do not have, with the number of those. */
  readonly leftOut?: readonly (readonly [group: string, rows: number])[];
}
