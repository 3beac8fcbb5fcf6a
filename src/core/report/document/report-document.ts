import type { StyleName } from "#core/sheet/looks/styles";
import type { WrittenCell } from "#core/sheet/sheet-model";

/** The report as a document: what the sheet `Báo cáo` and a text file of the same report are both made of. */
export interface ReportDocument {
  readonly language: "vi" | "en";
  /** Words on every page while something blocks; nobody signs a draft. */
  readonly draft: string | null;
  readonly head: DocumentHead;
  /** `BÁO CÁO` */
  readonly title: string;
  readonly subject: string;
  /** The paragraph before the first section. */
  readonly opening: string;
  readonly sections: readonly DocumentSection[];
  readonly foot: DocumentFoot;
}

/** The same with its annexes on lying pages behind the signature; the workbook has a sheet for each. */
export interface WholeDocument extends ReportDocument {
  readonly annexes: readonly DocumentAnnex[];
}

/** An annex: what stands above its tables, then tables and lines between them. */
export interface DocumentAnnex {
  /** `PHỤ LỤC 1` first. */
  readonly lines: readonly StyledLine[];
  readonly parts: readonly AnnexPart[];
}

export interface StyledLine {
  readonly text: string;
  /** Its look on the sheet of the workbook. */
  readonly style: StyleName;
}

export type AnnexPart = ({ readonly kind: "text" } & StyledLine) | AnnexTable;

export interface AnnexTable {
  readonly kind: "table";
  /** Shares of the width, any unit. */
  readonly widths: readonly number[];
  /** Rows that stand again on every page. */
  readonly head: readonly (readonly AnnexCell[])[];
  readonly rows: readonly (readonly AnnexCell[])[];
}

export interface AnnexCell extends StyledLine {
  /** Columns that it runs over. */
  readonly across: number;
}

/** The blocks above the title. What the office has not said stands in brackets. */
export interface DocumentHead {
  readonly party: string;
  readonly above: string;
  readonly issuer: string;
  /** `Số 30-BC/TU` */
  readonly number: string;
  /** `Hà Giang, ngày 15 tháng 11 năm 2022` */
  readonly placeAndDate: string;
}

export interface DocumentFoot {
  /** `Nơi nhận:` */
  readonly recipientsHeading: string;
  /** `- Ban Thường vụ Tỉnh ủy,`; the last is `- Lưu …` */
  readonly recipients: readonly string[];
  /** `T/M BAN THƯỜNG VỤ`, `K/T TRƯỞNG BAN`; null where the head of a department signs. */
  readonly onBehalf: string | null;
  readonly post: string;
  readonly name: string;
}

export interface DocumentSection {
  /** `I- TÌNH HÌNH NỘP BÁO CÁO` */
  readonly heading: string;
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock =
  /** `1- Xếp loại` */
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly runs: readonly DocumentRun[] }
  /** A place for the clerk's own sentences, kept under its key when the report is made again. */
  | {
      readonly kind: "own";
      readonly key: string;
      /** What belongs here, in brackets; stands there until something is written. */
      readonly prompt: string;
      readonly text: string | null;
    }
  | DocumentTable;

/** A piece of a sentence; a figure carries the formula that the workbook recalculates to the same text. */
export type DocumentRun =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly formula: string; readonly value: string };

export interface DocumentTable {
  readonly kind: "table";
  /** Shares of the width, any unit. */
  readonly widths: readonly number[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly DocumentCell[])[];
}

/** A cell as the workbook holds it, and as it is printed. */
export interface DocumentCell {
  readonly cell: WrittenCell;
  /** `81,70%` */
  readonly text: string;
}
