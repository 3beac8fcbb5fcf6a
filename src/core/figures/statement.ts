import { comparePrinted } from "#core/quantity/printed";

/** A percentage that somebody printed, with the part and the whole that were printed beside it. */
export interface Statement {
  /** The words around it. */
  readonly content: string;
  readonly numerator: number;
  readonly denominator: number;
  /** As printed, without the sign: `81,69`. */
  readonly printed: string;
  readonly place: StatementPlace;
}

/** A cell of a sheet, or a line of a text counted from 1. */
export type StatementPlace =
  | { readonly kind: "cell"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "line"; readonly line: number };

export type FigureVerdict =
  | "reproduced"
  /** The digits are right and the last one was cut instead of rounded. */
  | "truncated"
  /** Not the whole printed beside it, but another one of the same sheet or text gives it. */
  | "otherDenominator"
  | "notReproduced";

/** How many percentages were read, ended how, and stood without their part and whole. */
export type FigureCounts = Readonly<Record<FigureVerdict | "read" | "notUnderstood", number>>;

export interface CheckedStatement {
  readonly statement: Statement;
  readonly verdict: FigureVerdict;
  /** The wholes and parts of other statements that give the printed percentage, smallest first. */
  readonly others: readonly number[];
}

/**
 * Recomputes every printed percentage of one sheet or text. One that its own whole does not give is tried over
 * the wholes of the other statements, and their parts: a percentage taken over the wrong whole is the usual mistake.
 */
export function checkStatements(statements: readonly Statement[]): readonly CheckedStatement[] {
  const counts = statements.flatMap(({ denominator, numerator }) => [denominator, numerator]);
  const wholes = [...new Set(counts)].filter((each) => each > 0).sort((one, other) => one - other);
  return statements.map((statement): CheckedStatement => {
    const { numerator, denominator, printed } = statement;
    const own = comparePrinted(numerator, denominator, printed);
    if (own !== "notReproduced") return { statement, verdict: own, others: [] };
    const others = near(wholes, numerator, printed).filter(
      (whole) =>
        whole !== denominator &&
        whole !== numerator &&
        comparePrinted(numerator, whole, printed) !== "notReproduced",
    );
    const verdict = others.length === 0 ? "notReproduced" : "otherDenominator";
    return { statement, verdict, others };
  });
}

/**
 * The wholes, in order, over which the part can come near the percentage: all others are further off than its last digit,
 * and a text of some thousand percentages is not compared each with each.
 */
function near(wholes: readonly number[], part: number, printed: string): readonly number[] {
  const [, whole = "", decimals = ""] = /^(\d{1,6})(?:[.,](\d*))?$/u.exec(printed) ?? [];
  if (whole === "") return wholes;
  const percent = Number(`${whole}.${decimals}0`);
  // Twice the last digit, so that rounding on either side takes nothing away.
  const slack = 2 / 10 ** decimals.length;
  const least = (part * 100) / (percent + slack);
  const most = percent <= slack ? Infinity : (part * 100) / (percent - slack);
  const from = firstFrom(wholes, least);
  return wholes.slice(from, most === Infinity ? undefined : firstFrom(wholes, most + 1));
}

/** The place of the first that is not below. */
function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
