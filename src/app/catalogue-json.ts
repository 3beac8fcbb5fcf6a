import { askedItems } from "#core/catalogue/asked-items";
import type { Catalogue } from "#core/catalogue/catalogue";
import type { Indicator } from "#core/catalogue/indicator";
import type { Horizon, Judged, Plan, Target } from "#core/catalogue/plan";
import { judgedFor } from "#core/catalogue/target";
import type { Task } from "#core/catalogue/task";

/** Everything that may be reported, as the public contract has it. */
export function catalogueJson(
  catalogue: Catalogue,
  plans: readonly Plan[],
  {
    tasks,
    deadline,
  }: { readonly tasks: readonly Task[]; readonly deadline: (task: Task) => string },
): object {
  return {
    items: catalogue.items.map(({ code, name, unit, decimals = 0, group, appliesTo, source }) => ({
      code,
      name,
      unit,
      decimals,
      group,
      appliesTo,
      source,
    })),
    indicators: catalogue.indicators.map((indicator) => ({
      id: indicator.id,
      name: indicator.name,
      kind: indicator.kind,
      numerator: indicator.numerator,
      denominator: indicator.denominator,
      better: indicator.better,
      source: indicator.source,
    })),
    plans: plans.map((plan) => planJson(plan, catalogue)),
    tasks: tasks.map((task) => ({
      plan: task.plan,
      ref: task.ref,
      title: task.title,
      lead: task.lead,
      deadline: deadline(task),
      due: task.deadline,
    })),
  };
}

/** For whom the target is judged. */
function levelOf(target: Target, indicators: readonly Indicator[]): Judged | null {
  const indicator = indicators.find(({ id }) => id === target.indicator);
  return indicator === undefined ? null : judgedFor(target, indicator);
}

const planJson = (plan: Plan, catalogue: Catalogue): object => ({
  id: plan.id,
  name: plan.name,
  source: plan.source,
  document: plan.document,
  items: [...askedItems(plan, catalogue).keys()],
  targets: plan.targets.map((target) => ({
    indicator: target.indicator,
    operator: target.operator,
    value: target.value,
    valueMax: target.valueMax,
    level: levelOf(target, catalogue.indicators),
    horizon: horizonText(target.horizon),
    ...targetText(target),
    ref: target.ref,
    reading: target.reading,
  })),
});

/** Whom a target concerns, with the narrower sums where it has its own. */
export const targetText = ({ scope, excludes, condition }: Target): object => ({
  scope: scope.population,
  excludes: excludes === null ? null : "LLVT",
  condition,
  ...(scope.places === null ? {} : { places: scope.places }),
  ...(scope.operands === null
    ? {}
    : {
        operands: { numerator: scope.operands.numerator, denominator: scope.operands.denominator },
      }),
});

/** `annual`, `annual 2020-2025`, `by 2030`, `term`, `continuous`, `not stated`. */
export function horizonText(horizon: Horizon): string {
  switch (horizon.kind) {
    case "annual":
    case "term": {
      const { period, kind } = horizon;
      return period === null ? kind : `${kind} ${String(period.from)}-${String(period.to)}`;
    }
    case "by":
      return `by ${String(horizon.year)}`;
    case "continuous":
      return "continuous";
    case "unstated":
      return "not stated";
  }
}
