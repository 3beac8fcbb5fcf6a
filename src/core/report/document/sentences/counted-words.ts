import {
  countLed,
  either,
  joined,
  said,
  type LiveNumber,
  type LiveText,
} from "#core/sheet/live-text";

/** Words after a number, for one and for any other; a language without plurals says the same. */
export interface CountedWords {
  readonly one: string;
  readonly many: string;
}

/** `1 unit`, `152 units`, `06 đơn vị`: the number, with what leads a small one, and the words that agree with it. */
export const counted = (number: LiveNumber, words: CountedWords, lead: string): LiveText =>
  joined([countLed(number, lead), agreeing(number, words)]);

/** The words that agree with a number that was said before. */
export const agreeing = ({ formula, value }: LiveNumber, { one, many }: CountedWords): LiveText =>
  either({ formula: `${formula}=1`, holds: value === 1 }, said(one), said(many));
