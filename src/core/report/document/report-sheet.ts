import { sheetNames } from "#core/words/names";
import type { ReportTexts } from "#core/words/report/report-texts";
import {
  plainSheet,
  type ConditionalFormat,
  type RowModel,
  type SheetModel,
  type Validation,
} from "#core/sheet/sheet-model";
import type { Area } from "#core/sheet/area";
import { cellName } from "#core/cell";
import { documentOf } from "./document";
import { paged } from "#core/report/page-breaks";
import { right, widths } from "#core/report/kept/report-columns";
import { keyColumns, lineHeight, ReportRows } from "./report-rows";
import type { DocumentBlock, ReportDocument } from "./report-document";
import type { ReportLayout } from "#core/report/report-layout";
import { staleLook } from "#core/report/stale";
import { said, joined } from "#core/sheet/live-text";

/** Points from the first line of a page to the last: A4 less 20 mm above and below, and a little to spare. */
const pageHeight = 726;

/** The report itself, on A4 as official documents are laid out. */
export const reportSheet = (layout: ReportLayout): SheetModel =>
  documentSheet(documentOf(layout), layout.words.texts.report, {
    name: sheetNames.report,
    rests: true,
  });

/**
 * A document on A4 as official ones are laid out; one that `rests` on the data sheet has a line that says when that
 * was changed afterwards.
 */
export function documentSheet(
  document: ReportDocument,
  texts: ReportTexts["report"],
  { name, rests }: { readonly name: string; readonly rests: boolean },
): SheetModel {
  const { rows: all, merges } = paged(flowOf(document, texts, rests), pageHeight);
  const places = all.flatMap((row, index) => (isForTyping(row) ? [{ row, index }] : []));
  return {
    ...plainSheet,
    name,
    columns: [
      ...widths.map((width) => ({ width })),
      ...keyColumns.map((width) => ({ width, hidden: true })),
    ],
    rows: all,
    merges,
    protected: true,
    validations: places.map(({ index }) => typingPrompt(index, texts)),
    conditionalFormats: [
      ...(rests ? [staleLook(headRows, 0, right)] : []),
      ...places.map(tooLongLook),
      stillOpen(all.length),
    ],
    print: {
      ...plainSheet.print,
      fitToWidth: false,
      scale: 100,
      area: { top: 0, left: 0, bottom: all.length - 1, right },
      footer: document.draft,
    },
  };
}

/** Places in brackets, which somebody still has to fill. */
const stillOpen = (rows: number): ConditionalFormat => ({
  area: { top: 0, left: 0, bottom: rows - 1, right },
  rule: { kind: "formula", formula: 'ISNUMBER(FIND("[",A1))', look: "muted" },
});

/** The document from its head to its foot, not yet divided into pages. */
function flowOf(
  document: ReportDocument,
  texts: ReportTexts["report"],
  rests: boolean,
): ReportRows["flow"] {
  const rows = new ReportRows();
  head(document, texts, { rows, rests });
  rows.paragraph(said(document.opening));
  for (const { heading, blocks } of document.sections) {
    rows.heading(heading, "heading");
    for (const block of blocks) put(block, rows);
  }
  rows.keepLast();
  foot(document, rows);
  return rows.flow;
}

interface Place {
  readonly row: RowModel;
  readonly index: number;
}

const isForTyping = ({ cells }: RowModel): boolean =>
  String(cells[right + 1]?.value ?? "").startsWith("own.");

const areaOf = (index: number): Area => ({ top: index, left: 0, bottom: index, right });

/** Letters that a line holds for sure. */
const lettersOfLine = 68;

/**
 * Red as soon as more was typed than the row has room for: no program makes a row of joined cells higher. What was
 * there when the report was made fits.
 */
function tooLongLook({ row: { cells, height = lineHeight }, index }: Place): ConditionalFormat {
  const cell = `$${cellName(index, 0)}`;
  const length = String(String(cells[0]?.value ?? "").length);
  const breaks = `LEN(${cell})-LEN(SUBSTITUTE(${cell},CHAR(10),""))`;
  const lines = `INT(LEN(${cell})/${String(lettersOfLine)})+1+${breaks}`;
  const most = String(Math.floor(height / lineHeight));
  return {
    area: areaOf(index),
    rule: {
      kind: "formula",
      formula: `AND(LEN(${cell})<>${length},${lines}>${most})`,
      look: "bad",
    },
  };
}

/** What is shown beside a place for typing: how much is printed of it. */
const typingPrompt = (index: number, { typing }: ReportTexts["report"]): Validation => ({
  area: areaOf(index),
  rule: { kind: "custom", formula: "TRUE" },
  prompt: typing,
  refusal: typing,
});

/** Rows of the head above the line about changed data. */
const headRows = 4;

function head(
  { head: parts, title, subject }: ReportDocument,
  texts: ReportTexts["report"],
  { rows, rests }: { readonly rows: ReportRows; readonly rests: boolean },
): void {
  rows.pair([parts.above, "headOwn", "head.above"], [parts.party, "headRight", null]);
  rows.pair([parts.issuer, "headOwnBold", "head.issuer"], ["", "placeDate", null]);
  rows.pair([texts.head.star, "headLeft", null], [parts.placeAndDate, "placeOwn", "head.place"]);
  rows.pair([parts.number, "headOwn", "head.number"], ["", "placeDate", null]);
  if (rests) rows.staleLine();
  rows.centred(title, "title");
  rows.centred(subject, "subtitle");
  rows.centred(texts.rule, "headLeft");
  rows.space(8);
}

function put(block: DocumentBlock, rows: ReportRows): void {
  switch (block.kind) {
    case "heading":
      rows.heading(block.text, "subheading");
      return;
    case "paragraph":
      rows.paragraph(joined(block.runs.map((run) => (run.kind === "text" ? said(run.text) : run))));
      return;
    case "own":
      if (block.text === null) rows.place(block.key, block.prompt);
      else rows.own(block.key, block.text);
      return;
    case "table":
      rows.table(block);
  }
}

/** Recipients at the left, the signature at the right, never torn apart by the end of a page. */
function foot({ foot: parts }: ReportDocument, rows: ReportRows): void {
  const left = [parts.recipientsHeading, ...parts.recipients];
  const { onBehalf, post } = parts;
  const signers = [
    ...(onBehalf === null
      ? ([[post, "headOwnBold", "head.post"]] as const)
      : ([
          [onBehalf, "headOwnBold", "head.onBehalf"],
          [post, "headOwn", "head.post"],
        ] as const)),
    ["", "headLeft", null],
    ["", "headLeft", null],
    ["", "headLeft", null],
    [parts.name, "headOwnBold", "head.name"],
  ] as const;
  rows.space(14, true);
  const lines = Math.max(left.length, signers.length);
  for (let index = 0; index < lines; index += 1) {
    const isFiled = index === left.length - 1;
    rows.pair(
      [
        left[index] ?? "",
        index === 0 ? "recipientsHead" : isFiled ? "recipientOwn" : "recipients",
        isFiled ? "head.filed" : null,
      ],
      signers[index] ?? ["", "headLeft", null],
      index < lines - 1,
    );
  }
}
