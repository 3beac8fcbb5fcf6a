import type { Organisation } from "#core/registry/organisation";
import type { WorkbookModel } from "#core/sheet/sheet-model";
import { formWorkbook, shownAsLastYear } from "#app/forms/make-forms";
import { settledFacts } from "#app/forms/settled-so-far";
import { previousFor, reportsSoFar } from "#taskpane/engine/reading/previous-for";
import { wordsOf } from "#text/words";
import type { FormOrder } from "#taskpane/protocol/answers";
import type { Memory } from "#taskpane/engine/memory";
import { workGiven } from "#taskpane/engine/reading/plans/plans-at-hand";

/** The blank form of one unit, with last year's values beside when a report or form of last year was given. */
export function formOf(memory: Memory, order: FormOrder): WorkbookModel {
  const { registry } = memory;
  const { plan, catalogue } = workGiven(order, memory);
  const sofar = reportsSoFar(memory, order);
  return formWorkbook(unitOf(memory, order), {
    registry,
    plan,
    year: order.year,
    catalogue,
    words: wordsOf(order.language),
    factsOf: () => null,
    settledOf: (unit) => settledFacts(sofar, unit),
    previousOf: shownAsLastYear(previousFor(memory, order), order.year),
    savedAt: () => `${order.asOf}T00:00:00Z`,
  });
}

/** The unit of that code; the page lists no other. */
export function unitOf({ registry }: Memory, order: FormOrder): Organisation {
  const unit = registry.byCode.get(order.unit);
  if (unit === undefined) throw new Error("the page asked for a unit that its registry lacks");
  return unit;
}
