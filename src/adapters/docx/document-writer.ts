import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, type Table } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type {
  DocumentAnnex,
  DocumentBlock,
  DocumentFoot,
  DocumentHead,
  ReportDocument,
} from "#core/report/document/report-document";
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
  report: ReportDocument,
  { title, creator, modified }: DocumentProperties,
): Promise<Uint8Array> {
  const headers = pageHeaders(report.draft);
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
            ...blocks.flatMap(blockOf),
          ]),
          ...footOf(report.foot),
        ],
      },
      ...report.annexes.map((annex) => ({
        properties: { page: lyingPage },
        headers: { default: headers.default },
        children: annexOf(annex),
      })),
    ],
  });
  return dated(new Uint8Array(await Packer.toArrayBuffer(document)), modified);
}

/** The first day that a zip can name. */
const firstZipDay = new Date(1980, 0, 1);

/** The library dates everything now; the same report is the same bytes, whenever it is made. */
function dated(archive: Uint8Array, modified: string): Uint8Array {
  const parts = unzipSync(archive);
  const core = parts[corePart];
  if (core !== undefined) {
    const xml = strFromU8(core).replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
      `$1${modified}`,
    );
    parts[corePart] = strToU8(xml);
  }
  return zipSync(parts, { mtime: firstZipDay });
}

const corePart = "docProps/core.xml";

/** A table on lying pages under its title; a heading, so that a contents table finds it. */
function annexOf({ title, subtitle, note, table }: DocumentAnnex): readonly (Table | Paragraph)[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      alignment: AlignmentType.CENTER,
      children: [run(title, { bold: true })],
    }),
    centred(subtitle, { bold: true }),
    ...(note === "" ? [] : [leftAligned(note, { italics: true, size: measures.small })]),
    ...(table.rows.length === 0 ? [] : [centred("", { size: 4 }), tableOf(table, lyingTextWidth)]),
  ];
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

function blockOf(block: DocumentBlock): readonly (Table | Paragraph)[] {
  switch (block.kind) {
    case "heading":
      return [headingParagraph(block.text, 2)];
    case "paragraph":
      return [
        bodyParagraph(block.runs.map((part) => run(part.kind === "text" ? part.text : part.value))),
      ];
    case "own":
      return ownParagraphs(block);
    case "table":
      return [tableOf(block), centred("", { size: 6 })];
  }
}

/** The clerk's own sentences, a paragraph each; the prompt in italics while there are none. */
function ownParagraphs({
  prompt,
  text,
}: Extract<DocumentBlock, { kind: "own" }>): readonly Paragraph[] {
  if (text === null || text.trim() === "") return [bodyParagraph([run(prompt, { italics: true })])];
  return text.split(/\r?\n/u).map((line) => bodyParagraph([run(line)]));
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
  return [centred(""), sideBySide(left, right, [75, 90])];
}
