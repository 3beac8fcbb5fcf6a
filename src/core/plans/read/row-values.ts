import type { CellContent } from "#core/cell";
import { hasAtMost, mostDecimals } from "#core/quantity/decimals";
import { numberWord, planChoices, type PlanChoice } from "#core/words/plan-sheet-words";
import { isoFromSerial, isoFromText } from "#core/registry/calendar-day";
import { spellingKey } from "#core/spelling";
import type { PlanRow } from "./table-reader";

/** The text of a cell, composed (NFC) and trimmed; null when it is blank, a date, or an error. */
export function textIn<Id extends string>(row: PlanRow<Id>, id: Id): string | null {
  const content = row.content(id);
  if (content?.kind === "text") return content.value.normalize("NFC").trim();
  return content?.kind === "number" || content?.kind === "boolean" ? String(content.value) : null;
}

/** The same for a cell that must be filled; blank text after a complaint. */
export function neededText<Id extends string>(row: PlanRow<Id>, id: Id): string {
  const text = textIn(row, id);
  if (text === null) {
    complainAboutBlank(row, id);
  }
  return text ?? "";
}

/** Says of a blank cell what is to be written there. */
export function complainAboutBlank<Id extends string>(row: PlanRow<Id>, id: Id): void {
  const hint = row.hint(id);
  const details = { column: row.heading(id), ...(hint === undefined ? {} : { hint }) };
  row.complaints.add("planValueMissing", details, row.at(id));
}

/** What is called so in a sentence that says `số …` itself. */
export const withoutNumberWord = (text: string): string => text.replace(numberWord, "");

/** Parts separated by semicolons or line breaks, each once. */
export const listIn = <Id extends string>(row: PlanRow<Id>, id: Id): readonly string[] => [
  ...new Set(partsOf(textIn(row, id) ?? "")),
];

export const partsOf = (text: string): readonly string[] =>
  text
    .split(/[;\r\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** A number from 0 on as people write it: `8,5`, `8.5`, `2.000`; null for anything else. */
export function numberOf(text: string): number | null {
  const plain = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text)
    ? text.replaceAll(".", "").replace(",", ".")
    : text.replace(",", ".");
  const value = /^\d{1,12}(?:\.\d{1,6})?$/u.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

/** A number from 0 on, or null for a blank; anything else is complained about. */
export function numberIn<Id extends string>(row: PlanRow<Id>, id: Id): number | null {
  const content = row.content(id);
  if (content === undefined) return null;
  const value =
    content.kind === "number"
      ? content.value
      : numberOf(content.kind === "text" ? content.value.trim() : "");
  if (value !== null && value >= 0) return value;
  row.complaints.add("planNumberExpected", { column: row.heading(id) }, row.at(id));
  return null;
}

/** The same where only whole numbers make sense. */
export function wholeNumberIn<Id extends string>(row: PlanRow<Id>, id: Id): number | null {
  const value = numberIn(row, id);
  if (value === null || Number.isSafeInteger(value)) return value;
  row.complaints.add("planWholeNumberExpected", { column: row.heading(id) }, row.at(id));
  return null;
}

/** A dot before three digits: between thousands, or before the three decimals that a quantity may have. */
const thousandsOrDecimals = /^\d{1,3}\.\d{3}$/u;

/** A number from 0 on with at most so many decimals, or null for a blank; anything else is complained about. */
export function quantityIn<Id extends string>(
  row: PlanRow<Id>,
  id: Id,
  decimals: number,
): number | null {
  if (decimals === 0) return wholeNumberIn(row, id);
  const value = numberIn(row, id);
  const column = row.heading(id);
  if (
    decimals === mostDecimals &&
    thousandsOrDecimals.test(textIn(row, id) ?? "") &&
    isText(row, id)
  ) {
    row.complaints.add("planNumberAmbiguous", { column }, row.at(id));
    return null;
  }
  if (value === null || hasAtMost(value, decimals)) return value;
  row.complaints.add("planTooManyDecimals", { column, decimals }, row.at(id));
  return null;
}

const isText = <Id extends string>(row: PlanRow<Id>, id: Id): boolean =>
  row.content(id)?.kind === "text";

/** A whole number up to the largest that makes sense, or null for a blank; anything else is complained about. */
export function wholeNumberUpTo<Id extends string>(
  row: PlanRow<Id>,
  id: Id,
  most: number,
): number | null {
  const value = wholeNumberIn(row, id);
  if (value === null || value <= most) return value;
  row.complaints.add("planNumberTooLarge", { column: row.heading(id), most }, row.at(id));
  return null;
}

export const isYear = (value: number): boolean =>
  Number.isInteger(value) && value >= 1900 && value <= 2199;

/** A year, or null for a blank; anything else is complained about. */
export function yearIn<Id extends string>(row: PlanRow<Id>, id: Id): number | null {
  const text = textIn(row, id);
  const value = text === null ? Number.NaN : Number(text);
  if (isYear(value)) return value;
  if (row.content(id) !== undefined) {
    row.complaints.add("planYearInvalid", { column: row.heading(id) }, row.at(id));
  }
  return null;
}

/** An ISO date, or null for a blank; anything else is complained about. */
export function dayIn<Id extends string>(row: PlanRow<Id>, id: Id): string | null {
  const content = row.content(id);
  if (content === undefined) return null;
  const day = dayOf(content);
  if (day === null) row.complaints.add("planDayInvalid", { column: row.heading(id) }, row.at(id));
  return day;
}

export function dayOf(content: CellContent): string | null {
  if (content.kind === "date") return isoFromSerial(content.serial);
  return content.kind === "text" ? isoFromText(content.value) : null;
}

/** What was chosen among the words of a choice; null for a blank, and for an unknown word after a complaint. */
export function choiceIn<Id extends string, K extends PlanChoice>(
  row: PlanRow<Id>,
  id: Id,
  choice: K,
): keyof (typeof planChoices)[K] | null {
  const text = textIn(row, id);
  const options = Object.entries(planChoices[choice]) as [
    keyof (typeof planChoices)[K],
    readonly string[],
  ][];
  if (text === null && row.content(id) === undefined) return null;
  const wanted = spellingKey(text ?? "");
  const found = options.find(([, words]) => words.some((word) => spellingKey(word) === wanted));
  if (found !== undefined) return found[0];
  const known = options.map(([, words]) => words[0] ?? "");
  row.complaints.add("planWordUnknown", { column: row.heading(id), known }, row.at(id));
  return null;
}

/** The same for a cell that must be filled. */
export function neededChoice<Id extends string, K extends PlanChoice>(
  row: PlanRow<Id>,
  id: Id,
  choice: K,
): keyof (typeof planChoices)[K] | null {
  if (row.content(id) === undefined) {
    complainAboutBlank(row, id);
    return null;
  }
  return choiceIn(row, id, choice);
}

export const isMarked = <Id extends string>(row: PlanRow<Id>, id: Id): boolean =>
  choiceIn(row, id, "mark") === "yes";
