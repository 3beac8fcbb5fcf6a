import { metaKeys, sheetNames, templates } from "#core/words/names";
import { readExplanations } from "#core/report/kept/read-explanations";
import { readKept } from "#core/report/kept/read-kept";
import type { KeptTexts } from "#core/result/report-settings";
import type { OpenedWorkbook } from "#app/ports";

/**
 * What a clerk wrote into an earlier report of ours, to be put back into the next; null when the workbook is no such
 * report. Its figures are never taken over.
 */
export function readKeptTexts(workbook: OpenedWorkbook): KeptTexts | null {
  const meta = workbook.readGrid(sheetNames.meta);
  const report = workbook.readGrid(sheetNames.report);
  if (!meta.ok || !report.ok) return null;
  const isOurs = meta.value.rows.some(({ cells }) => {
    const [key, value] = cells;
    return (
      key?.content.kind === "text" &&
      key.content.value === metaKeys.template &&
      value?.content.kind === "text" &&
      value.content.value === templates.report
    );
  });
  if (!isOurs) return null;
  const receipts = workbook.readGrid(sheetNames.receipts);
  const explanations = receipts.ok ? readExplanations(receipts.value) : [];
  return new Map([...readKept(report.value), ...explanations]);
}
