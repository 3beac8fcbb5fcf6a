import type { Indicator } from "#core/catalogue/indicator";
import type { Horizon, Period, Scope, Target } from "#core/catalogue/plan";
import type { targetColumns } from "#core/words/plan-sheet-words";
import { commonDecimals, knownIndicator, knownItems, type Known } from "#core/plans/read/known";
import {
  choiceIn,
  complainAboutBlank,
  isMarked,
  listIn,
  neededText,
  textIn,
  withoutNumberWord,
  yearIn,
} from "#core/plans/read/row-values";
import { demandIn } from "./read-levels";
import type { PlanRow } from "#core/plans/read/table-reader";

type Row = PlanRow<keyof typeof targetColumns>;

/** A target with the number by which quotas name it. */
export interface NumberedTarget {
  readonly number: string;
  readonly target: Target;
  readonly row: Row;
}

/** The targets of the sheet; what is wrong is complained about cell by cell. */
export function readTargets(rows: readonly Row[], known: Known): readonly NumberedTarget[] {
  const numbers = new Map<string, Row>();
  return rows.map((row, index) => {
    const number = textIn(row, "number") ?? String(index + 1);
    const first = numbers.get(number);
    if (first === undefined) numbers.set(number, row);
    else complainAboutTwice(row, first);
    return { number, target: targetIn(row, known), row };
  });
}

function complainAboutTwice(row: Row, first: Row): void {
  const { cell, sheet } = first.at("number");
  row.complaints.add(
    "planIdTwice",
    { first: `${sheet} ${String((cell?.row ?? 0) + 1)}` },
    row.at("number"),
  );
}

function targetIn(row: Row, known: Known): Target {
  const id = knownIndicator(row, "indicator", known);
  const indicator = known.indicators.get(id);
  return {
    indicator: id,
    ...demandIn(row, indicator),
    ...judgedIn(row),
    horizon: horizonIn(row),
    scope: scopeIn(row, known, indicator),
    excludes: isMarked(row, "armedForces") ? "armedForces" : null,
    condition: textIn(row, "condition"),
    ref: textIn(row, "ref") ?? "",
  };
}

/** Blank: as is usual for such a target. */
function judgedIn(row: Row): Pick<Target, "judged"> {
  const judged = choiceIn(row, "judged", "judged");
  return judged === null ? {} : { judged };
}

function horizonIn(row: Row): Horizon {
  const kind = choiceIn(row, "horizon", "horizon") ?? "unstated";
  if (kind === "eachTerm") return { kind: "term", period: null, recurs: true };
  if (kind === "by") {
    const year = yearIn(row, "to");
    if (row.content("to") === undefined) {
      complainAboutBlank(row, "to");
    }
    return { kind, year: year ?? 0 };
  }
  return kind === "annual" || kind === "term" ? { kind, period: periodIn(row) } : { kind };
}

/** Both years or neither. */
function periodIn(row: Row): Period | null {
  const from = yearIn(row, "from");
  const to = yearIn(row, "to");
  for (const id of ["from", "to"] as const) {
    const other = id === "from" ? "to" : "from";
    if (row.content(id) === undefined && row.content(other) !== undefined) {
      complainAboutBlank(row, id);
    }
  }
  if (from === null || to === null) return null;
  if (to < from) row.complaints.add("planPeriodReversed", { from, to }, row.at("to"));
  return { from, to };
}

/** Its own sums are counted with the decimals of those of the indicator. */
function scopeIn(row: Row, known: Known, indicator: Indicator | undefined): Scope {
  const places = listIn(row, "places");
  const numerator = knownItems(row, "numerator", known);
  const denominator = knownItems(row, "denominator", known);
  for (const [id, own] of [
    ["numerator", numerator],
    ["denominator", denominator],
  ] as const) {
    if (own.length > 0) commonDecimals(row, id, [...(indicator?.[id] ?? []), ...own], known);
  }
  const hasOperands = numerator.length > 0 || denominator.length > 0;
  return {
    population: textIn(row, "population") ?? "",
    places: places.length === 0 ? null : places,
    operands: hasOperands ? { numerator, denominator, whole: wholeIn(row) } : null,
  };
}

/** A sum of its own needs both sides and a name for the whole. */
function wholeIn(row: Row): string {
  neededText(row, "numerator");
  neededText(row, "denominator");
  return withoutNumberWord(neededText(row, "whole"));
}
