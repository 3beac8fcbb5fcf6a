import { askedItems } from "#core/catalogue/asked-items";
import type { Catalogue } from "#core/catalogue/catalogue";
import type { Indicator } from "#core/catalogue/indicator";
import { isOwnGroup, nameOfOwnGroup, type Item } from "#core/catalogue/item";
import type { Horizon, Period, Plan, Target } from "#core/catalogue/plan";
import type { Deadline, Task } from "#core/catalogue/task";
import {
  askedForWords,
  planChoices,
  type formColumnsOfPlan,
  type indicatorColumns,
  type itemColumns,
  type quotaColumns,
  type SettingId,
  type targetColumns,
  type taskColumns,
} from "#core/words/plan-sheet-words";
import { againstText } from "./against-text";
import { printedDay } from "#core/registry/calendar-day";
import type { CellValue } from "#core/sheet/sheet-model";
import type { TaskProgress } from "#core/tasks/task-progress";

type Row<C> = Partial<Record<keyof C, CellValue>>;

const listed = (values: readonly string[]): string | null =>
  values.length === 0 ? null : values.join("; ");

const mark = (marked: boolean): CellValue => (marked ? planChoices.mark.yes[0] : null);

const periodOf = (horizon: Horizon): Period | null => ("period" in horizon ? horizon.period : null);

/** The cells of a target, without its number and the name of its indicator. */
export function targetRow(
  target: Target,
  indicator: Pick<Indicator, "kind"> | undefined,
): Row<typeof targetColumns> {
  const { scope, horizon, steps } = target;
  const period = periodOf(horizon);
  const recurs = horizon.kind === "term" && horizon.recurs === true;
  return {
    indicator: target.indicator,
    operator: planChoices.operator[target.operator][0],
    judged: target.judged === undefined ? null : planChoices.judged[target.judged][0],
    value: levelCell(target.value, indicator),
    valueMax: target.valueMax,
    against: target.against === undefined ? null : againstCell(target),
    steps: listed((steps ?? []).map(({ year, value }) => `${String(year)}: ${decimal(value)}`)),
    horizon: planChoices.horizon[recurs ? "eachTerm" : horizon.kind][0],
    from: period?.from ?? null,
    to: horizon.kind === "by" ? horizon.year : (period?.to ?? null),
    population: scope.population,
    places: listed(scope.places ?? []),
    numerator: listed(scope.operands?.numerator ?? []),
    denominator: listed(scope.operands?.denominator ?? []),
    whole: scope.operands?.whole ?? null,
    armedForces: mark(target.excludes === "armedForces"),
    condition: target.condition,
    ref: target.ref,
    reading: target.reading,
  };
}

/** Better than last year says so by its operator alone. */
const againstCell = ({ against, operator }: Target): CellValue =>
  against === undefined ||
  (against.kind === "lastYear" && (operator === "rising" || operator === "falling"))
    ? null
    : againstText(against);

/** A percentage up to one says that it is one, since 0,9 is typed for 90 % as often as it is meant. */
const levelCell = (
  value: number | null,
  indicator: Pick<Indicator, "kind"> | undefined,
): CellValue =>
  value !== null && value > 0 && value <= 1 && indicator?.kind !== "count"
    ? `${decimal(value)}%`
    : value;

const decimal = (value: number): string => String(value).replace(".", ",");

/** The value of one setting. */
export function settingValue(plan: Plan, id: SettingId): CellValue {
  switch (id) {
    case "termFrom":
      return plan.term.from;
    case "termTo":
      return plan.term.to;
    case "dueDay":
      return plan.due.day;
    case "dueMonth":
      return plan.due.month;
    case "dueGrace":
      return plan.due.graceDays ?? null;
    case "sharedYear":
      return planChoices.sharedYear[plan.sharedYearGoesTo][0];
    case "reportsTo":
    case "conditionsMet":
      return listed(plan[id]);
    case "id":
    case "name":
    case "document":
    case "issuer":
    case "source":
      return plan[id];
    case "kind":
    case "subject":
      return plan[id] ?? null;
  }
}

