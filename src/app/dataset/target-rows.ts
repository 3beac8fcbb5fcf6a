import type { Indicator } from "#core/catalogue/indicator";
import type { Baseline, Target } from "#core/catalogue/plan";
import { judgedFor } from "#core/catalogue/target";
import type { TableRow } from "#core/dataset/tables";
import { ratio, wholeUnder } from "#core/evaluation/computed";
import { givenTo, mayBeGiven } from "#core/evaluation/yardsticks/given-quota";
import { targetOfUnit } from "#core/evaluation/plan-in-year";
import { dueYear } from "#core/evaluation/period";
import { isPlaceOf } from "#core/evaluation/scope";
import { type TargetInYear, targetInYear } from "#core/evaluation/target-in-year";
import type { ReportResult } from "#core/result/report-result";
import { horizonText } from "#app/catalogue-json";
import { formulaOf } from "./formulas";

type Row = Omit<TableRow<"targets">, "period">;
type UnitRow = Omit<TableRow<"target_units">, "period">;

/** The targets of the plan as they are settled for the year, by their place in the plan. */
export function* targetRows(result: ReportResult): Generator<Row> {
  for (const [place, target] of result.plan.targets.entries()) {
    const indicator = indicatorOf(result, target);
    if (indicator !== undefined) yield targetRow(result, { target, indicator, place });
  }
}

const indicatorOf = ({ catalogue }: ReportResult, target: Target): Indicator | undefined =>
  catalogue.indicators.find(({ id }) => id === target.indicator);

interface Placed {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly place: number;
}

function targetRow(result: ReportResult, { target, indicator, place }: Placed): Row {
  const { plan, year } = result;
  const { horizon, scope } = target;
  const settled = targetInYear(target, indicator, result);
  return {
    target: place,
    indicator: target.indicator,
    ref: target.ref,
    operator: target.operator,
    value: target.value,
    value_max: target.valueMax,
    level: judgedFor(target, indicator),
    horizon: horizonText(horizon),
    population: scope.population,
    excludes: target.excludes,
    condition: target.condition,
    formula: formulaOf(target, place),
    has_places: scope.places !== null,
    has_quotas: target.quotas !== undefined,
    outside: settled.outside,
    waits: settled.waits,
    moment: settled.moment,
    due_year: dueYear(horizon, plan.term),
    is_trend: settled.isTrend,
    in_progress: settled.inProgress,
    is_up: settled.up,
    ...aimOf(settled),
    ...termOf(result, target),
    from_nothing_in: horizon.kind === "term" ? (horizon.period ?? plan.term).from : null,
    ...printed(
      plan.baselines.find((base) => base.indicator === indicator.id),
      { indicator, year },
    ),
  };
}

/** The level, or what last year's figure is multiplied by. */
function aimOf({
  yardstick,
  growth,
}: TargetInYear): Pick<
  Row,
  "is_strict" | "aim_part" | "aim_whole" | "ceiling_part" | "ceiling_whole"
> {
  const level = yardstick?.aim.level ?? growth?.least ?? null;
  const ceiling = yardstick?.ceiling ?? growth?.most ?? null;
  return {
    is_strict: yardstick?.aim.strict ?? growth?.strict ?? true,
    aim_part: level?.part ?? null,
    aim_whole: level?.whole ?? null,
    ceiling_part: ceiling?.part ?? null,
    ceiling_whole: ceiling?.whole ?? null,
  };
}

/** What earlier years give to a count over a term. */
function termOf(
  { indicators }: ReportResult,
  target: Target,
): Pick<Row, "term_before" | "term_own_year" | "term_gap"> {
  const results = indicators.find(({ indicator }) => indicator.id === target.indicator)?.targets;
  const term = results?.find((each) => each.target === target)?.term ?? null;
  return {
    term_before: term?.before ?? null,
    term_own_year: term?.ownYear ?? true,
    term_gap: (term?.missing.length ?? 0) > 0,
  };
}

/** Where the plan itself says from where the way starts; without a usable figure it starts nowhere. */
function printed(
  base: Baseline | undefined,
  { indicator, year }: { readonly indicator: Indicator; readonly year: number },
): Pick<Row, "printed_year" | "printed_part" | "printed_whole"> {
  if (base === undefined) return { printed_year: null, printed_part: null, printed_whole: null };
  const whole = base.year > year ? null : wholeUnder(indicator.kind, base);
  const part = whole === null ? null : base.numerator;
  return { printed_year: base.year, printed_part: part, printed_whole: whole };
}

/** Units that a target names: the places that it is for, and those that were given a part of it. */
export function* targetUnitRows(result: ReportResult): Generator<UnitRow> {
  for (const [place, target] of result.plan.targets.entries()) {
    const indicator = indicatorOf(result, target);
    if (indicator !== undefined) yield* unitsNamed(result, { target, indicator, place });
  }
}

function* unitsNamed(
  result: ReportResult,
  { target, indicator, place }: Placed,
): Generator<UnitRow> {
  const { scope, quotas } = target;
  const byForms = mayBeGiven(target, indicator);
  if (scope.places === null && quotas === undefined && !byForms) return;
  const given = new Set(quotas?.map(({ unit }) => unit));
  for (const unit of result.registry.organisations) {
    const isPlace = (scope.places ?? []).some((name) => isPlaceOf(name, unit));
    // What the registry or its own form says that it was given: so many of the numerator.
    const own = byForms ? givenTo(unit, result.facts.get(unit.code), indicator) : null;
    if (!isPlace && !given.has(unit.code) && own === null) continue;
    const asked = given.has(unit.code) ? targetOfUnit(target, unit.code) : null;
    const aim = asked === null ? null : targetInYear(asked, indicator, result).yardstick?.aim;
    const level = own === null ? aim?.level : ratio(own, 1);
    yield {
      target: place,
      unit: unit.code,
      is_place: isPlace,
      in_units: own !== null,
      quota: own ?? asked?.value ?? null,
      aim_part: level?.part ?? null,
      aim_whole: level?.whole ?? null,
    };
  }
}
