import type { CellContent } from "#core/cell";
import { decodedWith, encodings } from "#core/encoding/decode";
import type { IssueCode } from "#core/issue";
import { spellingKey } from "#core/spelling";
import { countFaultOf, largestCount } from "#core/words/count-rule";
import { inPlaces, ofPlaces } from "#core/quantity/decimals";
import { countText } from "./count-text";
import type { Fact } from "#core/reading/fact";
import type { Normalisation } from "#core/normalisation";
import { unknownSeparators, type Separators } from "./separators";
import { holdsWide, narrowed, visible } from "./typed-text";
import { isCodeOf, looksLikeCode } from "#core/reading/unit-code";
import {
  beforeCountingWord,
  isErrorText,
  isMark,
  printedState,
  stateOf,
  stateWord,
} from "./typed-word";

/** Complaints that a single cell can give rise to. */
export type ValueIssueCode = Extract<
  IssueCode,
  | "negativeNumber"
  | "notAWholeNumber"
  | "tooManyDecimals"
  | "numberTooLarge"
  | "notANumber"
  | "ambiguousNumber"
  | "codeInsteadOfNumber"
  | "percentInsteadOfNumber"
  | "markInsteadOfNumber"
  | "dateInsteadOfNumber"
  | "booleanInsteadOfNumber"
  | "errorInsteadOfNumber"
  | "formulaNotCalculated"
>;

/** A cell read: a fact, a blank, or a complaint with what was found. */
export type ReadValue =
  | { readonly kind: "fact"; readonly fact: Omit<Fact, "at"> }
  | { readonly kind: "blank" }
  | {
      readonly kind: "refused";
      readonly code: ValueIssueCode;
      readonly found: string;
      /** Those that the item may have, of a number that has more. */
      readonly decimals?: number;
    };

/** What the rest of the form says about how to read one of its cells. */
export interface ValueContext {
  readonly separators: Separators;
  /** The value of a formula over the sheet; null when it is more than sums and the four operations. */
  readonly recalculate: (formula: string) => number | null;
  /** Larger numbers are none. */
  readonly largest: number;
  /** Decimals that the item is counted with. */
  readonly decimals: number;
  /** The code of the unit whose form it is. */
  readonly unit: string | null;
}

/** A cell alone: nothing is known of its neighbours. */
export const alone: ValueContext = {
  separators: unknownSeparators,
  recalculate: () => null,
  largest: largestCount,
  decimals: 0,
  unit: null,
};

/**
 * What a person meant with one cell of the value column: a number from 0 on, blank, "không có" or
 * "không áp dụng". What people type for these is taken, and the fact names the rule by which it was; anything
 * else is refused with what was found.
 */
export function readValue(
  content: CellContent | undefined,
  context: ValueContext = alone,
): ReadValue {
  if (content === undefined) return { kind: "blank" };
  switch (content.kind) {
    case "number":
      return isCodeOf(context.unit, String(content.value))
        ? refused("codeInsteadOfNumber", String(content.value))
        : readNumber(content.value, { raw: null, rule: null, context });
    case "text":
      return readText(content.value, context);
    case "date":
      return refused("dateInsteadOfNumber", String(content.serial));
    case "boolean":
      return refused("booleanInsteadOfNumber", content.value ? "TRUE" : "FALSE");
    case "error":
      return refused("errorInsteadOfNumber", content.value);
    case "formulaWithoutValue":
      return readFormula(`=${content.formula}`, { context, rule: "recalculated" });
  }
}

/** A number that its cell shows as a percentage: a rate where a count is asked, whatever it is. */
export const readPercent = (value: number): ReadValue =>
  refused("percentInsteadOfNumber", `${String(Math.floor(value * 1_000_000 + 0.5) / 10_000)}%`);

const refused = (code: ValueIssueCode, found: string): ReadValue => ({
  kind: "refused",
  code,
  found,
});

const atFault = (code: ValueIssueCode, found: string, { decimals }: ValueContext): ReadValue => ({
  kind: "refused",
  code,
  found,
  ...(code === "tooManyDecimals" ? { decimals } : {}),
});

interface NumberReading {
  readonly raw: string | null;
  readonly rule: Normalisation | null;
  readonly context: ValueContext;
}

/** Excel shows, compares and rounds 15 digits: 5334,9999999999991 is 5335 to whoever looks at it. */
const shownDigits = 15;

