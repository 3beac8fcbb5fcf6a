import type { Catalogue } from "#core/catalogue/catalogue";
import { catalogueWith, type PlanBook } from "#core/plans/plan-book";

/** A plan with the catalogue that its own items and indicators have joined: what every step works with. */
export interface Work extends PlanBook {
  readonly catalogue: Catalogue;
  readonly isItem: (code: string) => boolean;
}

/** Work on a plan, built-in (`plainBook`) or written by a clerk (`readPlanFile`). */
export function workOn(book: PlanBook, builtIn: Catalogue): Work {
  const catalogue = catalogueWith(builtIn, book);
  const codes = new Set(catalogue.items.map(({ code }) => code));
  return { ...book, catalogue, isItem: (code) => codes.has(code) };
}
