import { complements } from "#core/catalogue/relations";
import { figureOfUnit, sumFigures, type UnitFigure } from "#core/evaluation/unit-figure";
import { unknownOrganisation, type Organisation } from "#core/registry/organisation";
import type { Contribution, LeftOut, TracedFigure } from "./chain";
import type { DataUnit, DataUnits } from "./data-units";
import type { FormulaFigure } from "./figure-of-formula";

/** The figure with every value that goes into it, recomputed from the data sheet, and the units left out. */
export function traceFigure(figure: FormulaFigure, { units }: DataUnits): TracedFigure {
  const concerned = units.filter((unit) => concerns(figure, unit));
  const given = concerned.map((unit) => ({
    unit,
    figure: figureOfUnit(unit.facts, figure.operands),
  }));
  const sums = sumFigures(given.map((each) => ({ ...each, unit: asOrganisation(each.unit) })));
  const inState = (state: UnitFigure["state"]): readonly DataUnit[] =>
    given.filter((each) => each.figure.state === state).map(({ unit }) => unit);
  return {
    indicator: figure.indicator,
    targets: figure.targets,
    unit: figure.row === null ? null : (concerned[0]?.code ?? null),
    parts: figure.part,
    numerator: sums.numerator,
    denominator: sums.denominator,
    unitsCounted: sums.unitsCounted,
    contributions: inState("counted").flatMap((unit) => contributionsOf(unit, figure)),
    leftOut: inState("leftOut").map((unit) => leftOut(unit, figure)),
    notApplicable: inState("notApplicable").map(({ code }) => code),
  };
}

function concerns({ row, onlyMarked, notMarked }: FormulaFigure, unit: DataUnit): boolean {
  if (row !== null) return unit.row === row;
  return (
    onlyMarked.every((key) => unit.textOf(key) !== "") &&
    notMarked.every((key) => unit.textOf(key) === "")
  );
}

/** Sums ask for organisations only to name who is left out. */
const asOrganisation = ({ code, name, row }: DataUnit): Organisation => ({
  ...unknownOrganisation(code, name),
  row,
});

function contributionsOf(unit: DataUnit, { operands }: FormulaFigure): readonly Contribution[] {
  const { numerator, denominator } = operands;
  return [
    ...numerator.map((item) => contributionOf(unit, item, "numerator")),
    ...(denominator ?? []).map((item) => contributionOf(unit, item, "denominator")),
  ];
}

function contributionOf(unit: DataUnit, item: string, side: Contribution["side"]): Contribution {
  const fact = unit.facts.get(item);
  const raw = unit.raws.get(item);
  return {
    unit: unit.code,
    name: unit.name,
    item,
    side,
    state: fact?.state ?? "number",
    value: fact?.value ?? 0,
    file: unit.file,
    sha256: unit.sha256,
    sheet: unit.sheet,
    cells: cellsOf(unit, item),
    raw: raw?.text ?? (fact?.state === "number" ? null : (fact?.raw ?? null)),
    rule: raw?.rule ?? (unit.derived.has(item) ? "complement" : null),
    version: unit.version,
  };
}

function cellsOf(unit: DataUnit, item: string): readonly string[] {
  const other = unit.derived.has(item) ? complements.find((each) => each.item === item) : undefined;
  const read = other === undefined ? [item] : [other.whole, other.complement];
  return read.flatMap((each) => unit.cellOf(each) ?? []);
}

function leftOut(unit: DataUnit, { operands }: FormulaFigure): LeftOut {
  const inputs = new Set([...operands.numerator, ...(operands.denominator ?? [])]);
  const missing = [...inputs]
    .filter((item) => !unit.facts.has(item))
    .map((item) => ({ item, cell: unit.cellOf(item), raw: unit.raws.get(item)?.text ?? null }));
  const because = unit.sheet === null ? "notReceived" : "blankInput";
  return { unit: unit.code, name: unit.name, status: unit.status, because, missing };
}
