import type { Plan, Target } from "#core/catalogue/plan";

/**
 * The plan as it stands in one year: a target with yearly steps has the level of the last step that has
 * begun; before the first step, that step is a level to be reached by its year. Other targets stay as they are.
 */
export function planInYear(plan: Plan, year: number): Plan {
  return plan.targets.some(hasSteps)
    ? { ...plan, targets: plan.targets.map((target) => stepInYear(target, year)) }
    : plan;
}

/** The plan as one unit sees it: its own quotas, and no target whose quotas leave it out. */
export function planOfUnit(plan: Plan, unit: string): Plan {
  return plan.targets.some(({ quotas }) => quotas !== undefined)
    ? { ...plan, targets: plan.targets.flatMap((target) => targetOfUnit(target, unit) ?? []) }
    : plan;
}

/** The target with the unit's quota as its level; null when others were given quotas and this unit none. */
export function targetOfUnit(target: Target, unit: string): Target | null {
  if (target.quotas === undefined) return target;
  const own = target.quotas.find((quota) => quota.unit === unit);
  return own === undefined ? null : { ...target, value: own.value };
}

const hasSteps = ({ steps }: Target): boolean => steps !== undefined && steps.length > 0;

function stepInYear(target: Target, year: number): Target {
  const steps = [...(target.steps ?? [])].sort((one, other) => one.year - other.year);
  const [first] = steps;
  if (first === undefined) return target;
  const begun = steps.filter((step) => step.year <= year);
  const last = begun[begun.length - 1];
  return last === undefined
    ? { ...target, value: first.value, horizon: { kind: "by", year: first.year } }
    : { ...target, value: last.value, horizon: { kind: "annual", period: null } };
}
