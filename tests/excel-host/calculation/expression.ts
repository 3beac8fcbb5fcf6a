import type { Block } from "../book/block";
import type { Constant } from "../book/cell-error";
import type { NamedSheet } from "./named-sheets";

export type Comparison = "=" | "<>" | "<" | ">" | "<=" | ">=";
export type Arithmetic = "+" | "-" | "*" | "/" | "^";
export type Operator = Arithmetic | Comparison | "&";

/** A formula, taken apart. */
export type Expression =
  | { readonly kind: "constant"; readonly value: Constant }
  /** Without a sheet it is the sheet of the formula. */
  | { readonly kind: "reference"; readonly sheet: NamedSheet | null; readonly block: Block }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly Expression[] }
  | { readonly kind: "negative"; readonly operand: Expression }
  | { readonly kind: "percent"; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };
