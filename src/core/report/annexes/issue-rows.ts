import type { Issue, Severity } from "#core/issue";
import { cellsOf, headingRow, listHeight } from "#core/report/annex";
import {
  explanationKey,
  staleExplanations,
  type StaleExplanation,
} from "#core/result/issues/explanations";
import { listRows, type KeptRow } from "#core/report/page-breaks";
import type { ReportResult } from "#core/result/report-result";
import type { ReportWords } from "#core/report/report-words";
import { receiptWidths } from "./receipt-list";

interface Columns {
  /** Joined with the next: what says much has the room of two. */
  readonly spans: readonly (readonly [number, number])[];
  /** Of the columns of annex 4, from each on as far as it is joined. */
  readonly widths: readonly number[];
}

const joining = (...columns: readonly number[]): Columns => ({
  spans: columns.map((column) => [column, column + 1]),
  widths: receiptWidths.map((width, column) =>
    columns.includes(column) ? width + (receiptWidths[column + 1] ?? 0) : width,
  ),
});

/** What is found and what is wrong with it; what is to be explained. */
const [correction, explained] = [joining(4, 6), joining(5)];

/**
 * Below the receipts: what keeps the report a draft, and every complaint that asks for an explanation, with what the
 * unit wrote in its form, or with a cell in which the consolidator writes; what is written there is kept by its key when
 * the report is made again.
 */
export function issueRows(
  { issues, registry, kept, ledger }: ReportResult,
  words: ReportWords,
): readonly KeptRow[] {
  const titles = words.texts.titles.receipts;
  const nameOf = (code: string | null): string => registry.byCode.get(code ?? "")?.name ?? "";
  const files = new Map(ledger.receipts.map(({ unit, file }) => [unit.code, file?.path ?? null]));
  const fileOf = (code: string | null): string | null => files.get(code ?? "") ?? null;
  const told = (severity: Severity, rowOf: TellIssue): readonly KeptRow[] =>
    issues
      .filter((each) => each.severity === severity)
      .map((each, index) => rowOf(each, index + 1, { nameOf, fileOf, words }));
  const stale = staleExplanations(issues, kept ?? new Map());
  const [number, code, name, place, found, what] = titles.correctionHeadings;
  const corrections = [number, code, name, place, found, "", what, ""];
  const [first, second, third, where, by, about, answer] = titles.explanationHeadings;
  const explanations = [first, second, third, where, by, about, "", answer];
  return [
    ...section([titles.corrections, ...corrections], correction, told("blocking", correctionRow)),
    ...section([titles.explanations, ...explanations], explained, told("explain", explanationRow)),
    ...section([titles.staleExplanations, ...explanations], explained, stale.map(staleRow)),
  ];
}

interface Telling {
  readonly nameOf: (code: string | null) => string;
  /** The file of a unit that annex 4 lists. */
  readonly fileOf: (code: string | null) => string | null;
  readonly words: ReportWords;
}

type TellIssue = (each: Issue, number: number, telling: Telling) => KeptRow;

function section(
  [title = "", ...headings]: readonly string[],
  { spans, widths }: Columns,
  rows: readonly KeptRow[],
): readonly KeptRow[] {
  if (rows.length === 0) return [];
  return listRows(title, { ...headingRow({ headings, widths }), spans }, rows);
}

/** Its unit by code and name, and the file where annex 4 does not list it as that of the unit. */
function unitOf(
  { unit, at }: Issue,
  { nameOf, fileOf }: Telling,
): readonly [code: string, name: string] {
  const name = nameOf(unit);
  const file = at.file ?? "";
  if (file === "" || file === fileOf(unit)) return [unit ?? "", name];
  return [unit ?? "", name === "" ? file : `${name} (${file})`];
}

const placeOf = ({ at }: Issue): string =>
  [at.sheet ?? "", at.cell ?? ""].filter((text) => text !== "").join(", ");

const correctionRow: TellIssue = (each, number, telling) =>
  noteRow(
    number,
    [...unitOf(each, telling), placeOf(each), each.found ?? "", "", telling.words.reason(each), ""],
    correction,
  );

function explanationRow(each: Issue, number: number, telling: Telling): KeptRow {
  const { explainedBy } = telling.words.texts.titles.receipts;
  const complaint = telling.words.reason(each);
  const isUnits = each.explanation !== undefined && each.explainedBy !== "consolidator";
  const by = each.explanation === undefined ? "nobody" : isUnits ? "unit" : "consolidator";
  const note = each.explanation ?? "";
  const texts = [...unitOf(each, telling), placeOf(each), explainedBy[by], complaint, "", note];
  return noteRow(number, texts, explained, isUnits ? null : explanationKey(each));
}

const staleRow = ({ complaint, explanation, key }: StaleExplanation, index: number): KeptRow =>
  noteRow(index + 1, ["", "", "", "", complaint, "", explanation], explained, key);

/** A row with a note at its end; the cell is for typing where the row has a key. */
function noteRow(
  number: number,
  texts: readonly string[],
  { spans, widths }: Columns,
  key: string | null = null,
): KeptRow {
  const cells = cellsOf(texts, "dataText");
  const typed = [
    ...cells.slice(0, -1),
    ...cellsOf(texts.slice(-1), "dataInput"),
    ...cellsOf([key ?? ""], "meta"),
  ];
  return {
    height: listHeight(texts.map((text, at) => [text, widths[at + 1] ?? 0])),
    cells: [{ value: number, style: "data" }, ...(key === null ? cells : typed)],
    spans,
  };
}
