import type { Catalogue } from "#core/catalogue/catalogue";
import type { Plan } from "#core/catalogue/plan";
import { complements } from "#core/catalogue/relations";
import { scopeKeyStart } from "#core/words/names";
import { operandsOf, type Operands } from "#core/evaluation/unit-figure";
import type { FigurePart } from "./chain";
import type { Reference } from "./formula-references";
import type { DataUnits } from "./data-units";

/** What a formula over the data sheet computes. */
export interface FormulaFigure {
  readonly indicator: string | null;
  readonly targets: readonly string[];
  readonly operands: Operands;
  /** Keys of marks that let a unit in (`SCOPE_A`) or keep it out (`ARMED_FORCES`). */
  readonly onlyMarked: readonly string[];
  readonly notMarked: readonly string[];
  /** The row of the only unit; null for all. */
  readonly row: number | null;
  readonly part: readonly FigurePart[];
}

export interface Known {
  readonly catalogue: Catalogue;
  /** Null for a plan that is not at hand: figures are then known by their indicator alone. */
  readonly plan: Plan | null;
  readonly data: DataUnits;
}

/** What a formula takes of the data sheet, and whether it forms a quotient of it. */
export interface DataFormula {
  readonly references: readonly Reference[];
  readonly divides: boolean;
}

/**
 * Which sums a formula forms, by the columns that it tests and those that it adds up; the figure of an indicator
 * or target with the same inputs gives it a name. Null when it takes no item.
 */
export function figureOfFormula(
  { references, divides }: DataFormula,
  known: Known,
): FormulaFigure | null {
  const columns = references.map((each) => ({
    ...each,
    key: known.data.keyOf(each.area.left) ?? "",
  }));
  const isItem = new Set(known.catalogue.items.map(({ code }) => code));
  const items = columns.filter(({ key }) => isItem.has(key));
  if (items.length === 0) return null;
  const all = new Set(items.map(({ key }) => key));
  const summed = new Set(items.filter(({ tested }) => !tested).map(({ key }) => key));
  const marks = [...new Set(columns.map(({ key }) => key))];
  const ranged = columns.some(({ isRange }) => isRange);
  const named = namedFigures(known).filter(({ operands }) => takes(operands, all));
  const fitting = named.filter(({ operands }) => partOf(operands, { summed, divides }).length > 0);
  const [first] = fitting;
  const operands = first?.operands ?? { numerator: [...summed], denominator: null };
  return {
    indicator: first?.indicator ?? null,
    targets: [
      ...new Set(
        fitting
          .filter(({ indicator }) => indicator === first?.indicator)
          .flatMap(({ target }) => target ?? []),
      ),
    ],
    operands,
    onlyMarked: marks.filter((key) => key.startsWith(scopeKeyStart)),
    notMarked: marks.filter((key) => key === "ARMED_FORCES"),
    row: ranged ? null : (items[0]?.area.top ?? null),
    part: first === undefined ? ["numerator"] : partOf(operands, { summed, divides }),
  };
}

interface NamedFigure {
  readonly indicator: string;
  readonly target: string | null;
  readonly operands: Operands;
}

function namedFigures({ catalogue, plan }: Known): readonly NamedFigure[] {
  return catalogue.indicators.flatMap((indicator): readonly NamedFigure[] => [
    ...(plan?.targets ?? [])
      .filter((target) => target.indicator === indicator.id)
      .map((target) => ({
        indicator: indicator.id,
        target: target.ref,
        operands: operandsOf(target, indicator),
      })),
    { indicator: indicator.id, target: null, operands: indicator },
  ]);
}

/** The items, and those through which one of them may be given instead. */
function withComplements(codes: readonly string[]): ReadonlySet<string> {
  const others = complements.flatMap(({ item, whole, complement }): readonly string[] =>
    codes.includes(item) ? [whole, complement] : [],
  );
  return new Set([...codes, ...others]);
}

const inputsOf = ({ numerator, denominator }: Operands): readonly string[] => [
  ...new Set([...numerator, ...(denominator ?? [])]),
];

const same = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((each) => other.has(each));

const isAmong = (codes: ReadonlySet<string>, list: readonly string[]): boolean =>
  same(codes, new Set(list)) || same(codes, withComplements(list));

/** A sum with what its formula compares on the way: a complement that is not above its whole. */
const isSumOf = (
  codes: ReadonlySet<string>,
  list: readonly string[],
  inputs: readonly string[],
): boolean => isAmong(codes, list) || same(codes, new Set([...list, ...comparedFor(inputs)]));

const comparedFor = (inputs: readonly string[]): readonly string[] =>
  complements.flatMap(({ item, whole, complement }) =>
    inputs.includes(item) ? [whole, complement] : [],
  );

const takes = (operands: Operands, all: ReadonlySet<string>): boolean =>
  isAmong(all, inputsOf(operands));

/** What the formula takes of the figure: the sum on one side, both, or only who is in it. */
function partOf(
  operands: Operands,
  { summed, divides }: { readonly summed: ReadonlySet<string>; readonly divides: boolean },
): readonly FigurePart[] {
  const { numerator, denominator } = operands;
  const both = isAmong(summed, inputsOf(operands));
  if (summed.size === 0) return ["coverage"];
  if (divides && both && denominator !== null) return ["numerator", "denominator"];
  const inputs = inputsOf(operands);
  if (isSumOf(summed, numerator, inputs)) return ["numerator"];
  if (denominator !== null && isSumOf(summed, denominator, inputs)) return ["denominator"];
  return both ? ["numerator", "denominator"] : [];
}
