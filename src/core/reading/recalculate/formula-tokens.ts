import { columnNumber } from "#core/cell";

/** A part of a formula: a number, a cell, a sign, a name before a bracket. */
export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "cell"; readonly row: number; readonly column: number }
  | { readonly kind: "sign"; readonly sign: Sign }
  | { readonly kind: "sum" };

export type Sign = "+" | "-" | "*" | "/" | "(" | ")" | "," | ":";

const blank = /^\s+/u;
const number = /^\d{1,15}(\.\d{1,15})?/u;
const cell = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?![\w(.])/u;
const sum = /^SUM(?=\s*\()/iu;
const signs: ReadonlyMap<string, Sign> = new Map([
  ...(["+", "-", "*", "/", "(", ")", ",", ":"] as const).map((sign) => [sign, sign] as const),
  [";", ","],
  ["\u00d7", "*"],
  ["\u00f7", "/"],
  ["\u2212", "-"],
]);

/** Formulas of people are short; programs write longer ones, and those are not for us. */
const mostTokens = 2000;

/** The parts of a formula, without its equals sign; null when it holds anything else. */
export function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let rest = formula;
  while (rest !== "") {
    const taken = blank.exec(rest)?.[0] ?? null;
    const found = taken === null ? tokenAt(rest) : { length: taken.length, token: null };
    if (found === null || tokens.length === mostTokens) return null;
    if (found.token !== null) tokens.push(found.token);
    rest = rest.slice(found.length);
  }
  return tokens;
}

interface Found {
  readonly length: number;
  readonly token: Token | null;
}

function tokenAt(rest: string): Found | null {
  const digits = number.exec(rest)?.[0];
  if (digits !== undefined) {
    return { length: digits.length, token: { kind: "number", value: Number(digits) } };
  }
  const sumName = sum.exec(rest)?.[0];
  if (sumName !== undefined) return { length: sumName.length, token: { kind: "sum" } };
  const [name, letters = "", row = ""] = cell.exec(rest) ?? [];
  if (name !== undefined) {
    const place = { row: Number(row) - 1, column: columnNumber(letters.toUpperCase()) };
    return { length: name.length, token: { kind: "cell", ...place } };
  }
  const sign = signs.get(rest.charAt(0));
  return sign === undefined ? null : { length: 1, token: { kind: "sign", sign } };
}
