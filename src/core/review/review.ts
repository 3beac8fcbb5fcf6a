import { isReached } from "#core/evaluation/verdict";
import type { Catalogue } from "#core/catalogue/catalogue";
import type { Indicator } from "#core/catalogue/indicator";
import type { Plan } from "#core/catalogue/plan";
import type { EarlierYear } from "#core/consolidation/todays-boundary";
import { outOfForce } from "#core/evaluation/period";
import { ratio, wholeUnder } from "#core/evaluation/computed";
import { levelYardstick } from "#core/evaluation/yardstick";
import { isTrend } from "#core/evaluation/operators";
import { issue, type Issue } from "#core/issue";
import { printedDay } from "#core/registry/calendar-day";
import type { Registry } from "#core/registry/organisation";
import { decimalsAmong } from "#core/words/count-rule";
import { buildReport } from "#core/result/build-report";
import type { PreviousYear, ReportResult, TargetResult } from "#core/result/report-result";
import { forecastOf, type Forecast, type YearPoint } from "./forecast";
import { formsOf, onOneBoundary } from "./one-boundary";
import { unitChanges, type UnitChanges } from "./unit-changes";

/** What a review is made of. */
export interface ReviewInput {
  /** Every year that is known, in any order; those before the period serve paths and trends. */
  readonly years: readonly EarlierYear[];
  /** What was found when the reports were put in a row. */
  readonly findings: readonly Issue[];
  readonly registry: Registry;
  readonly plan: Plan;
  readonly catalogue: Catalogue;
  /** First and last year of the period. */
  readonly from: number;
  readonly to: number;
}

/** A target in one year of the period. */
export interface ReviewCell {
  readonly year: number;
  readonly judged: TargetResult;
  /** The plan as it stood in that year. */
  readonly plan: Plan;
}

/** A target over the period. */
export interface ReviewLine {
  readonly indicator: Indicator;
  /** For each year of the period; null where nothing is known of it, and where the target is not in force. */
  readonly cells: readonly (ReviewCell | null)[];
  /** The first and the last year of the period that have a figure; null with fewer than two. */
  readonly ends: readonly [first: ReviewCell, last: ReviewCell] | null;
  /** In how many years it was judged, and in how many of them met. */
  readonly judged: number;
  readonly met: number;
  readonly forecast: Forecast | null;
}

/** Several years side by side. */
export interface ReviewResult extends UnitChanges {
  readonly plan: Plan;
  readonly catalogue: Catalogue;
  readonly registry: Registry;
  readonly from: number;
  readonly to: number;
  /** Every year of the period, and those of which nothing is known. */
  readonly years: readonly number[];
  readonly missing: readonly number[];
  /** Units whose earlier years were put together from predecessors. */
  readonly redrawn: number;
  readonly lines: readonly ReviewLine[];
  /** The report of each known year on the boundaries of the last day of the period, the first first. */
  readonly reports: readonly ReportResult[];
  readonly issues: readonly Issue[];
}

/** The last year of the period is known, and one before it. */
export const canReview = (
  years: readonly EarlierYear[],
  { from, to }: Pick<ReviewInput, "from" | "to">,
): boolean =>
  years.some(({ year }) => year === to) && years.some(({ year }) => from <= year && year < to);

/**
 * Every target over the years of a period: each year judged as its own report judged it, all of them on the boundaries
 * of the last day of the period. Whichever reports the years came from, the same years give the same review.
 */
export function buildReview(input: ReviewInput): ReviewResult {
  const { plan, catalogue, from, to } = input;
  const day = `${String(to)}-12-31`;
  const known = [...input.years]
    .filter(({ year }) => year <= to)
    .sort((one, other) => one.year - other.year);
  const { registry, years } = onOneBoundary(
    known,
    input.registry,
    day,
    decimalsAmong(catalogue.items),
  );
  const reports = reportsOf(years, registry, input);
  const period = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const inPeriod = reports.filter(({ year }) => year >= from);
  const missing = period.filter((year) => !inPeriod.some((each) => each.year === year));
  const units = new Set(years.flatMap(({ origins }) => [...origins.keys()]));
  const lines = linesOf(reports, { plan, period });
  return {
    ...{ plan, catalogue, registry, from, to, years: period, missing, reports, lines },
    redrawn: units.size,
    ...unitChanges(inPeriod, lines, registry),
    issues: [
      ...input.findings,
      ...(missing.length === 0 ? [] : [issue("yearsMissing", { years: missing, from, to })]),
      ...(units.size === 0 ? [] : [redrawnIn(years, units.size, day)]),
    ],
  };
}

