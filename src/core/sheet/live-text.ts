import { fraction, type Fraction } from "#core/quantity/fraction";
import { percentHundredths, roundHalfUp } from "#core/quantity/round";
import { inPlaces } from "#core/quantity/decimals";
import { countInText, countText, placesOf, textLiteral } from "./formula";

/** Text that a formula gives, with what it gives now. */
export interface LiveText {
  readonly formula: string;
  readonly value: string;
}

/** A cell that holds a number, or none (an empty text); `formula` refers to it. */
export interface LiveNumber {
  readonly formula: string;
  readonly value: number | null;
  /** Decimals that it may have; a whole number where it is not said. */
  readonly decimals?: number;
}

/** A condition as a formula, and whether it holds now. */
export interface LiveCondition {
  readonly formula: string;
  readonly holds: boolean;
}

/** Longest text constant in a formula ("Excel specifications and limits": 255), less a margin for quotes. */
const longestLiteral = 240;

/** Fixed words. */
export function said(text: string): LiveText {
  const pieces = text.match(new RegExp(`[^]{1,${String(longestLiteral)}}`, "gu")) ?? [""];
  return { formula: pieces.map(textLiteral).join("&"), value: text };
}

export const nothing: LiveText = said("");

/** The parts one after the other; words next to each other become one constant. */
export function joined(parts: readonly LiveText[]): LiveText {
  const merged: LiveText[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.formula === nothing.formula) continue;
    if (last !== undefined && isFixed(last) && isFixed(part)) {
      merged[merged.length - 1] = said(last.value + part.value);
    } else merged.push(part);
  }
  if (merged.length === 0) return nothing;
  return {
    formula: merged.map(({ formula }) => formula).join("&"),
    value: merged.map(({ value }) => value).join(""),
  };
}

const isFixed = (part: LiveText): boolean => part.formula === said(part.value).formula;

/** One of two texts. */
export const either = (when: LiveCondition, yes: LiveText, no: LiveText): LiveText =>
  yes.formula === no.formula
    ? yes
    : {
        formula: `IF(${when.formula},${yes.formula},${no.formula})`,
        value: when.holds ? yes.value : no.value,
      };

/** The text of the first condition that holds, otherwise the last. */
export const firstThatHolds = (
  branches: readonly (readonly [LiveCondition, LiveText])[],
  otherwise: LiveText,
): LiveText => branches.reduceRight((rest, [when, then]) => either(when, then, rest), otherwise);

/** `1.692`; meant for cells that hold a number. */
export const countSaid = ({ formula, value, decimals }: LiveNumber): LiveText => ({
  formula: countInText(formula, decimals),
  value: countText(value ?? 0),
});

/** `06`: the same with a sign before what is below ten, as official texts write counts. */
export const countLed = (number: LiveNumber, lead: string): LiveText => {
  const { formula, value, decimals = 0 } = number;
  // A sign is put before what is counted, not before what is measured.
  if (lead === "" || decimals > 0) return countSaid(number);
  const few = {
    // Shorter than a choice: sentences are near the longest formula that Excel takes.
    formula: `LEFT(${textLiteral(lead)},(${formula}>0)*(${formula}<10))`,
    value: isBelowTen(value ?? 0) ? lead : "",
  };
  return joined([few, countSaid(number)]);
};

const isBelowTen = (value: number): boolean => value > 0 && value < 10;

/** Two decimals after a comma, whatever separators the program's own language uses. */
const decimalFormula = (hundredths: string): string =>
  `SUBSTITUTE(FIXED((${hundredths})/100,2,TRUE),".",",")`;

/** `1.234,56` of so many hundredths. */
export const decimalText = (hundredths: number): string => {
  const digits = String(Math.abs(hundredths)).padStart(3, "0");
  return `${hundredths < 0 ? "-" : ""}${digits.slice(0, -2)},${digits.slice(-2)}`;
};

/** `81,70%`: hundredths are found in whole numbers, so that a half is rounded as everywhere else. */
export function percentSaid(above: LiveNumber, below: LiveNumber): LiveText {
  const [part, whole] = wholeNumbers(above, below);
  const [n, d] = [part.formula, whole.formula];
  const known = (whole.value ?? 0) > 0;
  const hundredths = known ? percentHundredths(part.value ?? 0, whole.value ?? 1) : 0;
  return {
    formula: `${decimalFormula(`INT((20000*${n}+${d})/(2*${d}))`)}&"%"`,
    value: `${decimalText(hundredths)}%`,
  };
}

/** Four cells of two shares. */
export interface TwoShares {
  readonly part: LiveNumber;
  readonly whole: LiveNumber;
  readonly partBefore: LiveNumber;
  readonly wholeBefore: LiveNumber;
}

/** `0,42`: the size of the difference of two shares in percentage points, without a sign. */
export function pointsSaid(given: TwoShares): LiveText {
  const shares = inWholeNumbers(given);
  const { whole, wholeBefore } = shares;
  const below = `${whole.formula}*${wholeBefore.formula}`;
  const top = `20000*ABS(${crossFormula(shares)})`;
  const wholes = BigInt(whole.value ?? 0) * BigInt(wholeBefore.value ?? 0);
  const size = cross(shares) * BigInt(cross(shares) < BigInt(0) ? -100 : 100);
  const hundredths = wholes === BigInt(0) ? 0 : Number(roundHalfUp(fraction(size, wholes), 2));
  return {
    formula: decimalFormula(`INT((${top}+${below})/(2*${below}))`),
    value: decimalText(hundredths),
  };
}

/** Above, below or at zero as this year's share is above, below or at last year's. */
export function crossFormula(shares: TwoShares): string {
  const { part, whole, partBefore, wholeBefore } = inWholeNumbers(shares);
  return `(${part.formula}*${wholeBefore.formula}-${partBefore.formula}*${whole.formula})`;
}

export function cross(shares: TwoShares): bigint {
  const { part, whole, partBefore, wholeBefore } = inWholeNumbers(shares);
  return (
    BigInt(part.value ?? 0) * BigInt(wholeBefore.value ?? 0) -
    BigInt(partBefore.value ?? 0) * BigInt(whole.value ?? 0)
  );
}

/** Two quantities of one ratio, both in last places of that with more decimals. */
function wholeNumbers(
  one: LiveNumber,
  other: LiveNumber,
): readonly [part: LiveNumber, whole: LiveNumber] {
  const decimals = Math.max(one.decimals ?? 0, other.decimals ?? 0);
  if (decimals === 0) return [one, other];
  const inLast = ({ formula, value }: LiveNumber): LiveNumber => ({
    formula: placesOf(formula, decimals),
    value: value === null ? null : inPlaces(value, decimals),
  });
  return [inLast(one), inLast(other)];
}

function inWholeNumbers(shares: TwoShares): TwoShares {
  const [part, whole] = wholeNumbers(shares.part, shares.whole);
  const [partBefore, wholeBefore] = wholeNumbers(shares.partBefore, shares.wholeBefore);
  return { part, whole, partBefore, wholeBefore };
}

/**
 * `56,43%` from a cell that holds a ratio, or `1,50` from one that holds an amount; `exact` is its value. A half that the
 * cell holds a last digit below is still a half: nine digits are what every program keeps of it.
 */
export function ratioSaid(cell: string, exact: Fraction, isShare: boolean): LiveText {
  const hundredths = Number(roundHalfUp(exact, isShare ? 4 : 2));
  const text = {
    formula: decimalFormula(`INT(ROUND(${isShare ? "10000" : "100"}*${cell},9)+0.5)`),
    value: decimalText(hundredths),
  };
  return isShare ? joined([text, said("%")]) : text;
}
