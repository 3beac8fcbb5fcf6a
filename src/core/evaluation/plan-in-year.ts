import type { Catalogue } from "#core/catalogue/catalogue";
import type { Item } from "#core/catalogue/item";
import { runningItems } from "#core/catalogue/periods/running-items";
import type { Period, Plan, Target } from "#core/catalogue/plan";
import { yearPrintedFor } from "#core/catalogue/target";
import { settled } from "#core/evaluation/yardsticks/comparisons";

/**
 * The plan as it stands in one year: a target with yearly steps has the level of the last step that has
 * begun; before the first step, that step is a level to be reached by its year; a term that is not named is that of the
 * plan, and what every term asks for anew is asked for the term of the year; what is measured by a printed figure asks for
 * the number that this comes to. Other targets stay as they are.
 */
export function planInYear(plan: Plan, year: number): Plan {
  return plan.targets.some((target) => hasSteps(target) || isOfATerm(target) || isMeasured(target))
    ? {
        ...plan,
        targets: plan.targets.map((target) =>
          termInYear(settled(stepInYear(target, year), plan, year), plan, year),
        ),
      }
    : plan;
}

const isMeasured = ({ against }: Target): boolean =>
  against !== undefined && yearPrintedFor(against) !== null;

const recurs = ({ horizon }: Target): boolean => horizon.kind === "term" && horizon.recurs === true;

/** Of the term of the plan, or of every term: its years are not printed with it. */
const isOfATerm = ({ horizon }: Target): boolean =>
  horizon.kind === "term" && horizon.period === null;

/**
 * The term that a year belongs to: terms follow each other, each as long as that of the plan, and share a year, which the setting
 * of the plan gives to one of them.
 */
function termOfYear({ term, sharedYearGoesTo }: Plan, year: number): Period {
  const length = term.to - term.from;
  if (length <= 0) return term;
  const offset = sharedYearGoesTo === "earlier" ? 1 : 0;
  const terms = Math.floor((year - term.from - offset) / length);
  const from = term.from + Math.max(0, terms) * length;
  return { from, to: from + length };
}

function termInYear(target: Target, plan: Plan, year: number): Target {
  if (!isOfATerm(target)) return target;
  const period = recurs(target) ? termOfYear(plan, year) : plan.term;
  return { ...target, horizon: { kind: "term", period } };
}

/** The catalogue whose rows that count since the start of the term name its years: that is the term of the year. */
export function namedInTerm(catalogue: Catalogue, plan: Plan, year: number): Catalogue {
  const { from, to } = termOfYear(plan, year);
  if (from >= to) return catalogue;
  const named = (item: Item): Item =>
    runningItems.has(item.code)
      ? { ...item, name: `${item.name} ${String(from)}–${String(to)}` }
      : item;
  const groups = catalogue.groups.map((group) => ({ ...group, items: group.items.map(named) }));
  return { ...catalogue, groups, items: catalogue.items.map(named) };
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
