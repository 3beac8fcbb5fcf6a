import type { FigureCounts } from "#core/figures/statement";
import type { FileLine, GivenFile, IssueLine, Order, PlanLine } from "./answers";

/** Where percentages stand that somebody printed: in a text, or in the tables of a workbook. */
export type PrintedFigures =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly file: GivenFile };

export type FiguresAnswer =
  | {
      readonly kind: "checked";
      readonly counts: FigureCounts;
      /** The first of them, in the order in which they stand. */
      readonly lines: readonly Pick<FileLine, "words" | "tone">[];
    }
  | { readonly kind: "refused"; readonly complaint: string };

/** A mistake of a plan in words, and its cell when it stands on a sheet of the open workbook. */
export type PlanMistake = Pick<IssueLine, "words" | "place">;

/** The plan that was taken, null when there is none any more; or every mistake with its cell. */
export type PlanAnswer =
  | { readonly kind: "read"; readonly plan: PlanLine | null }
  | { readonly kind: "refused"; readonly mistakes: readonly PlanMistake[] };

export type CellLook =
  | "boxed"
  | "bold"
  | "italic"
  | "right"
  | "center"
  | "head"
  | "group"
  | "met"
  | "onPath"
  | "behind"
  | "own"
  /** A title or a heading of the report: something to jump to. */
  | "title"
  | "heading"
  | "subheading"
  /** Its column has room for a name, or for a sentence. */
  | "wide"
  | "wider";

/** A cell as it is shown. */
export interface PreviewCell {
  readonly text: string;
  /** Columns and rows that it takes. */
  readonly across: number;
  readonly down: number;
  readonly look: readonly CellLook[];
}

/** The beginning of one sheet of the report. */
export interface SheetPreview {
  /** All sheets, in order. */
  readonly names: readonly string[];
  readonly sheet: string;
  readonly rows: readonly (readonly PreviewCell[])[];
  /** Rows that are not shown. */
  readonly left: number;
  /** Words that stand on every printed page of it while something blocks. */
  readonly draft: string | null;
  /** What it is written in. */
  readonly language: Order["language"];
}
