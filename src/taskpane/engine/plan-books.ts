import { isPlanId, planList, type PlanId } from "#core/catalogue/plans/plan-heads";
import { plainBook, type PlanBook } from "#core/plans/plan-book";
import type { Memory } from "./memory";

/** A built-in plan with its tasks; each is a file of its own, since a page works on one of them. */
const books: Readonly<Record<PlanId, () => Promise<PlanBook>>> = {
  "son-dong": async () => {
    const plan = await import(
      /* webpackChunkName: "plan-son-dong" */ "#core/catalogue/plans/son-dong"
    );
    const tasks = await import(
      /* webpackChunkName: "plan-son-dong" */ "#core/catalogue/tasks/son-dong"
    );
    return plainBook(plan.sonDong, tasks.sonDongTasks);
  },
  "di-linh": async () => {
    const plan = await import(
      /* webpackChunkName: "plan-di-linh" */ "#core/catalogue/plans/di-linh"
    );
    const tasks = await import(
      /* webpackChunkName: "plan-di-linh" */ "#core/catalogue/tasks/di-linh"
    );
    return plainBook(plan.diLinh, tasks.diLinhTasks);
  },
  "duc-pho": async () => {
    const plan = await import(
      /* webpackChunkName: "plan-duc-pho" */ "#core/catalogue/plans/duc-pho"
    );
    const tasks = await import(
      /* webpackChunkName: "plan-duc-pho" */ "#core/catalogue/tasks/duc-pho"
    );
    return plainBook(plan.ducPho, tasks.ducPhoTasks);
  },
  "lac-duong": async () => {
    const plan = await import(
      /* webpackChunkName: "plan-lac-duong" */ "#core/catalogue/plans/lac-duong"
    );
    const tasks = await import(
      /* webpackChunkName: "plan-lac-duong" */ "#core/catalogue/tasks/lac-duong"
    );
    return plainBook(plan.lacDuong, tasks.lacDuongTasks);
  },
  "ha-giang": async () => {
    const plan = await import(
      /* webpackChunkName: "plan-ha-giang" */ "#core/catalogue/plans/ha-giang"
    );
    const tasks = await import(
      /* webpackChunkName: "plan-ha-giang" */ "#core/catalogue/tasks/ha-giang"
    );
    return plainBook(plan.haGiang, tasks.haGiangTasks);
  },
};

/** Loads a built-in plan that is not at hand yet; of any other id there is nothing to load. */
export async function havePlan({ books: loaded }: Memory, id: string): Promise<void> {
  if (isPlanId(id) && !loaded.has(id)) loaded.set(id, await books[id]());
}

/** Every built-in plan, for whoever only learns on the way which one is meant. */
export async function haveEveryPlan(memory: Memory): Promise<void> {
  for (const { id } of planList) await havePlan(memory, id);
}
