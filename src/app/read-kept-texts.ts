import { metaKeys, sheetNames, templates } from "#core/words/names";
import { readExplanations } from "#core/report/kept/read-explanations";
import { readKept } from "#core/report/kept/read-kept";
import type { KeptTexts } from "#core/result/report-settings";
import type { OpenBytes } from "./ports";

/**
 * What a clerk wrote into an earlier report of ours, to be put back into the next; null when the file is no such
 * report. Its figures are never taken over.
 */
export function readKeptTexts(bytes: Uint8Array, open: OpenBytes): KeptTexts | null {
  const opened = open(bytes);
  if (!opened.ok) return null;
  const meta = opened.value.readGrid(sheetNames.meta);
  const report = opened.value.readGrid(sheetNames.report);
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
  const receipts = opened.value.readGrid(sheetNames.receipts);
  const explanations = receipts.ok ? readExplanations(receipts.value) : [];
  return new Map([...readKept(report.value), ...explanations]);
}
