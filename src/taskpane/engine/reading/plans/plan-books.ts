import type { Plan } from "#core/catalogue/plan";
import { isPlanId, planList, type PlanId } from "#core/catalogue/plans/plan-heads";
import type { Task } from "#core/catalogue/task";
import type { Memory } from "#taskpane/engine/memory";

interface BuiltIn {
  readonly plan: () => Promise<Plan>;
  readonly tasks: () => Promise<readonly Task[]>;
}

/** The built-in plans, each a file of its own, since a page works on one of them; its tasks are wanted by few steps. */
const builtIn: Readonly<Record<PlanId, BuiltIn>> = {
  "son-dong": {
    plan: async () =>
      (await import(/* webpackChunkName: "plan-son-dong" */ "#core/catalogue/plans/son-dong"))
        .sonDong,
    tasks: async () =>
      (await import(/* webpackChunkName: "tasks-son-dong" */ "#core/catalogue/tasks/son-dong"))
        .sonDongTasks,
  },
  "di-linh": {
    plan: async () =>
      (await import(/* webpackChunkName: "plan-di-linh" */ "#core/catalogue/plans/di-linh")).diLinh,
    tasks: async () =>
      (await import(/* webpackChunkName: "tasks-di-linh" */ "#core/catalogue/tasks/di-linh"))
        .diLinhTasks,
  },
  "duc-pho": {
    plan: async () =>
      (await import(/* webpackChunkName: "plan-duc-pho" */ "#core/catalogue/plans/duc-pho")).ducPho,
    tasks: async () =>
      (await import(/* webpackChunkName: "tasks-duc-pho" */ "#core/catalogue/tasks/duc-pho"))
        .ducPhoTasks,
  },
  "lac-duong": {
    plan: async () =>
      (await import(/* webpackChunkName: "plan-lac-duong" */ "#core/catalogue/plans/lac-duong"))
        .lacDuong,
    tasks: async () =>
      (await import(/* webpackChunkName: "tasks-lac-duong" */ "#core/catalogue/tasks/lac-duong"))
        .lacDuongTasks,
  },
  "ha-giang": {
    plan: async () =>
      (await import(/* webpackChunkName: "plan-ha-giang" */ "#core/catalogue/plans/ha-giang"))
        .haGiang,
    tasks: async () =>
      (await import(/* webpackChunkName: "tasks-ha-giang" */ "#core/catalogue/tasks/ha-giang"))
        .haGiangTasks,
  },
};

/** Loads a built-in plan that is not at hand yet; of any other id there is nothing to load. */
export async function havePlan({ plans }: Memory, id: string): Promise<void> {
  if (isPlanId(id) && !plans.has(id)) plans.set(id, await builtIn[id].plan());
}

/** Every built-in plan, for whoever only learns on the way which one is meant. */
export async function haveEveryPlan(memory: Memory): Promise<void> {
  for (const { id } of planList) await havePlan(memory, id);
}

/** The tasks of a plan: those of the clerk's own, or of a built-in one. */
export async function tasksOf({ id }: Plan, { own }: Memory): Promise<readonly Task[]> {
  if (own?.plan.id === id) return own.tasks;
  return isPlanId(id) ? builtIn[id].tasks() : [];
}