export const itemRow = (item: Item, { groups }: Catalogue): Row<typeof itemColumns> => ({
  code: item.code,
  name: item.name,
  unit: item.unit,
  decimals: item.decimals ?? null,
  group: isOwnGroup(item.group)
    ? nameOfOwnGroup(item.group)
    : (groups.find(({ id }) => id === item.group)?.name ?? null),
  appliesTo: planChoices.appliesTo[item.appliesTo][0],
  guidance: item.guidance ?? null,
});

/** Every row that a form may have, under its group; those that stand there anyway say why. */
export function formRowsOf(
  plan: Plan,
  catalogue: Catalogue,
): readonly Row<typeof formColumnsOfPlan>[] {
  const asked = askedItems({ ...plan, chosenItems: [] }, catalogue);
  const chosen = new Set(plan.chosenItems);
  return catalogue.groups.flatMap((group) => [
    { group: group.name },
    ...group.items.map(({ code, name }) => {
      const why = asked.get(code);
      return {
        code,
        name,
        group: group.name,
        chosen: mark(chosen.has(code)),
        why: why === undefined ? null : askedForWords[why],
      };
    }),
  ]);
}

export const indicatorRow = (indicator: Indicator): Row<typeof indicatorColumns> => ({
  id: indicator.id,
  name: indicator.name,
  shortName: indicator.shortName,
  kind: planChoices.kind[indicator.kind][0],
  numerator: listed(indicator.numerator),
  denominator: listed(indicator.denominator ?? []),
  better: planChoices.better[indicator.better][0],
  counted: indicator.counted,
  whole: indicator.whole,
  onlyInTotal: mark(indicator.onlyInTotal === true),
  quotaItem: indicator.quotaItem ?? null,
  structure: indicator.structure ?? null,
  over100: mark(indicator.over100 === true),
});

/** Quotas of all targets, each with the number of its target. */
export const quotaRows = (
  { targets }: Plan,
  unitName: (code: string) => string | null,
): readonly Row<typeof quotaColumns>[] =>
  targets.flatMap(({ quotas }, index) =>
    (quotas ?? []).map(({ unit, value }) => ({
      target: index + 1,
      unit,
      name: unitName(unit),
      value,
    })),
  );

/** The rows of the tasks; what was entered stands in the first row of each. */
export function taskRows(
  tasks: readonly Task[],
  progress: ReadonlyMap<string, TaskProgress>,
): readonly Row<typeof taskColumns>[] {
  return tasks.flatMap((task) => {
    const parts = task.deadline.kind === "several" ? task.deadline.parts : [task.deadline];
    const entered = progress.get(task.id);
    return parts.map((part, index): Row<typeof taskColumns> => ({
      id: task.id,
      ...(index > 0
        ? {}
        : {
            ref: task.ref,
            title: task.title,
            lead: task.lead,
            triggered: dayOrNull(entered?.triggered),
            done: dayOrNull(entered?.done),
            result: entered?.result ?? null,
            evidence: entered?.evidence ?? null,
          }),
      ...deadlineCells(part),
    }));
  });
}

const dayOrNull = (iso: string | null | undefined): string | null =>
  iso == null ? null : printedDay(iso);

/** Kind, due, event and words of one deadline; several are taken apart before. */
function deadlineCells(deadline: Deadline): Row<typeof taskColumns> {
  if (deadline.kind === "several") return {};
  const kind = planChoices.deadline[deadline.kind][0];
  const words = "words" in deadline ? deadline.words : null;
  const trigger = "trigger" in deadline ? deadline.trigger : null;
  return { kind, words, trigger, due: dueText(deadline) };
}

function dueText(deadline: Exclude<Deadline, { readonly kind: "several" }>): string | null {
  const two = (part: number): string => String(part).padStart(2, "0");
  switch (deadline.kind) {
    case "fixed":
      return printedDay(deadline.due);
    case "annual":
      return deadline.month === null || deadline.day === null
        ? null
        : `${two(deadline.day)}/${two(deadline.month)}`;
    case "fromYear":
      return String(deadline.year);
    case "relative":
      return String(deadline.months);
    case "continuous":
    case "conditional":
    case "unstated":
      return null;
  }
}
