import type { DifferenceKind } from "#core/provenance/difference";
import type { DuplicateDecision } from "#core/consolidation/keep-ledger";
import type { Marked } from "#core/provenance/to-do";
import type { GivenFile, Line, MadeFile, UnitLine } from "./answers";

/** One of several forms of a unit. */
export interface SentForm {
  readonly file: string;
  /** `29/11/2026 14:05`; null when nothing says when it was saved. */
  readonly saved: string | null;
  readonly counted: boolean;
  readonly newest: boolean;
}

/** A unit that sent several different forms; newest first. */
export interface RepeatedUnit extends UnitLine {
  readonly by: DuplicateDecision["by"];
  readonly files: readonly SentForm[];
}

/** A complaint that asks for an explanation and has none of its unit. */
export interface AskedLine {
  readonly key: string;
  readonly unit: string;
  readonly words: string;
  /** What the consolidator wrote; blank when nothing. */
  readonly explanation: string;
}

/** What the consolidator has to decide, to explain and to send back. */
export interface GatherView {
  readonly repeated: readonly RepeatedUnit[];
  readonly asked: readonly AskedLine[];
  /** Units with something to correct or to explain in their own file. */
  readonly toReturn: number;
}

/** An own text of a consolidator, by the key under which the report keeps it. */
export type KeptText = readonly [key: string, text: string];

export type KeptAnswer =
  | { readonly kind: "read"; readonly texts: readonly KeptText[] }
  | { readonly kind: "notAReport" }
  | { readonly kind: "refused"; readonly complaint: string };

/** One side of a comparison: a form that was read or checked, last year's report, or another file. */
export type ComparedSide =
  | { readonly kind: "read"; readonly file: string }
  | { readonly kind: "checked" }
  | { readonly kind: "previous" }
  | { readonly kind: "given"; readonly file: GivenFile };

/** Two submissions of a unit. */
export interface ComparedSides {
  readonly now: ComparedSide;
  readonly before: ComparedSide;
}

export type DifferenceAnswer =
  | {
      readonly kind: "compared";
      readonly unit: string;
      readonly before: string;
      readonly now: string;
      readonly counts: Readonly<Record<DifferenceKind, number>>;
      /** What is not the same; the first of it. */
      readonly lines: readonly Line[];
    }
  | { readonly kind: "refused"; readonly complaint: string };

/** What was packed for one unit. */
export interface ReturnedUnit extends UnitLine {
  readonly marked: Marked;
  readonly message: string;
}

/** A copy whose formulas are back, and what to say; null when there is none. */
export interface RepairAnswer {
  readonly file: MadeFile | null;
  readonly words: string;
}
