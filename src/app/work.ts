import type { Catalogue } from "#core/catalogue/catalogue";
import type { KnownItems } from "#core/reading/values/known-items";
import { decimalsAmong, type DecimalsOf } from "#core/words/count-rule";
import type { Plan } from "#core/catalogue/plan";
import { codesByName, type CodeOfName } from "./reading/known-names";
import { catalogueWith, type PlanBook } from "#core/plans/plan-book";

/** A plan with the catalogue that its own items and indicators have joined: what every step works with. */
export interface Work extends PlanBook {
  readonly catalogue: Catalogue;
  readonly isItem: KnownItems["isItem"];
  readonly decimalsOf: DecimalsOf;
  /** Its items by their names, its own among them. */
  readonly codeOfName: CodeOfName;
}

/** Work on a plan, built-in (`plainBook`) or written by a clerk (`readPlanFile`). */
export function workOn(book: PlanBook, builtIn: Catalogue): Work {
  const catalogue = catalogueWith(builtIn, book);
  const codes = new Set(catalogue.items.map(({ code }) => code));
  const codeOfName = codesByName(catalogue.items);
  const decimalsOf = decimalsAmong(catalogue.items);
  return { ...book, catalogue, isItem: (code) => codes.has(code), decimalsOf, codeOfName };
}

/** A plan, and the catalogue that belongs to it. */
export type PlanInUse = Pick<Work, "plan" | "catalogue">;

/** For work that no plan was chosen for: it asks for nothing. */
export const noPlan: Plan = {
  id: "",
  name: "",
  document: "",
  issuer: "",
  source: "",
  term: { from: 0, to: 0 },
  due: { month: 12, day: 31 },
  sharedYearGoesTo: "earlier",
  reportsTo: [],
  conditionsMet: [],
  targets: [],
  baselines: [],
};
