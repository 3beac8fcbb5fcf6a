import { CellError } from "../book/cell-error";
import { UnknownToHost } from "../refusals";
import { meets } from "./criterion";
import { pairwise } from "./operators";
import {
  allOf,
  numberOf,
  onlyOf,
  single,
  textOf,
  truthOf,
  valueError,
  type Scalar,
  type Values,
} from "./values";

type Function = (given: readonly Values[]) => Values;

/** A function of single values; the first error among them is the result. */
const scalar =
  (compute: (...given: Scalar[]) => Scalar): Function =>
  (given) => {
    const values = given.map(onlyOf);
    return single(values.find((value) => value instanceof CellError) ?? compute(...values));
  };

/** A function that looks at each cell of a block. */
const each =
  (look: (value: Scalar) => Scalar): Function =>
  ([values = single(null)]) => ({
    rows: values.rows.map((row) => row.map(look)),
    fromCells: false,
  });

/** Text, truths and blanks in cells do not count; written into the formula they do. */
function numbersIn(given: readonly Values[]): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const values of given) {
    for (const value of allOf(values)) {
      if (values.fromCells && typeof value !== "number" && !(value instanceof CellError)) continue;
      const number = numberOf(value);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
  }
  return numbers;
}

const overNumbers =
  (compute: (numbers: readonly number[]) => number): Function =>
  (given) => {
    const numbers = numbersIn(given);
    return single(numbers instanceof CellError ? numbers : compute(numbers));
  };

const overTruths =
  (compute: (truths: readonly boolean[]) => boolean): Function =>
  (given) => {
    const truths: boolean[] = [];
    for (const values of given) {
      for (const value of allOf(values)) {
        if (values.fromCells && (value === null || typeof value === "string")) continue;
        const truth = truthOf(value);
        if (truth instanceof CellError) return single(truth);
        truths.push(truth);
      }
    }
    return single(compute(truths));
  };

const counting =
  (counts: (value: Scalar) => boolean): Function =>
  (given) =>
    single(given.flatMap(allOf).filter(counts).length);

const numeric = (compute: (number: number) => number): Function =>
  scalar((value = null) => {
    const number = numberOf(value);
    return number instanceof CellError ? number : compute(number);
  });

/** As `N` sees it: a number or a truth, anything else is 0. */
const bare: Function = ([values = single(null)]) => {
  const [first = null] = allOf(values);
  if (first instanceof CellError) return single(first);
  return single(typeof first === "string" ? 0 : numberOf(first));
};

/** Products of the cells at the same places, added up; what is no number counts as 0. */
const products: Function = (given) => {
  const blocks = given.map(allOf);
  const error = blocks.flat().find((value) => value instanceof CellError);
  if (error !== undefined) return single(error);
  const [first = []] = blocks;
  if (blocks.some(({ length }) => length !== first.length)) return single(valueError);
  const factor = (value: Scalar | undefined): number => (typeof value === "number" ? value : 0);
  const product = (at: number): number =>
    blocks.reduce((made, block) => made * factor(block[at]), 1);
  return single(first.reduce<number>((sum, _, at) => sum + product(at), 0));
};

const text = (value: Scalar | undefined): string => {
  const found = textOf(value ?? null);
  return typeof found === "string" ? found : "";
};

/** With the separators of US English. */
function fixed(value: Scalar = null, decimals: Scalar = 2, plain: Scalar = false): Scalar {
  const [number, places] = [numberOf(value), numberOf(decimals)];
  if (number instanceof CellError || (places !== 0 && places !== 2)) return valueError;
  const scale = 10 ** places;
  const scaled = Math.floor(Math.abs(number) * scale + 0.5);
  const digits = (scaled / scale).toFixed(places);
  const [whole = "", part] = digits.split(".");
  const grouped = plain === true ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  const sign = number < 0 && scaled > 0 ? "-" : "";
  return sign + (part === undefined ? grouped : `${grouped}.${part}`);
}

/** Days since 30/12/1899, as Excel counts them from March 1900 on. */
function serialOf(...parts: Scalar[]): Scalar {
  const [year = 0, month = 1, day = 1] = parts.map((part) => Number(part));
  const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  return Number.isFinite(serial) ? serial : valueError;
}

const missing = new CellError("#N/A");

/** Where a value stands in a list, from 1 on; only the search for the very same value is known here. */
const match: Function = ([wanted = single(null), list = single(null), kind = single(1)]) => {
  if (onlyOf(kind) !== 0) throw new UnknownToHost("MATCH in sorted lists");
  const key = textOf(onlyOf(wanted));
  if (key instanceof CellError) return single(key);
  const isIt = (value: Scalar): boolean => {
    const found = value === null ? null : textOf(value);
    return typeof found === "string" && found.toLowerCase() === key.toLowerCase();
  };
  const at = allOf(list).findIndex(isIt);
  return single(at === -1 ? missing : at + 1);
};

/** The value at a place of a list. */
const index: Function = ([list = single(null), place = single(null)]) => {
  const at = numberOf(onlyOf(place));
  return single(at instanceof CellError ? at : (allOf(list)[at - 1] ?? null));
};

