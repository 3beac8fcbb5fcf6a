import { CellError, type Constant } from "../book/cell-error";
import { UnknownToHost } from "../refusals";
import { compared, type Scalar } from "./values";

type Sign = "=" | "<>" | "<" | ">" | "<=" | ">=";

const fits: Readonly<Record<Sign, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** Whether a cell meets the criterion of `COUNTIF`: a value, a pattern, or a text such as `>0`. */
export function meets(criterion: Scalar): (value: Scalar) => boolean {
  if (typeof criterion !== "string") return (value) => value === criterion;
  const match = /^(<>|<=|>=|<|>|=)?([\s\S]+)$/u.exec(criterion);
  if (match === null) throw new UnknownToHost(`the criterion ${criterion} of COUNTIF`);
  const sign = (match[1] ?? "=") as Sign;
  const rest = match[2] ?? "";
  if (/[*?~]/u.test(rest)) return like(sign, rest);
  const wanted: Constant = /^[+-]?\d+(?:\.\d+)?$/u.test(rest) ? Number(rest) : rest;
  return (value) =>
    value === null || value instanceof CellError || typeof value !== typeof wanted
      ? sign === "<>"
      : fits[sign](compared(value, wanted));
}

/** `*` stands for any signs, `?` for one. */
function like(sign: Sign, pattern: string): (value: Scalar) => boolean {
  if (pattern.includes("~") || sign !== "=") {
    throw new UnknownToHost(`the pattern ${sign}${pattern} of COUNTIF`);
  }
  const source = pattern
    .replace(/[.+^${}()|[\]\\/]/gu, "\\$&")
    .replaceAll("*", "[\\s\\S]*")
    .replaceAll("?", "[\\s\\S]");
  const shape = new RegExp(`^${source}$`, "iu");
  return (value) => typeof value === "string" && shape.test(value);
}
