import path from "node:path";
import { askedItems } from "#core/catalogue/asked-items";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import type { FormReading } from "#core/consolidation/file-reading";
import type { Organisation } from "#core/registry/organisation";
import { registryOfRows } from "#core/registry/registry";
import { layOutReport } from "#core/report/report-workbook";
import type { ReportResult } from "#core/result/report-result";
import type { Defect } from "#core/sample/faults/defects";
import {
  madeBelow,
  spoiltReport,
  withLineFaults,
  type SpoiltReport,
} from "#core/sample/faults/line-faults";
import { productName } from "#core/words/product";
import { sheetNames } from "#core/words/names";
import type { FormsInput } from "#app/forms/make-forms";
import { makeReport } from "#app/report/make-report";
import { factsOnForm } from "#app/sample-readings";
import { startOf, workbookProperties } from "#app/workbook-properties";
import { namesOf } from "#text/names-of-codes";
import { reportWords } from "#text/report/report-words";
import { writeOwn } from "#cli/files/disk";
import { writeWorkbook } from "#cli/files/write-workbook";
import { readingOf, type SampleOrder } from "./sample-order";

interface Place {
  readonly folder: string;
  readonly input: FormsInput;
  readonly organisations: readonly Organisation[];
  readonly order: SampleOrder;
}

/** Units whose figures stand in the report instead of forms, and the faults in it; none where there is no such report. */
interface WrittenReport {
  readonly inReport: ReadonlySet<Organisation>;
  readonly defects: readonly Defect[];
}

/** Writes the report of an organisation some of whose units without a fault send no forms, typed into after it was made. */
export async function writeSpoiltReport(
  sound: readonly Organisation[],
  { folder, input, organisations, order }: Place,
): Promise<WrittenReport> {
  const below = { organisations, factsOf: input.factsOf };
  const spoilt = spoiltReport(sound, below);
  if (spoilt === null) return { inReport: new Set(), defects: [] };
  const result = reportOf(spoilt, madeBelow(spoilt, below), { input, order });
  const words = reportWords(order.language, namesOf(result.registry, order.work));
  const file = `bao-cao-${spoilt.of.code}.xlsx`;
  const defects: Defect[] = [];
  const sheets = layOutReport(result, order.work.tasks, words).map((sheet) => {
    if (sheet.name !== sheetNames.data) return sheet;
    const planted = withLineFaults(sheet, spoilt, file);
    defects.push(...planted.defects);
    return planted.data;
  });
  const properties = workbookProperties(productName, startOf(result.dueDate));
  writeOwn(path.join(folder, file), await writeWorkbook({ sheets, properties }));
  return { inReport: new Set(spoilt.units), defects };
}

/** The report as the organisation made it, before anybody typed into it. */
function reportOf(
  { of }: SpoiltReport,
  made: ReturnType<typeof madeBelow>,
  { input, order }: Pick<Place, "input" | "order">,
): ReportResult {
  const { plan, year, catalogue, savedAt } = input;
  const asked = askedItems(plan, catalogue);
  const readings = made.units.map(({ code, name }): FormReading => {
    const facts = factsOnForm(made.factsOf(code) ?? new Map(), asked);
    const reading = readingOf({ code, name, facts, plan, year });
    return { ...reading, file: { ...reading.file, receivedAt: savedAt(code) } };
  });
  const dueDate = dueDateOf(plan, year);
  return makeReport({
    ...{ readings, year, unit: of.code, previous: null },
    registry: registryOfRows(made.organisations.map((one, row) => ({ ...one, row: row + 1 }))),
    work: { ...order.work, plan },
    dates: { asOf: dueDate, dueDate },
  });
}
