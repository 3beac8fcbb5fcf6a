import type { Catalogue } from "#core/catalogue/catalogue";
import type { Indicator } from "#core/catalogue/indicator";
import { isOwnGroup, nameOfOwnGroup, type Item, type ItemGroup } from "#core/catalogue/item";
import type { Plan } from "#core/catalogue/plan";
import type { Task } from "#core/catalogue/task";
import type { TaskProgress } from "#core/tasks/task-progress";

/** A plan with all that belongs to it: what a plan workbook holds, and what a built-in plan comes with. */
export interface PlanBook {
  readonly plan: Plan;
  /** Items and indicators that the plan adds to the built-in ones. */
  readonly items: readonly Item[];
  readonly indicators: readonly Indicator[];
  readonly tasks: readonly Task[];
  /** What was entered about the tasks, by task id. */
  readonly progress: ReadonlyMap<string, TaskProgress>;
}

/** A plan without items or indicators of its own. */
export const plainBook = (plan: Plan, tasks: readonly Task[]): PlanBook => ({
  plan,
  items: [],
  indicators: [],
  tasks: tasks.filter((task) => task.plan === plan.id),
  progress: new Map(),
});

/**
 * The catalogue with the additions of a plan: new items at the end of their group, its own groups and
 * new indicators last.
 */
export function catalogueWith(
  catalogue: Catalogue,
  { items, indicators }: Pick<PlanBook, "items" | "indicators">,
): Catalogue {
  if (items.length === 0 && indicators.length === 0) return catalogue;
  const groups = [...catalogue.groups, ...ownGroups(items)].map((group) => ({
    ...group,
    items: [...group.items, ...items.filter((item) => item.group === group.id)],
  }));
  return {
    groups,
    items: groups.flatMap((group) => group.items),
    indicators: [...catalogue.indicators, ...indicators],
  };
}

/** The groups that only the plan has, in the order of its items. */
const ownGroups = (items: readonly Item[]): readonly ItemGroup[] =>
  [...new Set(items.map(({ group }) => group).filter(isOwnGroup))].map((id) => ({
    id,
    name: nameOfOwnGroup(id),
    items: [],
  }));
