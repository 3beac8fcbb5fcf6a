import { stateWords } from "#core/words/names";
import { countingWords, marks, wordsForNone, wordsForNotApplicable } from "#core/words/typed-words";
import { spellingKey } from "#core/spelling";
import type { Normalisation } from "#core/normalisation";

/** A word that stands for a state of an item, with what was done to see it. */
export interface StateWord {
  readonly state: "declaredNone" | "notApplicable";
  readonly rule: Normalisation | null;
}

const key = (words: readonly string[]): readonly string[] => words.map(spellingKey);

const exact = new Map<string, StateWord["state"]>([
  [spellingKey(stateWords.declaredNone), "declaredNone"],
  [spellingKey(stateWords.notApplicable), "notApplicable"],
]);

const meant = new Map<string, StateWord["state"]>([
  ...key(wordsForNone).map((word) => [word, "declaredNone"] as const),
  ...key(wordsForNotApplicable).map((word) => [word, "notApplicable"] as const),
]);

const markKeys = new Set(key(marks));

/** Longest first, so that `chi bộ` does not stop at a shorter word. */
const counting = [...key(countingWords)].sort((one, other) => other.length - one.length);

/** Hyphen, figure dash, en dash, em dash, bar, minus. */
const dash = /^[-\u2010-\u2015\u2212]$/u;

/** Quotation marks, brackets and full stops around a word. */
const around = /^["'(\u201c\u2018\u00ab]+|["')\u201d\u2019\u00bb.]+$/gu;

/** The state of a text that is one of the two words to the letter, as the list of the cell gives them. */
export function printedState(text: string): StateWord["state"] | null {
  if (text === stateWords.declaredNone) return "declaredNone";
  return text === stateWords.notApplicable ? "notApplicable" : null;
}

/** The state of a text that is one of the words, also between quotation marks or before a full stop. */
export function stateOf(text: string): StateWord | null {
  const plain = stateWord(spellingKey(text));
  if (plain !== null) return plain;
  const bare = text.trim().replace(around, "");
  const found = bare === text.trim() ? null : stateWord(spellingKey(bare));
  return found?.rule === null ? { ...found, rule: "shortWord" } : found;
}

/** The state that a word (as `spellingKey` gives it) stands for; null when it is none of the words people use. */
export function stateWord(word: string): StateWord | null {
  const own = exact.get(word);
  if (own !== undefined) return { state: own, rule: null };
  if (dash.test(word)) return { state: "declaredNone", rule: "dashAsNone" };
  const state = meant.get(word);
  return state === undefined ? null : { state, rule: "shortWord" };
}

/** A cross or a tick, which is neither a number nor a word. */
export const isMark = (word: string): boolean => markKeys.has(word);

/** `#REF!` and its kin as text: copied as a value, or written by a program that has no errors (ECMA-376 18.17.3). */
export const isErrorText = (word: string): boolean =>
  /^#(?:ref!|div\/0!|value!|name\?|num!|null!|n\/a)$/u.test(word);

/** What stands before a word for what is counted: `1692` of `1692 đ/c`; null without such a word. */
export function beforeCountingWord(word: string): string | null {
  if (!/^-?\d/u.test(word)) return null;
  const behind = counting.find((each) => word.endsWith(each));
  return behind === undefined ? null : word.slice(0, -behind.length).trim();
}
