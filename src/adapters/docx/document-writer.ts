import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
  type Table,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type {
  DocumentAnnex,
  DocumentBlock,
  DocumentFoot,
  DocumentHead,
  ReportDocument,
  StyledLine,
  WholeDocument,
} from "#core/report/document/report-document";
import { styles } from "#core/sheet/looks/styles";
import { tableXml } from "./annex-tables";
import { documentStyles, lyingPage, lyingTextWidth, measures, page, pageHeaders } from "./page";
import { sideBySide, tableOf } from "./tables";
import { bodyParagraph, centred, headingParagraph, leftAligned, run } from "./texts";

export interface DocumentProperties {
  readonly title: string;
  readonly creator: string;
  /** ISO date and time. */
  readonly modified: string;
}

/**
 * The report as a .docx: official head, real headings and tables, paragraphs to be edited, place for the
 * signature. Every figure is the text that the report document carries; nothing is computed here.
 */
export async function writeDocument(
  report: WholeDocument,
  { title, creator, modified }: DocumentProperties,
): Promise<Uint8Array> {
  const headers = pageHeaders(report.draft);
  const tables: string[] = [];
  const last = report.sections.at(-1)?.blocks.at(-1);
  const document = new Document({
    title,
    creator,
    lastModifiedBy: creator,
    styles: documentStyles(report.language),
    sections: [
      {
        properties: { page, titlePage: true },
        headers,
        children: [
          ...headOf(report.head),
          ...titleOf(report),
          bodyParagraph([run(report.opening)]),
          ...report.sections.flatMap(({ heading, blocks }) => [
            headingParagraph(heading, 1),
            ...blocks.flatMap((block) => blockOf(block, block === last)),
          ]),
          ...footOf(report.foot),
        ],
      },
      ...report.annexes.map((annex) => ({
        properties: { page: lyingPage },
        headers: { default: headers.default },
        children: annexOf(annex, tables),
      })),
    ],
  });
  return finished(new Uint8Array(await Packer.toArrayBuffer(document)), modified, tables);
}

/** The first day that a zip can name. */
const firstZipDay = new Date(1980, 0, 1);

/**
 * The library dates everything now; the same report is the same bytes, whenever it is made. Tables of the annexes
 * stand where their marks are.
 */
function finished(archive: Uint8Array, modified: string, tables: readonly string[]): Uint8Array {
  const parts = unzipSync(archive);
  changePart(parts, "docProps/core.xml", (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${modified}`),
  );
  changePart(parts, "word/document.xml", (xml) => withTables(xml, tables));
  return zipSync(parts, { mtime: firstZipDay });
}

function changePart(
  parts: Record<string, Uint8Array>,
  name: string,
  change: (xml: string) => string,
): void {
  const part = parts[name];
  if (part !== undefined) parts[name] = strToU8(change(strFromU8(part)));
}

/** Signs of private use, which `run` takes out of every text. */
const markOf = (table: number): string => `\uE000${String(table)}\uE001`;

/** Each table in the place of the paragraph that holds its mark. */
function withTables(xml: string, tables: readonly string[]): string {
  let rest = xml;
  const pieces: string[] = [];
  for (const [index, table] of tables.entries()) {
    const mark = rest.indexOf(markOf(index));
    const [start, end] = [rest.lastIndexOf("<w:p>", mark), rest.indexOf("</w:p>", mark)];
    pieces.push(rest.slice(0, start), table);
    rest = rest.slice(end + "</w:p>".length);
  }
  return [...pieces, rest].join("");
}

/** An annex on lying pages; its title is a heading, so that a contents table finds it. */
function annexOf(
  { lines: [title, ...lines], parts }: DocumentAnnex,
  tables: string[],
): Paragraph[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      alignment: AlignmentType.CENTER,
      children: [run(title?.text ?? "", { bold: true })],
    }),
    ...lines.map((line) => styledLine(line)),
    ...parts.flatMap((part) => {
      if (part.kind === "text") return [styledLine(part, true)];
      tables.push(tableXml(part, lyingTextWidth));
      // Two tables without a paragraph between them are one.
      return [new Paragraph({ children: [new TextRun(markOf(tables.length - 1))] }), gap()];
    }),
  ];
}

const gap = (): Paragraph => centred("", { size: 4 });

function styledLine({ text, style }: StyledLine, keepNext = false): Paragraph {
  const { bold = false, italic = false, align } = styles[style];
  return new Paragraph({
    alignment: align === "center" ? AlignmentType.CENTER : AlignmentType.LEFT,
    keepNext,
    children: [run(text, { bold, italics: italic, size: measures.small })],
  });
}

function headOf(head: DocumentHead): readonly (Table | Paragraph)[] {
  const left = [
    centred(head.above),
    centred(head.issuer, { bold: true }),
    centred("*"),
    centred(head.number),
  ];
  const right = [
    centred(head.party, { bold: true, underline: {}, size: measures.head }),
    centred(""),
    centred(""),
    centred(head.placeAndDate, { italics: true }),
  ];
  return [sideBySide(left, right, [75, 90]), centred("")];
}

const titleOf = ({ title, subject }: ReportDocument): readonly Paragraph[] => [
  new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    children: [run(title, { bold: true, size: measures.head })],
  }),
  centred(subject, { bold: true }),
  centred("-----"),
];

/** The last one stays with the signature, which never stands on a page of its own. */
function blockOf(block: DocumentBlock, isLast: boolean): readonly (Table | Paragraph)[] {
  switch (block.kind) {
    case "heading":
      return [headingParagraph(block.text, 2)];
    case "paragraph":
      return [
        bodyParagraph(block.runs.map((part) => run(part.kind === "text" ? part.text : part.value))),
      ];
    case "own":
      return ownParagraphs(block, isLast);
    case "table":
      return [tableOf(block), centred("", { size: 6 })];
  }
}

/** The clerk's own sentences, a paragraph each; the prompt in italics while there are none. */
function ownParagraphs(
  { prompt, text }: Extract<DocumentBlock, { kind: "own" }>,
  isLast: boolean,
): readonly Paragraph[] {
  if (text === null || text.trim() === "") {
    return [bodyParagraph([run(prompt, { italics: true })], isLast)];
  }
  const lines = text.split(/\r?\n/u);
  return lines.map((line, at) => bodyParagraph([run(line)], isLast && at === lines.length - 1));
}

function footOf(foot: DocumentFoot): readonly (Table | Paragraph)[] {
  const left = [
    leftAligned(foot.recipientsHeading, { underline: {} }),
    ...foot.recipients.map((recipient) => leftAligned(recipient, { size: measures.small })),
  ];
  const space = Array.from({ length: 4 }, () => centred(""));
  const right = [
    ...(foot.onBehalf === null
      ? [centred(foot.post, { bold: true })]
      : [centred(foot.onBehalf, { bold: true }), centred(foot.post)]),
    ...space,
    centred(foot.name, { bold: true }),
  ];
  return [new Paragraph({ keepNext: true }), sideBySide(left, right, [75, 90])];
}
