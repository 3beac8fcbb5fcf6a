import type { CellContent } from "#core/cell";
import { narrowed, visible } from "./typed-text";

/** How a form writes its numbers, as far as its cells show it. */
export interface Separators {
  /** Between thousands stands a comma. */
  readonly commaThousands: boolean;
  /** A comma between thousands cannot be mistaken, so that a single dot would be a decimal point. */
  readonly dotDecimals: boolean;
}

/** Nothing is known: a comma may be either. */
export const unknownSeparators: Separators = { commaThousands: false, dotDecimals: false };

const commaGroups = /^-?[1-9]\d{0,2}(,\d{3}){2,}(\.\d+)?$|^-?[1-9]\d{0,2}(,\d{3})+\.\d+$/u;
const oneCommaGroup = /^-?[1-9]\d{0,2},\d{3}$/u;
const dotGroups = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/u;
const commaDecimals = /^-?\d+,(\d{1,2}|\d{4,})$/u;

/** One or two decimals behind a dot, as only a quantity with decimals has them. */
const fewDecimals = /^-?\d+\.\d{1,2}$/u;

/** Whether a text of a quantity with decimals writes a dot before them. */
export const holdsDotDecimals = (content: CellContent): boolean =>
  content.kind === "text" && fewDecimals.test(narrowed(visible(content.value)).trim());

/** A digit, in the width of Chinese signs too. */
const holdsDigit = /[\d\uff10-\uff19]/u;

/** Two cells with one comma and three digits behind it are counts; one alone may be a slip. */
const enough = 2;

/**
 * What the texts of a column say about its separators. The items are counts, so `1,692` can only be meant as 1692 –
 * unless another cell writes dots between thousands or decimals behind a comma, or nothing else speaks for it.
 */
export function separatorsOf(contents: Iterable<CellContent>): Separators {
  let certain = 0;
  let likely = 0;
  let against = 0;
  for (const content of contents) {
    if (content.kind !== "text" || !holdsDigit.test(content.value)) continue;
    const text = narrowed(visible(content.value)).trim();
    if (commaGroups.test(text)) certain += 1;
    else if (oneCommaGroup.test(text)) likely += 1;
    else if (dotGroups.test(text) || commaDecimals.test(text)) against += 1;
  }
  return {
    commaThousands: against === 0 && (certain > 0 || likely >= enough),
    dotDecimals: certain > 0,
  };
}
