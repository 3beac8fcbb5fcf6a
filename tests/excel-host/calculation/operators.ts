import { CellError } from "../book/cell-error";
import { UnknownToHost } from "../refusals";
import type { Arithmetic, Comparison, Operator } from "./expression";
import {
  compared,
  filled,
  numberOf,
  single,
  textOf,
  valueError,
  type Scalar,
  type Values,
} from "./values";

export const combined = (operator: Operator, left: Values, right: Values): Values =>
  pairwise(left, right, (one, other) => operate(operator, one, other));

/** Both operands cell by cell; one value goes with every cell of a block. */
export function pairwise(
  left: Values,
  right: Values,
  compute: (one: Scalar, other: Scalar) => Scalar,
): Values {
  if (isOne(left) && isOne(right)) return single(compute(at(left, 0, 0), at(right, 0, 0)));
  const height = Math.max(left.rows.length, right.rows.length);
  const width = Math.max(left.rows[0]?.length ?? 0, right.rows[0]?.length ?? 0);
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) =>
      compute(at(left, row, column), at(right, row, column)),
    ),
  );
  return { rows, fromCells: false };
}

const isOne = ({ rows }: Values): boolean => rows.length === 1 && rows[0]?.length === 1;

function at({ rows }: Values, row: number, column: number): Scalar {
  const line = rows.length === 1 ? rows[0] : rows[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  if (value === undefined) throw new UnknownToHost("blocks of unequal size in one operation");
  return value;
}

const comparisons: Readonly<Record<Comparison, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

const arithmetic: Readonly<Record<Arithmetic, (left: number, right: number) => Scalar>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => (right === 0 ? new CellError("#DIV/0!") : left / right),
  "^": (left, right) => left ** right,
};

const isComparison = (operator: Operator): operator is Comparison => operator in comparisons;

function operate(operator: Operator, left: Scalar, right: Scalar): Scalar {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (isComparison(operator)) {
    return comparisons[operator](compared(filled(left, right), filled(right, left)));
  }
  if (operator === "&") return joined(textOf(left), textOf(right));
  const [one, other] = [numberOf(left), numberOf(right)];
  if (one instanceof CellError) return one;
  return other instanceof CellError ? other : arithmetic[operator](one, other);
}

const joined = (left: string | CellError, right: string | CellError): Scalar =>
  typeof left === "string" && typeof right === "string" ? left + right : valueError;
