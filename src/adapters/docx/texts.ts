import {
  AlignmentType,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
  type IRunOptions,
} from "docx";
import { writableText } from "#core/sheet/writable-text";
import { measures } from "./page";

type Look = Pick<IRunOptions, "bold" | "italics" | "underline"> & { readonly size?: number };

/** Signs of private use that mark where a table comes; nobody types them. */
const marks = /[\uE000\uE001]/gu;

/** Text of a run; signs that no document may hold are left out. */
export const run = (text: string, { size = measures.body, ...look }: Look = {}): TextRun =>
  new TextRun({ text: writableText(text).replace(marks, ""), size: size * 2, ...look });

/** A line of the head or the foot. */
export const centred = (text: string, look: Look = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, look)] });

export const leftAligned = (text: string, look: Look = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.LEFT, children: [run(text, look)] });

/** A paragraph of the body: justified, first line set in, exact line spacing; on one page with what follows if it asks so. */
export const bodyParagraph = (runs: readonly TextRun[], keepNext = false): Paragraph =>
  new Paragraph({
    keepNext,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: convertMillimetersToTwip(measures.firstLine) },
    spacing: {
      before: 60,
      after: 60,
      line: measures.lineSpacing * 20,
      lineRule: LineRuleType.EXACT,
    },
    children: [...runs],
  });

/** `I- …` and `1- …`: headings that the program's own outline knows. */
export const headingParagraph = (text: string, level: 1 | 2): Paragraph =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    indent: { firstLine: convertMillimetersToTwip(measures.firstLine) },
    children: [run(text, { bold: true })],
  });
