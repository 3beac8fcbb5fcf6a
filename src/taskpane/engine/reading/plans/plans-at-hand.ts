import { catalogue } from "#core/catalogue/built-in";
import { planList } from "#core/catalogue/plans/plan-heads";
import type { Plan } from "#core/catalogue/plan";
import { plainBook } from "#core/plans/plan-book";
import type { Order } from "#taskpane/protocol/answers";
import { workOn, type Work } from "#app/work";

/** The plan that a clerk wrote, when one was given. */
export type OwnPlan = Work | null;

/** The plans that can be worked on at once. */
export interface PlansAtHand {
  readonly own: OwnPlan;
  /** Built-in plans that were loaded, by id. */
  readonly plans: ReadonlyMap<string, Plan>;
}

/** What every step works with; the tasks are asked for apart (`plan-books.ts`). */
export type WorkAtHand = Omit<Work, "tasks">;

/** The plan of that id with its catalogue; the clerk's own one stands before a built-in one. */
export function workNamed(id: string, { own, plans }: PlansAtHand): WorkAtHand | null {
  if (own?.plan.id === id) return own;
  const plan = plans.get(id);
  return plan === undefined ? null : workOn(plainBook(plan, []), catalogue);
}

/** The plan of an id that the page's own list gave, for the part of the year that is asked for. */
export function workGiven(
  { plan: id, period }: Pick<Order, "plan" | "period">,
  plans: PlansAtHand,
): WorkAtHand {
  const work = workNamed(id, plans) ?? workNamed(planList[0]?.id ?? "", plans);
  if (work === null) throw new Error("the plan that the page asked for was not loaded");
  return period === undefined ? work : { ...work, plan: { ...work.plan, period } };
}
