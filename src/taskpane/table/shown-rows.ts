import type { ReceiptStatus } from "#core/consolidation/receipt";
import { plainKey } from "#taskpane/state/find-units";
import type { TargetColumn, UnitRow, UnitTable } from "#taskpane/protocol/unit-answers";

/** What is looked for in the table, and in which order. */
export interface Sought {
  readonly query: string;
  readonly status: ReceiptStatus | "all";
  /** Only units with targets that are not met, or with something to correct. */
  readonly only: "short" | "blocking" | null;
  /** Blank: any. */
  readonly superior: string;
  readonly type: string;
  /** Id of a target that is not met. */
  readonly target: string;
  /** A column of the table by its name or by the id of its target; blank: as the registry has them. */
  readonly by: string;
  readonly isDown: boolean;
  readonly subtotals: boolean;
}

export const everything: Sought = {
  query: "",
  status: "all",
  only: null,
  superior: "",
  type: "",
  target: "",
  by: "",
  isDown: false,
  subtotals: false,
};

/** A superior over its units that are shown; percentages are not added up, units are. */
export interface Subtotal {
  readonly code: string;
  readonly units: number;
  readonly received: number;
  readonly short: number;
  readonly issues: number;
  /** Units that do not meet it, by column. */
  readonly unmet: readonly number[];
}

/** A line of the table: a unit by its place among the rows, or the subtotal above the units that it is about. */
export type ShownLine = number | Subtotal;

/** Places of the rows that are looked for, in order. */
export function soughtRows({ rows, columns }: UnitTable, sought: Sought): readonly number[] {
  const words = plainKey(sought.query)
    .split(" ")
    .filter((word) => word !== "");
  const target = columns.find(({ id }) => id === sought.target);
  const plain = words.length === 0 ? [] : plainNames(rows);
  const found = rows.flatMap((row, at) =>
    isSought(row, sought) &&
    words.every((word) => plain[at]?.includes(word) === true) &&
    (target === undefined || target.tones[at] === "bad")
      ? [at]
      : [],
  );
  const compare = orderBy(rows, columns, sought.by);
  if (compare === null) return found;
  // What is equal stays in the order of the registry.
  return found.sort((one, other) => compare(one, other, sought.isDown));
}

const known = new WeakMap<readonly UnitRow[], readonly string[]>();

/** Codes and names as somebody in a hurry types them, made once for a table: tens of thousands are looked through at each key. */
function plainNames(rows: readonly UnitRow[]): readonly string[] {
  const made = known.get(rows) ?? rows.map(({ code, name }) => `${code} ${plainKey(name)}`);
  known.set(rows, made);
  return made;
}

function isSought(row: UnitRow, sought: Sought): boolean {
  if (sought.status !== "all" && row.status !== sought.status) return false;
  if (sought.only !== null && row[sought.only] === 0) return false;
  if (sought.superior !== "" && row.superior !== sought.superior) return false;
  return sought.type === "" || row.type === sought.type;
}

type Compare = (one: number, other: number, isDown: boolean) => number;

const texts = ["name", "status", "day", "file", "type", "superior"] as const;
const numbers = ["short", "issues"] as const;

function orderBy(
  rows: readonly UnitRow[],
  columns: readonly TargetColumn[],
  by: string,
): Compare | null {
  const text = texts.find((name) => name === by);
  if (text !== undefined)
    return ordered(
      (at) => rows[at]?.[text] ?? null,
      (one, other) => one.localeCompare(other, "vi"),
    );
  const number = numbers.find((name) => name === by);
  if (number !== undefined)
    return ordered(
      (at) => rows[at]?.[number] ?? null,
      (one, other) => one - other,
    );
  const column = columns.find(({ id }) => id === by);
  return column === undefined ? null : ordered((at) => partsOf(column, at), byShare);
}

/** What is not there comes last, whichever way the rest goes. */
function ordered<T>(
  valueOf: (at: number) => T | null,
  compare: (one: T, other: T) => number,
): Compare {
  return (first, second, isDown) => {
    const [one, other] = [valueOf(first), valueOf(second)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return isDown ? compare(other, one) : compare(one, other);
  };
}

interface Parts {
  readonly numerator: number;
  readonly denominator: number;
}

function partsOf({ numerators, denominators }: TargetColumn, at: number): Parts | null {
  const numerator = numerators[at] ?? null;
  return numerator === null ? null : { numerator, denominator: denominators[at] ?? 1 };
}

/** Shares are compared whole, without dividing. */
const byShare = (one: Parts, other: Parts): number =>
  one.numerator * other.denominator - other.numerator * one.denominator;

/** The rows under the subtotals of their superiors, in the order in which these first come. */
export function withSubtotals(table: UnitTable, places: readonly number[]): readonly ShownLine[] {
  const groups = new Map<string, number[]>();
  for (const at of places) {
    const superior = table.rows[at]?.superior ?? "";
    const group = groups.get(superior);
    if (group === undefined) groups.set(superior, [at]);
    else group.push(at);
  }
  return [...groups].flatMap(([code, group]) => [subtotalOf(table, code, group), ...group]);
}

function subtotalOf(
  { rows, columns }: UnitTable,
  code: string,
  group: readonly number[],
): Subtotal {
  const own = group.flatMap((at) => rows[at] ?? []);
  const sum = (name: "short" | "issues"): number => own.reduce((all, row) => all + row[name], 0);
  return {
    code,
    units: own.length,
    received: own.filter(({ status }) => status === "received" || status === "late").length,
    short: sum("short"),
    issues: sum("issues"),
    unmet: columns.map(({ tones }) => group.filter((at) => tones[at] === "bad").length),
  };
}
