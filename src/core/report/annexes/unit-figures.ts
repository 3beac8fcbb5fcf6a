import { decimalsIn, type Indicator } from "#core/catalogue/indicator";
import type { Target } from "#core/catalogue/plan";
import { isAskedOf, judgedFor } from "#core/catalogue/target";
import { cellName, columnLetters } from "#core/cell";
import { choice } from "#core/evaluation/formulas/formula-cells";
import {
  codesOf,
  givenOf,
  someNotApplicable,
  sumWhenAllGiven,
} from "#core/evaluation/formulas/item-formulas";
import { targetFormulas, type TargetFormulas } from "#core/evaluation/formulas/target-formulas";
import { givenFormulas } from "#core/evaluation/formulas/given-formulas";
import { asGiven, givenByRegistry, mayBeGiven } from "#core/evaluation/yardsticks/given-quota";
import { isTrend } from "#core/evaluation/operators";
import { targetOfUnit } from "#core/evaluation/plan-in-year";
import { appliesTo, inScope } from "#core/evaluation/scope";
import { operandsOf, type Operands, type UnitFigure } from "#core/evaluation/unit-figure";
import type { Verdict } from "#core/evaluation/verdict";
import { inEveryRow, textLiteral } from "#core/sheet/formula";
import { withDecimals } from "#core/sheet/looks/styles";
import type { CellModel, WrittenCell } from "#core/sheet/sheet-model";
import type { ReportLayout } from "#core/report/report-layout";
import type { ReportResult, UnitResult } from "#core/result/report-result";
import { dataCell, dataCellIn, type DataPlaces } from "./data/data-places";
import { standingOf, type UnitColumns, type UnitPart } from "./unit-columns";
import { denominatorOf, looking, numeratorOf, shown } from "./shown-figure";

interface Place {
  /** The row of the unit in the data sheet, and in annex 2. */
  readonly data: number;
  readonly row: number;
}

interface UnitCells {
  readonly shown: readonly CellModel[];
  readonly hidden: readonly CellModel[];
}

/** The figures of a unit and, hidden behind them, what they are made of and how they stand. */
export function unitFigures(layout: ReportLayout): (index: number, place: Place) => UnitCells {
  const { result, places, words, unitColumns: columns } = layout;
  const none = words.texts.titles.byUnit.notApplicable;
  const lines = result.indicators
    .filter(({ indicator }) => columns.shown.includes(indicator))
    .map(({ indicator, unitAt }) => ({ indicator, unitAt }));
  const sumsOf = partFormulas(places, none);
  const standings = standingFormulas(layout);
  return (index, { data, row }) => {
    const cells = lines.map(({ indicator, unitAt }) => {
      const unit = unitAt(index);
      const at = (part: UnitPart): string => cellName(row, columns.part(indicator, part));
      const sums = sumsOf(operandsFor(indicator, unit), hasVillages(unit));
      return {
        figure: {
          ...valueCell(indicator, unit?.figure, { at, none }),
          ...looking(indicator, unit),
        },
        numerator: hidden(numeratorOf(unit?.figure, none), sums.numerator(data)),
        denominator:
          sums.denominator === null
            ? null
            : hidden(denominatorOf(unit?.figure), sums.denominator(data)),
        ...standings(indicator, unit, row),
      };
    });
    return {
      shown: cells.map(({ figure }) => figure),
      hidden: [
        ...cells.map(({ numerator }) => numerator),
        ...cells.map(({ denominator }) => denominator),
        ...cells.map(({ standing }) => standing),
        ...cells.map(({ need }) => need),
      ],
    };
  };
}

const hidden = (value: number | string, formula: string): WrittenCell => ({
  value,
  formula,
  style: "data",
});

function operandsFor(indicator: Indicator, unit: UnitResult | undefined): Operands {
  const target = unit !== undefined && isConcerned(unit, indicator) ? unit.target : null;
  return target === null ? indicator : operandsOf(target, indicator);
}

