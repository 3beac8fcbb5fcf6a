import type { Issue, Severity } from "#core/issue";
import type { RowModel } from "#core/sheet/sheet-model";
import { cellsOf, headingRow, listHeight } from "#core/report/annex";
import {
  explanationKey,
  staleExplanations,
  type StaleExplanation,
} from "#core/result/issues/explanations";
import { listRows, type KeptRow } from "#core/report/page-breaks";
import type { ReportResult } from "#core/result/report-result";
import type { ReportWords } from "#core/report/report-words";

/** Widths of the columns of annex 4 that hold these texts. */
const [nameWidth, foundWidth, complaintWidth, noteWidth] = [33, 10, 42, 20] as const;

const issueWidths = [4.5, 9.5, nameWidth, 10, 10, foundWidth, complaintWidth, noteWidth];

/**
 * Below the receipts: what keeps the report a draft, and every complaint that asks for an explanation, with what the
 * unit wrote in its form, or with a cell in which the consolidator writes; what is written there is kept by its key when
 * the report is made again.
 */
export function issueRows(
  { issues, registry, kept }: ReportResult,
  words: ReportWords,
): readonly KeptRow[] {
  const titles = words.texts.titles.receipts;
  const nameOf = (code: string | null): string => registry.byCode.get(code ?? "")?.name ?? "";
  const told = (severity: Severity, rowOf: TellIssue): readonly RowModel[] =>
    issues
      .filter((each) => each.severity === severity)
      .map((each, index) => rowOf(each, index + 1, { nameOf, words }));
  const stale = staleExplanations(issues, kept ?? new Map());
  return [
    ...section([titles.corrections, titles.correctionHeadings], told("blocking", correctionRow)),
    ...section([titles.explanations, titles.explanationHeadings], told("explain", explanationRow)),
    ...section([titles.staleExplanations, titles.explanationHeadings], stale.map(staleRow)),
  ];
}

interface Telling {
  readonly nameOf: (code: string | null) => string;
  readonly words: ReportWords;
}

type TellIssue = (each: Issue, number: number, telling: Telling) => RowModel;

function section(
  [title, headings]: readonly [string, readonly string[]],
  rows: readonly RowModel[],
): readonly KeptRow[] {
  if (rows.length === 0) return [];
  return listRows(title, headingRow({ headings, widths: issueWidths }), rows);
}

const placeOf = ({ unit, at }: Issue, { nameOf }: Telling): readonly string[] => [
  unit ?? "",
  nameOf(unit),
  at.sheet ?? "",
  at.cell ?? "",
];

function correctionRow(each: Issue, number: number, telling: Telling): RowModel {
  const texts = [...placeOf(each, telling), each.found ?? "", each.at.file ?? ""];
  return noteRow(number, texts, { note: telling.words.reason(each), key: null });
}

function explanationRow(each: Issue, number: number, telling: Telling): RowModel {
  const { explainedBy } = telling.words.texts.titles.receipts;
  const complaint = telling.words.reason(each);
  const isUnits = each.explanation !== undefined && each.explainedBy !== "consolidator";
  const by = each.explanation === undefined ? "nobody" : isUnits ? "unit" : "consolidator";
  return noteRow(number, [...placeOf(each, telling), explainedBy[by], complaint], {
    note: each.explanation ?? "",
    key: isUnits ? null : explanationKey(each),
  });
}

const staleRow = ({ complaint, explanation, key }: StaleExplanation, index: number): RowModel =>
  noteRow(index + 1, ["", "", "", "", "", complaint], { note: explanation, key });

/** A row with a note at its end; the cell is for typing where the row has a key. */
function noteRow(
  number: number,
  texts: readonly string[],
  { note, key }: { readonly note: string; readonly key: string | null },
): RowModel {
  return {
    height: listHeight([
      [texts[1] ?? "", nameWidth],
      [texts[4] ?? "", foundWidth],
      [texts[5] ?? "", complaintWidth],
      [note, noteWidth],
    ]),
    cells: [
      { value: number, style: "data" },
      ...cellsOf(texts, "dataText"),
      { value: note, style: key === null ? "dataText" : "dataInput" },
      ...(key === null ? [] : [{ value: key, style: "meta" as const }]),
    ],
  };
}
