import type { Indicator } from "#core/catalogue/indicator";
import type { Horizon, Period, Scope, Target, YearStep } from "#core/catalogue/plan";
import type { targetColumns } from "#core/words/plan-sheet-words";
import { knownItems, type Known } from "./known";
import {
  choiceIn,
  isMarked,
  isYear,
  listIn,
  neededChoice,
  neededText,
  numberIn,
  numberOf,
  partsOf,
  textIn,
  yearIn,
} from "./row-values";
import type { PlanRow } from "./table-reader";

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
  const id = neededText(row, "indicator");
  const indicator = known.indicators.get(id);
  if (id !== "" && indicator === undefined) {
    row.complaints.add("planIndicatorUnknown", {}, row.at("indicator"));
  }
  const operator = neededChoice(row, "operator", "operator") ?? ">=";
  const steps = stepsIn(row, indicator);
  const level = {
    value: levelIn(row, "value", indicator),
    valueMax: levelIn(row, "valueMax", indicator),
  };
  checkLevels(row, { ...level, operator, hasSteps: steps.length > 0 });
  return {
    indicator: id,
    operator,
    ...level,
    horizon: horizonIn(row),
    scope: scopeIn(row, known),
    excludes: isMarked(row, "armedForces") ? "armedForces" : null,
    condition: textIn(row, "condition"),
    ref: textIn(row, "ref") ?? "",
    reading: textIn(row, "reading"),
    ...(steps.length === 0 ? {} : { steps }),
  };
}

function levelIn(
  row: Row,
  id: "value" | "valueMax",
  indicator: Indicator | undefined,
): number | null {
  const value = numberIn(row, id);
  if (value !== null && isOutOfRange(value, indicator)) {
    row.complaints.add("planShareOutOfRange", { column: row.heading(id) }, row.at(id));
  }
  return value;
}

const isOutOfRange = (value: number, indicator: Indicator | undefined): boolean =>
  indicator !== undefined && indicator.kind !== "count" && value > 100;

interface Levels extends Pick<Target, "operator" | "value" | "valueMax"> {
  readonly hasSteps: boolean;
}

/** A trend needs no level, a band needs two in their order, anything else one, or one for each year. */
function checkLevels(row: Row, { operator, value, valueMax, hasSteps }: Levels): void {
  const missing = (id: "value" | "valueMax"): void => {
    if (row.content(id) === undefined) {
      row.complaints.add("planValueMissing", { column: row.heading(id) }, row.at(id));
    }
  };
  if (operator === "rising" || operator === "falling") return;
  if (value === null && !hasSteps) missing("value");
  if (operator !== "range") return;
  if (valueMax === null) missing("valueMax");
  else if (value !== null && valueMax <= value) {
    row.complaints.add("planBandReversed", { low: String(value) }, row.at("valueMax"));
  }
}

/** `2026: 85; 2027: 90`, years rising. */
function stepsIn(row: Row, indicator: Indicator | undefined): readonly YearStep[] {
  const parts = partsOf(textIn(row, "steps") ?? "");
  const steps = parts.flatMap((part): readonly YearStep[] => {
    const [, year = "", level = ""] = /^(\d{4})\s*[:=]\s*([\d.,]+)\s*%?$/u.exec(part) ?? [];
    const value = numberOf(level);
    return isYear(Number(year)) && value !== null ? [{ year: Number(year), value }] : [];
  });
  const rises = steps.every(({ year }, at) => at === 0 || year > (steps[at - 1]?.year ?? year));
  const isWrong = steps.length < parts.length || !rises;
  if (isWrong || (row.content("steps") !== undefined && parts.length === 0)) {
    row.complaints.add("planStepsUnreadable", {}, row.at("steps"));
  }
  if (steps.some(({ value }) => isOutOfRange(value, indicator))) {
    row.complaints.add("planShareOutOfRange", { column: row.heading("steps") }, row.at("steps"));
  }
  return steps;
}

function horizonIn(row: Row): Horizon {
  const kind = choiceIn(row, "horizon", "horizon") ?? "unstated";
  if (kind === "by") {
    const year = yearIn(row, "to");
    if (row.content("to") === undefined) {
      row.complaints.add("planValueMissing", { column: row.heading("to") }, row.at("to"));
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
      row.complaints.add("planValueMissing", { column: row.heading(id) }, row.at(id));
    }
  }
  if (from === null || to === null) return null;
  if (to < from) row.complaints.add("planPeriodReversed", { from, to }, row.at("to"));
  return { from, to };
}

function scopeIn(row: Row, known: Known): Scope {
  const places = listIn(row, "places");
  const numerator = knownItems(row, "numerator", known);
  const denominator = knownItems(row, "denominator", known);
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
  return neededText(row, "whole");
}