function valueCell(
  { kind, ...counted }: Indicator,
  figure: UnitFigure | undefined,
  { at, none }: { readonly at: (part: UnitPart) => string; readonly none: string },
): WrittenCell {
  const [part, whole] = [at("numerator"), at("denominator")];
  const decimals = decimalsIn(counted).part;
  if (kind === "count") {
    return { value: shown(figure, none), formula: part, style: withDecimals("data", decimals) };
  }
  return {
    value: shown(figure, none),
    formula: `IF(ISNUMBER(${part}),IF(${whole}>0,${part}/${whole},""),${part})`,
    style: "dataPercent",
  };
}

/** Whether the type of a unit has what only communes have; of others a blank says that it does not apply. */
const hasVillages = (unit: UnitResult | undefined): boolean =>
  unit === undefined || appliesTo({ appliesTo: "communes" }, unit.unit);

interface PartFormulas {
  readonly numerator: (row: number) => string;
  readonly denominator: ((row: number) => string) | null;
}

/** The sums of a figure over the row of a unit in the data sheet. */
function partFormulas(
  places: DataPlaces,
  none: string,
): (operands: Operands, ofCommune: boolean) => PartFormulas {
  const ofCommunes = new Map<Operands, PartFormulas>();
  const ofOthers = new Map<Operands, PartFormulas>();
  return (operands, ofCommune) => {
    const known = ofCommune ? ofCommunes : ofOthers;
    const before = known.get(operands);
    if (before !== undefined) return before;
    const codes = codesOf(operands);
    const { part, whole } = decimalsIn(operands);
    const sumOf = (summed: readonly string[], isFirst: boolean) =>
      inEveryRow((row) => {
        const cellOf = (code: string): string => dataCellIn(row, places.columnOf(code));
        const sum = sumWhenAllGiven(summed, codes, cellOf, isFirst ? part : whole);
        if (!isFirst) return sum;
        const without = ofCommune ? [] : codes.filter(places.isOfCommunes);
        const outside = [
          someNotApplicable(codes, cellOf),
          ...without.map((code) => `NOT(${givenOf(code, cellOf)})`),
        ];
        return `IF(${outside.length > 1 ? `OR(${outside.join(",")})` : outside.join("")},${textLiteral(none)},${sum})`;
      });
    const { numerator, denominator } = operands;
    const made = {
      numerator: sumOf(numerator, true),
      denominator: denominator === null ? null : sumOf(denominator, false),
    };
    known.set(operands, made);
    return made;
  };
}

interface Standing {
  readonly standing: CellModel;
  readonly need: CellModel;
}

const noStanding: Standing = { standing: null, need: null };

/** How units stand against a target. */
interface Standings {
  readonly words: Readonly<Record<Verdict, string>>;
  readonly inRow: (row: number) => TargetFormulas;
}

/** How a unit stands against the target that governs it; nothing where it has none. */
function standingFormulas(
  layout: ReportLayout,
): (indicator: Indicator, unit: UnitResult | undefined, row: number) => Standing {
  const {
    result,
    unitColumns: columns,
    words: { verdicts, texts },
  } = layout;
  const givenStanding = givenStandings(layout);
  const known = new Map<Target, Standings>();
  const none = texts.titles.byUnit.notApplicable;
  return (indicator, unit, row) => {
    const { target = null, shared = null } = unit ?? {};
    if (unit === undefined || target === null || shared === null) return noStanding;
    if (!isConcerned(unit, indicator)) return noStanding;
    if (!isAskedOf(unit.unit.code, shared, indicator))
      return mayBeGiven(shared, indicator) ? givenStanding(indicator, unit, row) : noStanding;
    const order = columns.orderOf(shared);
    const made =
      known.get(target) ??
      rowFormulas(result, { indicator, target, unit, order, verdicts, none }, columns);
    if (isAlikeForAll(target)) known.set(target, made);
    const { verdict, need } = made.inRow(row);
    return {
      standing: hidden(made.words[unit.verdict ?? "noData"], verdict),
      need: hidden(unit.need ?? "", need),
    };
  };
}

