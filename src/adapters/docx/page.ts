import {
  AlignmentType,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
} from "docx";
import { tableStyle } from "./annex-tables";
import { fontName } from "#core/sheet/looks/styles";

/** Sizes in points and measures in millimetres after 399-QĐ/TW and HD 05-HD/VPTW. */
export const measures = {
  body: 14,
  small: 12,
  table: 11,
  /** Tables of annexes. */
  annex: 9,
  head: 15,
  firstLine: 10,
  /** Points, exact. */
  lineSpacing: 18,
} as const;

/** A4 portrait: 20 above and below, 30 left, 15 right. */
export const page = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(20),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(30),
    right: convertMillimetersToTwip(15),
    header: convertMillimetersToTwip(10),
    footer: convertMillimetersToTwip(10),
  },
};

/** A4 lying, for wide tables; the library itself turns the sheet. */
export const lyingPage = {
  size: { ...page.size, orientation: PageOrientation.LANDSCAPE },
  margin: {
    ...page.margin,
    left: convertMillimetersToTwip(15),
    right: convertMillimetersToTwip(15),
    bottom: convertMillimetersToTwip(15),
  },
};

export const lyingTextWidth = convertMillimetersToTwip(267);

/** Width between the margins, in twentieths of a point. */
export const textWidth = convertMillimetersToTwip(165);

/** The page number, centred at the top, but on the first page; the mark of a draft on every page. */
export function pageHeaders(draft: string | null): {
  readonly default: Header;
  readonly first: Header;
} {
  const marks = draft === null ? [] : [draftMark(draft)];
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: measures.body * 2 })],
  });
  return {
    default: new Header({ children: [number, ...marks] }),
    first: new Header({ children: marks.length === 0 ? [new Paragraph({})] : marks }),
  };
}

const draftMark = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, bold: true, size: measures.small * 2 })],
  });

/** Times New Roman throughout, black; headings are real ones, so that a contents table finds them. */
export const documentStyles = (language: "vi" | "en") => ({
  paragraphStyles: [
    {
      id: tableStyle,
      name: "Table of an annex",
      run: { font: fontName, size: measures.annex * 2 },
    },
  ],
  default: {
    document: {
      run: {
        font: fontName,
        size: measures.body * 2,
        color: "000000",
        language: { value: languageTags[language] },
      },
    },
    title: heading(measures.head, AlignmentType.CENTER),
    heading1: heading(measures.body, AlignmentType.JUSTIFIED),
    heading2: heading(measures.body, AlignmentType.JUSTIFIED),
  },
});

/** What a program checks the spelling by. */
const languageTags = { vi: "vi-VN", en: "en-US" } as const;

function heading(size: number, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) {
  return {
    run: { font: fontName, size: size * 2, bold: true, color: "000000" },
    paragraph: { alignment, spacing: { before: 120, after: 60 }, keepNext: true },
  };
}