/** The report of each year, each with all before it. */
function reportsOf(
  years: readonly EarlierYear[],
  registry: Registry,
  { plan, catalogue }: Pick<ReviewInput, "plan" | "catalogue">,
): readonly ReportResult[] {
  return years.map((each, index) => {
    const [last, ...earlier] = years.slice(0, index).reverse();
    const previous: PreviousYear | null =
      last === undefined ? null : { year: last.year, facts: last.facts, earlier };
    const asOf = `${String(each.year)}-12-31`;
    return buildReport({
      ...{ readings: formsOf(each, plan.id), registry, plan, catalogue, previous },
      ...{ year: each.year, dates: { asOf, dueDate: asOf } },
    });
  });
}

const redrawnIn = (
  years: ReturnType<typeof onOneBoundary>["years"],
  units: number,
  day: string,
): Issue =>
  issue("yearsRedrawn", {
    years: years.filter(({ origins }) => origins.size > 0).map(({ year }) => year),
    units,
    day: printedDay(day),
  });

/** The targets that say something about a year of the period, in the order of the plan. */
function linesOf(
  reports: readonly ReportResult[],
  { plan, period }: { readonly plan: Plan; readonly period: readonly number[] },
): readonly ReviewLine[] {
  return plan.targets.flatMap((_, place): readonly ReviewLine[] => {
    const cells = reports.flatMap((report) => cellIn(report, place));
    const [some] = cells;
    if (some === undefined) return [];
    const { indicator } = some;
    const inPeriod = period.map((year) => {
      const found = cells.find((each) => each.cell.year === year)?.cell;
      return found !== undefined && isAsked(found) ? found : null;
    });
    const asked = inPeriod.flatMap((cell) => cell ?? []);
    if (asked.length === 0) return [];
    const judged = asked.filter(({ judged: { evaluation } }) => !unjudged.has(evaluation.verdict));
    return [
      {
        indicator,
        cells: inPeriod,
        ends: endsOf(indicator, asked),
        judged: judged.length,
        met: judged.filter(({ judged: { evaluation } }) => isReached(evaluation.verdict)).length,
        forecast: forecastIn(
          indicator,
          cells.map(({ cell }) => cell),
        ),
      },
    ];
  });
}

const unjudged: ReadonlySet<string> = new Set(["noData", "notApplicable", "waiting"]);

const isAsked = ({ judged, plan, year }: ReviewCell): boolean =>
  outOfForce(judged.target, plan, year) === null;

function cellIn(
  report: ReportResult,
  place: number,
): readonly { readonly indicator: Indicator; readonly cell: ReviewCell }[] {
  const target = report.plan.targets[place];
  return report.indicators.flatMap(({ indicator, targets }) => {
    const judged = targets.find((each) => each.target === target);
    const { year, plan } = report;
    return judged === undefined ? [] : [{ indicator, cell: { year, judged, plan } }];
  });
}

const pointOf = (indicator: Indicator, { year, judged }: ReviewCell): YearPoint | null => {
  const { computed } = judged.figure;
  if (computed.kind === "absent") return null;
  const whole = wholeUnder(indicator.kind, computed);
  return whole === null ? null : { year, ...ratio(computed.numerator, whole) };
};

function endsOf(indicator: Indicator, cells: readonly ReviewCell[]): ReviewLine["ends"] {
  const figured = cells.filter((cell) => pointOf(indicator, cell) !== null);
  const [first] = figured;
  const last = figured.at(-1);
  return first === undefined || last === undefined || first === last ? null : [first, last];
}

/** For a level that stands; a count of a term begins anew, and a trend has no level to reach. */
function forecastIn(indicator: Indicator, cells: readonly ReviewCell[]): Forecast | null {
  const last = cells.at(-1);
  if (last === undefined || !isAsked(last)) return null;
  const { target, evaluation } = last.judged;
  if (target.horizon.kind === "term" || isTrend(target) || unjudged.has(evaluation.verdict))
    return null;
  const yardstick = levelYardstick(target, indicator);
  if (yardstick === null) return null;
  const points = cells.flatMap((cell) => pointOf(indicator, cell) ?? []);
  return points.at(-1)?.year === last.year ? forecastOf(points, yardstick.aim) : null;
}
