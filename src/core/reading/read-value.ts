import type { CellContent } from "#core/cell";
import { stateWords } from "#core/forms/names";
import type { IssueCode } from "#core/issue";
import { spellingKey } from "#core/spelling";
import type { Fact } from "./fact";

/** A count larger than this was never counted by anybody: the nation has 5,6 million members. */
export const largestCount = 1_000_000_000;

const declaredNone = spellingKey(stateWords.declaredNone);
const notApplicable = spellingKey(stateWords.notApplicable);

/**
 * A count as people type it: digits, with dots between thousands or without; below ten also with the zero that
 * documents put before it, `05`. Other leading zeros belong to fractions, codes and telephone numbers.
 */
const typedCount = /^-?(0?\d|[1-9]\d+|[1-9]\d{0,2}(\.\d{3})+)$/u;

/** Complaints that a single cell can give rise to. */
export type ValueIssueCode = Extract<
  IssueCode,
  | "negativeNumber"
  | "notAWholeNumber"
  | "numberTooLarge"
  | "notANumber"
  | "dateInsteadOfNumber"
  | "booleanInsteadOfNumber"
  | "errorInsteadOfNumber"
  | "formulaNotCalculated"
>;

/** A cell read: a fact, a blank, or a complaint with what was found. */
export type ReadValue =
  | { readonly kind: "fact"; readonly fact: Omit<Fact, "at"> }
  | { readonly kind: "blank" }
  | { readonly kind: "refused"; readonly code: ValueIssueCode; readonly found: string };

/**
 * What a person meant with one cell of the value column: a whole number from 0 on, blank, "không có" or
 * "không áp dụng". Digits typed as text are taken, with dots between thousands or without, because the
 * item is a count; anything else is refused with what was found.
 */
export function readValue(content: CellContent | undefined): ReadValue {
  if (content === undefined) return { kind: "blank" };
  switch (content.kind) {
    case "number":
      return readNumber(content.value, null);
    case "text":
      return readText(content.value);
    case "date":
      return { kind: "refused", code: "dateInsteadOfNumber", found: String(content.serial) };
    case "boolean":
      return {
        kind: "refused",
        code: "booleanInsteadOfNumber",
        found: content.value ? "TRUE" : "FALSE",
      };
    case "error":
      return { kind: "refused", code: "errorInsteadOfNumber", found: content.value };
    case "formulaWithoutValue":
      return { kind: "refused", code: "formulaNotCalculated", found: `=${content.formula}` };
  }
}

function readNumber(value: number, raw: string | null): ReadValue {
  const found = raw ?? String(value);
  if (value < 0) return { kind: "refused", code: "negativeNumber", found };
  if (!Number.isInteger(value)) return { kind: "refused", code: "notAWholeNumber", found };
  if (value > largestCount) return { kind: "refused", code: "numberTooLarge", found };
  const rule = raw === null ? null : "numberAsText";
  return { kind: "fact", fact: { state: "number", value: value === 0 ? 0 : value, raw, rule } };
}

function readText(text: string): ReadValue {
  const word = spellingKey(text);
  if (word === "") return { kind: "blank" };
  if (word === declaredNone) return wordFact("declaredNone", text);
  if (word === notApplicable) return wordFact("notApplicable", text);
  if (typedCount.test(word)) {
    return readNumber(Number(word.replaceAll(".", "")), text);
  }
  return { kind: "refused", code: "notANumber", found: text };
}

const wordFact = (state: "declaredNone" | "notApplicable", raw: string): ReadValue => ({
  kind: "fact",
  fact: { state, value: 0, raw, rule: null },
});
