import { CellError, type Constant } from "../book/cell-error";
import { UnknownToHost } from "../refusals";

/** What a part of a formula comes to; null is an empty cell. */
export type Scalar = Constant | null;

/** A table of values. Functions treat text in cells otherwise than text in the formula. */
export interface Values {
  readonly rows: readonly (readonly Scalar[])[];
  readonly fromCells: boolean;
}

export const single = (value: Scalar): Values => ({ rows: [[value]], fromCells: false });

export const allOf = ({ rows }: Values): readonly Scalar[] =>
  rows.length === 1 ? (rows[0] ?? []) : rows.flat();

/** The one value where one is needed. */
export function onlyOf(values: Values): Scalar {
  const [first = null, ...more] = allOf(values);
  if (more.length > 0) throw new UnknownToHost("a block of cells where one value is needed");
  return first;
}

export const valueError = new CellError("#VALUE!");

/** A number out of what arithmetic finds; a blank counts as 0. */
export function numberOf(value: Scalar): number | CellError {
  if (value === null) return 0;
  if (typeof value === "number" || value instanceof CellError) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return /^[+-]?\d+(?:\.\d+)?$/u.test(value) ? Number(value) : valueError;
}

export function textOf(value: Scalar): string | CellError {
  if (value === null) return "";
  if (typeof value === "string" || value instanceof CellError) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(Number(value.toPrecision(15)));
}

export function truthOf(value: Scalar): boolean | CellError {
  if (typeof value === "boolean" || value instanceof CellError) return value;
  return typeof value === "string" ? valueError : numberOf(value) !== 0;
}

const ranks = { number: 0, string: 1, boolean: 2 } as const;

/** Less than zero when `one` comes first. Numbers before texts before truths; capitals do not count. */
export function compared(one: Constant, other: Constant): number {
  if (one instanceof CellError || other instanceof CellError)
    throw new Error("errors have no order");
  const [oneType, otherType] = [typeof one, typeof other] as ("number" | "string" | "boolean")[];
  const rank = ranks[oneType ?? "number"] - ranks[otherType ?? "number"];
  if (rank !== 0) return rank;
  if (typeof one !== "string") return Number(one) - Number(other);
  const [left, right] = [one.toLowerCase(), String(other).toLowerCase()];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** A blank beside a value is the nothing of its kind. */
export function filled(value: Scalar, beside: Scalar): Constant {
  if (value !== null) return value;
  if (typeof beside === "string") return "";
  return typeof beside === "boolean" ? false : 0;
}