/** How a unit stands against what it was given: a number of the registry, or the cell in which it says so itself. */
function givenStandings({
  result: { plan, year, catalogue },
  places,
  unitColumns: columns,
  words: { verdicts, texts },
}: ReportLayout): (indicator: Indicator, unit: UnitResult, row: number) => Standing {
  const none = texts.titles.byUnit.notApplicable;
  const known = new Set(catalogue.items.map(({ code }) => code));
  return (indicator, unit, row) => {
    const { shared } = unit;
    const { quotaItem = "" } = indicator;
    const fromRegistry = givenByRegistry(indicator, unit.unit);
    if (shared === null || (fromRegistry === null && !known.has(quotaItem))) return noStanding;
    const words = standingWords(columns.orderOf(shared), verdicts);
    const data = places.rowOf(unit.unit.code);
    const numerator = cellName(row, columns.part(indicator, "numerator"));
    const given =
      fromRegistry === null ? dataCell(data, places.columnOf(quotaItem)) : String(fromRegistry);
    const cells = { numerator, given };
    const made = givenFormulas(asGiven(shared, 0), indicator, cells, { year, plan, words });
    const isNone = `AND(COUNT(${given})=1,${numerator}=${textLiteral(none)})`;
    const verdict = choice(isNone, textLiteral(words.notApplicable), made.verdict);
    return {
      standing: hidden(unit.verdict === null ? "" : words[unit.verdict], verdict),
      need: hidden(unit.need ?? "", made.need),
    };
  };
}

/** Whether a target concerns the unit, whatever it gave: its sums are then those of the target. */
const isConcerned = ({ target, shared, unit }: UnitResult, indicator: Indicator): boolean =>
  target !== null &&
  shared !== null &&
  inScope(target, unit) &&
  (targetOfUnit(shared, unit.code) !== null || judgedFor(shared, indicator) === "whole");

/** A trend, and the straight line to a year ahead, start from what the unit gave before. */
const isAlikeForAll = (target: Target): boolean => !isTrend(target) && target.horizon.kind !== "by";

interface Asked {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly unit: UnitResult;
  readonly order: number;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** The sign of a figure that does not apply. */
  readonly none: string;
}

function rowFormulas(
  { year, plan }: ReportResult,
  { indicator, target, unit: { before, base }, order, verdicts, none }: Asked,
  columns: UnitColumns,
): Standings {
  const last = before?.state === "counted" ? before : null;
  const written = (value: number | null | undefined): string =>
    value == null ? '""' : String(value);
  const share = indicator.kind !== "count";
  const words = standingWords(order, verdicts);
  const letters = (part: UnitPart): string => columnLetters(columns.part(indicator, part));
  const inRow = (row: string): TargetFormulas => {
    const cells = {
      numerator: letters("numerator") + row,
      denominator: share ? letters("denominator") + row : null,
      previousNumerator: written(last?.numerator),
      previousDenominator: share ? written(last?.denominator) : null,
    };
    const { verdict, need } = targetFormulas(target, indicator, cells, { year, plan, base, words });
    const isNone = `${cells.numerator}=${textLiteral(none)}`;
    return { verdict: choice(isNone, textLiteral(words.notApplicable), verdict), need };
  };
  if (!isAlikeForAll(target)) return { words, inRow: (row) => inRow(String(row + 1)) };
  const verdict = inEveryRow((row) => inRow(row).verdict);
  const need = inEveryRow((row) => inRow(row).need);
  return { words, inRow: (row) => ({ verdict: verdict(row), need: need(row) }) };
}

function standingWords(
  order: number,
  words: Readonly<Record<Verdict, string>>,
): Readonly<Record<Verdict, string>> {
  const said = (verdict: Verdict): string => standingOf(verdict, order, words);
  return {
    met: said("met"),
    exceeded: said("exceeded"),
    onPath: said("onPath"),
    behindPath: said("behindPath"),
    short: said("short"),
    overdue: said("overdue"),
    ongoing: said("ongoing"),
    waiting: said("waiting"),
    noData: words.noData,
    notApplicable: words.notApplicable,
  };
}
