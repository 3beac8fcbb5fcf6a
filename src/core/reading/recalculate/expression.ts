import type { Sign, Token } from "./formula-tokens";

/** What a cell gives to a formula: a number, nothing, a word that a sum passes over, or no value that may be used. */
export type Term =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "blank" }
  | { readonly kind: "word" }
  | { readonly kind: "none" };

export interface Sheet {
  cell(row: number, column: number): Term;
  area(top: number, left: number, bottom: number, right: number): Iterable<Term>;
}

/** Brackets inside each other beyond this are not followed. */
const deepest = 30;

/** The value of a formula; null when it is not one of numbers, cells, `+ − × ÷`, brackets and SUM. */
export function evaluated(tokens: readonly Token[], sheet: Sheet): number | null {
  const expression = new Expression(tokens, sheet);
  const value = expression.sumOfProducts();
  return value !== null && expression.isAtEnd() && Number.isFinite(value) ? value : null;
}

/** Reads from left to right; every step gives null once something cannot be computed. */
class Expression {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly sheet: Sheet,
  ) {}

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  sumOfProducts(): number | null {
    let sum = this.product();
    for (;;) {
      const sign = this.takeOne("+", "-");
      if (sign === null || sum === null) return sum;
      const next = this.product();
      if (next === null) return null;
      sum = sign === "+" ? sum + next : sum - next;
    }
  }

  private product(): number | null {
    let product = this.signed();
    for (;;) {
      const sign = this.takeOne("*", "/");
      if (sign === null || product === null) return product;
      const next = this.signed();
      if (next === null || (sign === "/" && next === 0)) return null;
      product = sign === "*" ? product * next : product / next;
    }
  }

  private signed(): number | null {
    let negative = false;
    for (let sign = this.takeOne("+", "-"); sign !== null; sign = this.takeOne("+", "-")) {
      if (sign === "-") negative = !negative;
    }
    const value = this.operand();
    return value === null || !negative ? value : -value;
  }

  private operand(): number | null {
    const token = this.tokens[this.at];
    if (token === undefined) return null;
    this.at += 1;
    if (token.kind === "number") return token.value;
    if (token.kind === "cell") return plainValue(this.sheet.cell(token.row, token.column));
    if (token.kind === "sum") return this.sum();
    return token.sign === "(" ? this.inBrackets(() => this.sumOfProducts()) : null;
  }

  private sum(): number | null {
    if (this.takeOne("(") === null) return null;
    return this.inBrackets(() => {
      let sum = 0;
      do {
        const next = this.argument();
        if (next === null) return null;
        sum += next;
      } while (this.takeOne(",") !== null);
      return sum;
    });
  }

  /** An area, a cell or a computation; in a sum, words count nothing. */
  private argument(): number | null {
    const [from, colon, to] = this.tokens.slice(this.at, this.at + 3);
    const isArea = from?.kind === "cell" && isSign(colon, ":") && to?.kind === "cell";
    if (isArea) {
      this.at += 3;
      const rows = [from.row, to.row].sort((one, other) => one - other);
      const columns = [from.column, to.column].sort((one, other) => one - other);
      const [[top = 0, bottom = 0], [left = 0, right = 0]] = [rows, columns];
      return total(this.sheet.area(top, left, bottom, right));
    }
    const alone = from?.kind === "cell" && (isSign(colon, ",") || isSign(colon, ")"));
    if (!alone) return this.sumOfProducts();
    this.at += 1;
    return total([this.sheet.cell(from.row, from.column)]);
  }

  private inBrackets(read: () => number | null): number | null {
    if (this.depth === deepest) return null;
    this.depth += 1;
    const value = read();
    this.depth -= 1;
    return this.takeOne(")") === null ? null : value;
  }

  private takeOne(...wanted: readonly Sign[]): Sign | null {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || !wanted.includes(token.sign)) return null;
    this.at += 1;
    return token.sign;
  }
}

const isSign = (token: Token | undefined, sign: Sign): boolean =>
  token?.kind === "sign" && token.sign === sign;

function plainValue(term: Term): number | null {
  if (term.kind === "number") return term.value;
  return term.kind === "blank" ? 0 : null;
}

function total(terms: Iterable<Term>): number | null {
  let sum = 0;
  for (const term of terms) {
    if (term.kind === "none") return null;
    if (term.kind === "number") sum += term.value;
  }
  return sum;
}
