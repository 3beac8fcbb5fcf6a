import { unitsToReturn } from "#app/report/units-to-return";
import { linesOfUnit } from "#taskpane/engine/checking/unit-lines";
import type { Memory } from "#taskpane/engine/memory";
import { expectedOf, fileLine } from "#taskpane/engine/reading/given/read-given";
import type { Given } from "#taskpane/protocol/calls";
import type { IssueLine } from "#taskpane/protocol/answers";
import type { UnitView } from "#taskpane/protocol/unit-answers";
import { issueLines } from "#taskpane/engine/report/report-view";
import { latestReport } from "#taskpane/engine/report/latest-report";

/** Everything that is known of one unit. */
export function unitView(
  memory: Memory,
  { order, unit: code }: Given<"unitView">,
): UnitView | null {
  const result = latestReport(memory, order);
  const { language } = order;
  const expected = expectedOf(memory, result.registry, order);
  const at = result.ledger.receipts.findIndex(({ unit }) => unit.code === code);
  const receipt = result.ledger.receipts[at];
  if (receipt === undefined) return null;
  const { unit, form, file } = receipt;
  const cellOf = (item: string) => {
    const cell = form?.cells?.get(item);
    return form === null || cell === undefined ? null : { sheet: form.sheet, cell };
  };
  const toReturn = unitsToReturn({ result, until: order.dueDate });
  return {
    code,
    name: unit.name,
    file: file?.path ?? null,
    issues: saidOnce(
      issueLines(
        result.issues.filter((issue) => issue.unit === code),
        language,
        { ...result, inOneSheet: true },
      ),
    ),
    indicators: form === null ? [] : linesOfUnit(result, language, cellOf, at),
    others: memory.readings
      .filter((reading) => reading.kind === "form" && reading.meta?.unit === code)
      .filter((reading) => reading.file.path !== file?.path)
      .map((reading) => fileLine(reading, expected, language)),
    isToReturn: toReturn.some(({ toDo }) => toDo.unit.code === code),
    hasPrevious: result.previous?.facts.has(code) ?? false,
  };
}

/** What two files of a unit are told in the same words is one complaint to whoever looks at the unit. */
const saidOnce = (lines: readonly IssueLine[]): readonly IssueLine[] => [
  ...new Map(lines.map((line) => [JSON.stringify(line), line])).values(),
];
