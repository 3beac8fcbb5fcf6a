import { isSettled } from "#core/issue";
import type { RowModel } from "#core/sheet/sheet-model";
import { cellsOf, listHeight } from "./annex";
import type { KeptRow } from "./page-breaks";
import type { ReportResult } from "./report-result";
import type { ReportWords } from "./report-words";

const [nameWidth, complaintWidth, noteWidth] = [44, 48, 46] as const;

/** What units explained in their forms, below the receipts: complaint and note side by side; no rows without any. */
export function explanationRows(
  { issues, registry }: ReportResult,
  words: ReportWords,
): readonly KeptRow[] {
  const titles = words.texts.titles.receipts;
  const settled = issues.filter(isSettled);
  if (settled.length === 0) return [];
  const rows = settled.map((each, index): RowModel => {
    const name = registry.byCode.get(each.unit ?? "")?.name ?? "";
    const complaint = words.reason(each);
    const note = each.explanation ?? "";
    const texts = [each.unit ?? "", name, each.at.sheet ?? "", each.at.cell ?? "", complaint, note];
    return {
      height: listHeight([
        [name, nameWidth],
        [complaint, complaintWidth],
        [note, noteWidth],
      ]),
      cells: [{ value: index + 1, style: "data" }, ...cellsOf(texts, "dataText")],
    };
  });
  return [
    { cells: [] },
    { cells: [{ value: titles.explanations, style: "label" }], keepWithNext: true },
    { cells: cellsOf(titles.explanationHeadings, "columnHead"), keepWithNext: true },
    ...rows,
  ];
}