/** The number of so many decimals that a spreadsheet program shows for a stored one; any other as it is stored. */
function asShown(stored: number, decimals: number): number {
  const shown = ofPlaces(inPlaces(stored, decimals), decimals);
  if (shown === stored || shown < ofPlaces(1, decimals)) return stored;
  const before = Math.floor(stored);
  const digits = before === 0 ? 0 : String(before).length;
  const half = 10 ** (digits - shownDigits) / 2;
  return Math.abs(stored - shown) < half ? shown : stored;
}

function readNumber(stored: number, { raw, rule, context }: NumberReading): ReadValue {
  const value = asShown(stored, context.decimals);
  const found = raw ?? String(value);
  const fault = countFaultOf(value, context);
  if (fault !== null) return atFault(fault, found, context);
  return { kind: "fact", fact: { state: "number", value: value === 0 ? 0 : value, raw, rule } };
}

function readFormula(
  written: string,
  { context, rule }: { readonly context: ValueContext; readonly rule: Normalisation },
): ReadValue {
  const value = context.recalculate(written.slice(1));
  return value === null
    ? refused("formulaNotCalculated", written)
    : readNumber(value, { raw: written, rule, context });
}

/** Longer texts are no number and no word, whatever they hold. */
const longestLookedAt = 200;

function readText(raw: string, context: ValueContext): ReadValue {
  const asPrinted = printedState(raw);
  if (asPrinted !== null) return wordFact({ state: asPrinted, rule: null, raw });
  const shown = visible(raw);
  if (shown.length > longestLookedAt) return refused("notANumber", raw);
  const text = narrowed(shown);
  // A key has its tones at the end of each syllable: a full stop there must go before.
  const bare = text.trim().replace(/(\p{L})[.;]+$/u, "$1");
  // Two lines are two numbers, never one with a blank between thousands.
  if (/\d\s*[\n\r\u000b\u000c\u0085\u2028\u2029]\s*\d/u.test(bare))
    return refused("notANumber", raw);
  const word = spellingKey(bare).replace(/^\u2212(?=\d)/u, "-");
  if (word === "") return { kind: "blank" };
  const state = stateOf(text);
  if (state !== null) return wordFact({ ...state, raw });
  if (word.startsWith("=")) {
    // `=1.000+692`: 1692 where dots group thousands, 693 where they do not.
    if (/\d[.,]\d/u.test(word)) return refused("ambiguousNumber", raw);
    return readFormula(`=${text.trim().slice(1)}`, { context, rule: "typedFormula" });
  }
  if (isMark(word)) return refused("markInsteadOfNumber", raw);
  if (isErrorText(word)) return refused("errorInsteadOfNumber", raw);
  if (looksLikeCode(word, context.unit)) return refused("codeInsteadOfNumber", raw);
  return readDigits(word, raw, context) ?? readLegacy(raw) ?? refused("notANumber", raw);
}

/** Digits, bare or with an apostrophe before or a word behind them. */
function readDigits(word: string, raw: string, context: ValueContext): ReadValue | null {
  const bare = word.replace(/^['\u2018\u2019`](?=[\d-])/u, "");
  const before = beforeCountingWord(bare);
  const read = countText(before ?? bare, context.separators, context.decimals);
  if (read === null) return null;
  if (read.kind === "refused") return atFault(read.code, raw, context);
  const rule = ruleOf(read.rule, {
    wideDigits: holdsWide(raw),
    leadingApostrophe: bare !== word,
    countingWord: before !== null,
  });
  return readNumber(read.value, { raw, rule, context });
}

/** Of several things done to one text, the one that says most. */
function ruleOf(
  rule: Normalisation,
  done: Readonly<Partial<Record<Normalisation, boolean>>>,
): Normalisation {
  if (done.countingWord === true) return "countingWord";
  if (done.leadingApostrophe === true) return "leadingApostrophe";
  return done.wideDigits === true ? "wideDigits" : rule;
}

/** One of the two words in letters of TCVN3 or VNI: a whole word that fits is evidence enough. */
function readLegacy(raw: string): ReadValue | null {
  for (const encoding of encodings) {
    const text = decodedWith(encoding, raw);
    const state = text === raw ? null : stateWord(spellingKey(text));
    if (state?.rule === null) return wordFact({ state: state.state, rule: "legacyLetters", raw });
  }
  return null;
}

const wordFact = ({
  state,
  rule,
  raw,
}: {
  readonly state: "declaredNone" | "notApplicable";
  readonly rule: Normalisation | null;
  readonly raw: string;
}): ReadValue => ({ kind: "fact", fact: { state, value: 0, raw, rule } });
