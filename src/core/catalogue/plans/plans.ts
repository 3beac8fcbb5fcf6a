import { sonDong } from "#core/catalogue/plans/son-dong";
import { diLinh } from "#core/catalogue/plans/di-linh";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import { lacDuong } from "#core/catalogue/plans/lac-duong";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import type { Plan } from "#core/catalogue/plan";
import type { PlanId } from "./plan-heads";

const byId: Readonly<Record<PlanId, Plan>> = {
  "son-dong": sonDong,
  "di-linh": diLinh,
  "duc-pho": ducPho,
  "lac-duong": lacDuong,
  "ha-giang": haGiang,
};

/** The built-in plans with their targets. Adding one is its head in `plan-heads.ts`; the compiler asks for the rest. */
export const plans: readonly Plan[] = Object.values(byId);

/** The plan of an id, or undefined. */
export const planOf = (id: string): Plan | undefined => plans.find((plan) => plan.id === id);
