import { around, blockOf, type Block } from "../book/block";
import { CellError } from "../book/cell-error";
import { invalidArgument, UnknownToHost } from "../refusals";
import type { Expression, Operator } from "./expression";
import type { NamedSheet } from "./named-sheets";
import type { Token } from "./tokens";

/** From what binds least to what binds most. */
const levels: readonly (readonly Operator[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** Reads tokens into an expression; what is no formula is refused as Excel refuses it. */
export function parsed(tokens: readonly Token[]): Expression {
  const parser = new Parser(tokens.filter(({ kind }) => kind !== "blank"));
  const expression = parser.level(0);
  parser.end();
  return expression;
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  end(): void {
    if (this.at < this.tokens.length) throw invalidArgument("the formula goes on after its end");
  }

  level(depth: number): Expression {
    const operators = levels[depth];
    if (operators === undefined) return this.signed();
    let left = this.level(depth + 1);
    for (;;) {
      const operator = operators.find((each) => this.takes(each));
      if (operator === undefined) return left;
      left = { kind: "binary", operator, left, right: this.level(depth + 1) };
    }
  }

  private signed(): Expression {
    if (this.takes("-")) return { kind: "negative", operand: this.signed() };
    if (this.takes("+") || this.takes("@")) return this.signed();
    let operand = this.operand();
    while (this.takes("%")) operand = { kind: "percent", operand };
    return operand;
  }

  private operand(): Expression {
    const token = this.next();
    switch (token.kind) {
      case "number":
        return { kind: "constant", value: Number(token.text) };
      case "text":
        return { kind: "constant", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "constant", value: new CellError(token.text) };
      case "sheet":
        return this.reference(token.sheet, this.cell());
      case "cell":
        return this.reference(null, blockOf(token.text));
      case "word":
        return this.word(token.text);
      case "sign":
      case "blank":
        return this.bracket(token.text);
      default:
        throw invalidArgument("an operand is missing");
    }
  }

  private bracket(text: string): Expression {
    if (text !== "(") throw invalidArgument(`${text} is no operand`);
    const inside = this.level(0);
    this.needs(")");
    return inside;
  }

  private reference(sheet: NamedSheet | null, first: Block): Expression {
    const block = this.takes(":") ? around(first, this.cell()) : first;
    return { kind: "reference", sheet, block };
  }

  private cell(): Block {
    const token = this.next();
    if (token.kind !== "cell") throw new UnknownToHost("references to whole rows or columns");
    return blockOf(token.text);
  }

  private word(text: string): Expression {
    const upper = text.toUpperCase();
    if (this.takes("(")) return { kind: "call", name: upper, given: this.given() };
    if (this.takes(":")) throw new UnknownToHost("references to whole rows or columns");
    if (upper === "TRUE" || upper === "FALSE") return { kind: "constant", value: upper === "TRUE" };
    return { kind: "name", name: text };
  }

  private given(): readonly Expression[] {
    const given: Expression[] = [];
    if (this.takes(")")) return given;
    do given.push(this.level(0));
    while (this.takes(","));
    this.needs(")");
    return given;
  }

  private next(): Token {
    const token = this.tokens[this.at];
    if (token === undefined) throw invalidArgument("the formula ends too early");
    this.at += 1;
    return token;
  }

  private takes(sign: string): boolean {
    const token = this.tokens[this.at];
    const found = token?.kind === "sign" && token.text === sign;
    if (found) this.at += 1;
    return found;
  }

  private needs(sign: string): void {
    if (!this.takes(sign)) throw invalidArgument(`${sign} is missing`);
  }
}
