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

/** Columns of annex 4 over which a text runs, first and last: lines that say much have the room of two. */
type Span = readonly [first: number, last: number];

/** Where the texts of a complaint stand after its unit; the last of them is its note. */
const spans = {
  correction: [
    [3, 3],
    [4, 5],
    [6, 7],
  ],
  explanation: [
    [3, 3],
    [4, 4],
    [5, 6],
    [7, 7],
  ],
} as const satisfies Record<string, readonly Span[]>;

const nameColumn = 2;

const widthOver = ([first, last]: Span): number =>
  receiptWidths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);

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
  const corrections: Section = {
    title: titles.corrections,
    headings: titles.correctionHeadings,
    over: spans.correction,
  };
  const explanations: Section = {
    title: titles.explanations,
    headings: titles.explanationHeadings,
    over: spans.explanation,
  };
  return [
    ...section(corrections, told("blocking", correctionRow)),
    ...section(explanations, told("explain", explanationRow)),
    ...section({ ...explanations, title: titles.staleExplanations }, stale.map(staleRow)),
  ];
}

interface Telling {
  readonly nameOf: (code: string | null) => string;
  /** The file of a unit that annex 4 lists. */
  readonly fileOf: (code: string | null) => string | null;
  readonly words: ReportWords;
}

type TellIssue = (each: Issue, number: number, telling: Telling) => KeptRow;

interface Section {
  readonly title: string;
  readonly headings: readonly string[];
  readonly over: readonly Span[];
}

function section({ title, headings, over }: Section, rows: readonly KeptRow[]): readonly KeptRow[] {
  if (rows.length === 0) return [];
  const texts = headings.slice(nameColumn + 1);
  const row = headingRow({
    headings: spread(headings.slice(0, nameColumn + 1), texts, over),
    widths: receiptWidths.map((width, column) => {
      const span = over.find(([first]) => first === column);
      return span === undefined ? width : widthOver(span);
    }),
  });
  return listRows(title, { ...row, spans: joinedIn(over) }, rows);
}

/** Texts in their columns, nothing in those that they run over. */
const spread = (
  before: readonly string[],
  texts: readonly string[],
  over: readonly Span[],
): readonly string[] => [
  ...before,
  ...texts.flatMap((text, at) => {
    const [first, last] = over[at] ?? [0, 0];
    return [text, ...Array.from({ length: last - first }, () => "")];
  }),
];

const joinedIn = (over: readonly Span[]): readonly Span[] =>
  over.filter(([first, last]) => last > first);

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

function correctionRow(each: Issue, number: number, telling: Telling): KeptRow {
  const texts = [placeOf(each), each.found ?? "", telling.words.reason(each)];
  return noteRow([number, ...unitOf(each, telling)], texts, { over: spans.correction });
}

function explanationRow(each: Issue, number: number, telling: Telling): KeptRow {
  const { explainedBy } = telling.words.texts.titles.receipts;
  const complaint = telling.words.reason(each);
  const isUnits = each.explanation !== undefined && each.explainedBy !== "consolidator";
  const by = each.explanation === undefined ? "nobody" : isUnits ? "unit" : "consolidator";
  const texts = [placeOf(each), explainedBy[by], complaint, each.explanation ?? ""];
  return noteRow([number, ...unitOf(each, telling)], texts, {
    over: spans.explanation,
    ...(isUnits ? {} : { key: explanationKey(each) }),
  });
}

const staleRow = ({ complaint, explanation, key }: StaleExplanation, index: number): KeptRow =>
  noteRow([index + 1, "", ""], ["", "", complaint, explanation], { over: spans.explanation, key });

type Before = readonly [number: number, code: string, name: string];

/** A row with a note at its end; the cell is for typing where the row has a key. */
function noteRow(
  [number, code, name]: Before,
  texts: readonly string[],
  { over, key }: { readonly over: readonly Span[]; readonly key?: string },
): KeptRow {
  const sized = texts.map((text, at) => [text, widthOver(over[at] ?? [0, 0])] as const);
  const cells = cellsOf(spread([code, name], texts, over), "dataText");
  const note = texts.at(-1) ?? "";
  return {
    height: listHeight([[name, widthOver([nameColumn, nameColumn])], ...sized]),
    cells: [
      { value: number, style: "data" },
      ...(key === undefined ? cells : cells.slice(0, -1)),
      ...(key === undefined
        ? []
        : [
            { value: note, style: "dataInput" as const },
            { value: key, style: "meta" as const },
          ]),
    ],
    spans: joinedIn(over),
  };
}
