import { unitsToReturn } from "#app/report/units-to-return";
import { returnWords } from "#text/returned/return";
import type { Memory } from "#taskpane/engine/memory";
import { namesOf } from "#taskpane/engine/reading/pane-names";
import type { Given } from "#taskpane/protocol/calls";
import { latestReport } from "#taskpane/engine/report/latest-report";

/** What to write to a unit about its form; null where there is nothing to send back. */
export function unitMessage(memory: Memory, { order, unit }: Given<"unitMessage">): string | null {
  const result = latestReport(memory, order);
  const toReturn = unitsToReturn({ result, until: order.dueDate });
  const back = toReturn.find(({ toDo }) => toDo.unit.code === unit);
  const words = returnWords(order.language, namesOf(result.registry, result));
  return back === undefined ? null : words.message(back.toDo, "messageOnly");
}
