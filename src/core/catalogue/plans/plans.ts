import { sonDong } from "#core/catalogue/plans/son-dong";
import { diLinh } from "#core/catalogue/plans/di-linh";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import { lacDuong } from "#core/catalogue/plans/lac-duong";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import type { Plan } from "#core/catalogue/plan";

/** The built-in plans. Adding one is its file and a line here. */
export const plans: readonly Plan[] = [sonDong, diLinh, ducPho, lacDuong, haGiang];

/** The plan of an id, or undefined. */
export const planOf = (id: string): Plan | undefined => plans.find((plan) => plan.id === id);
