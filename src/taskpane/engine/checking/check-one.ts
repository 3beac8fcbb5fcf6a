import { checkForm, earlierValues, notAForm, type FormCheck } from "#app/forms/check-form";
import { noPlan, type PlanInUse } from "#app/work";
import { catalogue } from "#core/catalogue/built-in";
import type { FileReading, FormReading } from "#core/consolidation/file-reading";
import { sentenceOf } from "#text/issues/issues-of-forms";
import type { CheckAnswer, Order } from "#taskpane/protocol/answers";
import type { Memory } from "#taskpane/engine/memory";
import { periodNamed } from "#core/catalogue/periods/report-period";
import { previousFor } from "#taskpane/engine/reading/previous-for";
import { linesOfUnit } from "./unit-lines";
import { havePlan } from "#taskpane/engine/reading/plans/plan-books";
import { namesOf } from "#taskpane/engine/reading/pane-names";
import { workGiven, workNamed } from "#taskpane/engine/reading/plans/plans-at-hand";
import { issueLines } from "#taskpane/engine/report/report-view";

/** One form by itself, as that of the unit, year and plan that it names; another file is refused with its reason. */
export async function checkOne(
  reading: FileReading,
  memory: Memory,
  order: Order,
): Promise<CheckAnswer> {
  if (reading.kind === "form") return checkedForm(reading, memory, order);
  const cause = notAForm(reading);
  const complaint =
    cause === null ? "" : sentenceOf(cause, order.language, namesOf(memory.registry));
  return { kind: "refused", file: reading.file.path, complaint };
}

/** A form that names no plan is checked by the one that was chosen; without one nothing is asked of it. */
const usualWork = (memory: Memory, order: Order): PlanInUse =>
  order.plan === "" ? { plan: noPlan, catalogue } : workGiven(order, memory);

/** The check of a form in the words of the pane, with last year's values of its unit where those are known. */
export async function checkedForm(
  form: FormReading,
  memory: Memory,
  order: Order,
  besides: Partial<Pick<FormCheck, "previous" | "name">> = {},
): Promise<CheckAnswer> {
  const { meta } = form;
  await havePlan(memory, meta?.plan ?? "");
  const year = meta?.year ?? order.year;
  const asked = periodNamed(meta?.period) ?? undefined;
  const known = previousFor(memory, { year, ...(asked === undefined ? {} : { period: asked }) });
  const given = earlierValues(known, meta?.unit ?? "", year);
  const { issues, result, unit } = checkForm(form, {
    planNamed: (id) => workNamed(id, memory),
    usual: usualWork(memory, order),
    year: order.year,
    // Where the whole year is reported on, a form is checked as that of the part that it names.
    ...(order.period === undefined ? {} : { period: order.period }),
    dates: { asOf: order.asOf, dueDate: order.dueDate },
    registry: memory.registry,
    previous: given ?? besides.previous ?? null,
    name: besides.name ?? null,
  });
  const cellOf = (item: string) => {
    const cell = form.cells?.get(item);
    return cell === undefined ? null : { sheet: form.sheet, cell };
  };
  return {
    kind: "checked",
    file: form.file.path,
    unit: unit.name,
    issues: issueLines(issues, order.language, { ...result, inOneSheet: true }),
    filled: form.facts.size,
    indicators: linesOfUnit(result, order.language, cellOf),
    canRepair: form.issues.some((issue) => issue.code === "formulaChanged"),
  };
}