/** Half away from zero, of the fifteen digits that Excel sees of a number: 2.675 is 2.68 to two decimals. */
function rounded(number: number, places: number | CellError): Scalar {
  if (places instanceof CellError) return places;
  if (!Number.isInteger(places) || places < 0) throw new UnknownToHost("ROUND before the point");
  const shifted = (size: number, by: number): number => {
    const [digits = "", power = "0"] = size.toExponential().split("e");
    return Number(`${digits}e${String(Number(power) + by)}`);
  };
  const seen = Number(Math.abs(number).toPrecision(15));
  return Math.sign(number) * shifted(Math.floor(shifted(seen, places) + 0.5), 0 - places);
}

/** The functions that our sheets use. */
export const functions: ReadonlyMap<string, Function> = new Map<string, Function>([
  ["SUM", overNumbers((numbers) => numbers.reduce((sum, number) => sum + number, 0))],
  ["MAX", overNumbers((numbers) => Math.max(...(numbers.length === 0 ? [0] : numbers)))],
  ["MIN", overNumbers((numbers) => Math.min(...(numbers.length === 0 ? [0] : numbers)))],
  ["SUMPRODUCT", products],
  ["COUNT", counting((value) => typeof value === "number")],
  ["COUNTA", counting((value) => value !== null)],
  [
    "COUNTIF",
    ([block = single(null), criterion = single(null)]) => {
      const wanted = meets(onlyOf(criterion));
      return single(allOf(block).filter(wanted).length);
    },
  ],
  [
    "COUNTIFS",
    (given) => {
      const pairs = given.flatMap((block, at) =>
        at % 2 === 0
          ? [{ values: allOf(block), wanted: meets(onlyOf(given[at + 1] ?? single(null))) }]
          : [],
      );
      const rows = pairs[0]?.values.length ?? 0;
      const counted = Array.from({ length: rows }, (_, row) =>
        pairs.every(({ values, wanted }) => wanted(values[row] ?? null)),
      );
      return single(counted.filter(Boolean).length);
    },
  ],
  [
    "SUMIF",
    ([block = single(null), criterion = single(null), summed = block]) => {
      const wanted = meets(onlyOf(criterion));
      const [values, tested] = [allOf(summed), allOf(block)];
      const chosen = values.filter((_, at) => wanted(tested[at] ?? null));
      return single(
        chosen.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0),
      );
    },
  ],
  ["MATCH", match],
  ["INDEX", index],
  [
    "IFERROR",
    ([value = single(null), other = single(null)]) =>
      onlyOf(value) instanceof CellError ? other : value,
  ],
  ["AND", overTruths((truths) => truths.every(Boolean))],
  ["OR", overTruths((truths) => truths.some(Boolean))],
  ["NOT", overTruths(([truth = false]) => !truth)],
  ["N", bare],
  ["INT", numeric(Math.floor)],
  [
    "ROUND",
    scalar((value = null, places = 0) => {
      const number = numberOf(value);
      return number instanceof CellError ? number : rounded(number, numberOf(places));
    }),
  ],
  ["ABS", numeric(Math.abs)],
  ["ISNUMBER", each((value) => typeof value === "number")],
  ["ISERROR", each((value) => value instanceof CellError)],
  ["ISLOGICAL", each((value) => typeof value === "boolean")],
  ["ISTEXT", each((value) => typeof value === "string")],
  ["LEFT", scalar((value, length = 1) => text(value).slice(0, Number(length)))],
  [
    "MID",
    scalar((value, start = 1, length = 0) =>
      text(value).slice(Number(start) - 1, Number(start) - 1 + Number(length)),
    ),
  ],
  ["LEN", each((value) => text(value).length)],
  [
    "MOD",
    ([one = single(null), other = single(null)]) =>
      pairwise(one, other, (value, divisor) => {
        const [number, by] = [numberOf(value), numberOf(divisor)];
        if (number instanceof CellError) return number;
        return by instanceof CellError ? by : number - by * Math.floor(number / by);
      }),
  ],
  [
    "COUNTIFS",
    (given) => {
      const tests = given.flatMap((block, at) =>
        at % 2 === 0
          ? [{ values: allOf(block), wanted: meets(onlyOf(given[at + 1] ?? single(null))) }]
          : [],
      );
      const isMet = (at: number): boolean =>
        tests.every(({ values, wanted }) => wanted(values[at] ?? null));
      return single((tests[0]?.values ?? []).filter((_, at) => isMet(at)).length);
    },
  ],
  ["CHAR", scalar((code) => String.fromCharCode(Number(code)))],
  [
    "SUBSTITUTE",
    scalar((value, old, replacement) => text(value).replaceAll(text(old), text(replacement))),
  ],
  ["FIXED", scalar(fixed)],
  ["DATE", scalar(serialOf)],
  [
    "EXACT",
    ([one = single(null), other = single(null)]) =>
      pairwise(one, other, (left, right) => textOf(left) === textOf(right)),
  ],
]);
