import type { DecimalsOf } from "#core/words/count-rule";

/** The items that a workbook may speak of, and how they are counted. */
export interface KnownItems {
  readonly isItem: (code: string) => boolean;
  readonly decimalsOf: DecimalsOf;
}
