import type { Indicator } from "#core/catalogue/indicator";
import { figureValue } from "#core/evaluation/formulas/formula-cells";
import { goesUp } from "#core/evaluation/operators";
import { inScope } from "#core/evaluation/scope";
import { FigureSum, figureOfUnit, operandsOf, type Operands } from "#core/evaluation/unit-figure";
import type { Target } from "#core/catalogue/plan";
import type { Organisation, Registry } from "#core/registry/organisation";
import type { ReportResult } from "#core/result/report-result";

/** What is needed of a line: its indicator, and its target in each year. */
interface Lined {
  readonly indicator: Indicator;
  readonly cells: readonly ({ readonly judged: { readonly target: Target } } | null)[];
}

/** A figure in one year. */
export interface EndFigure {
  readonly numerator: number;
  readonly denominator: number;
}

/** How a share changed in one organisation from the first year of the period to the last. */
export interface ShareChange {
  readonly first: EndFigure | null;
  readonly last: EndFigure | null;
  /** Percentage points from the first to the last; null without both. */
  readonly change: number | null;
  /** Place among those that have a change, the best first; equal changes have one place. */
  readonly rank: number | null;
}

/** An organisation with its shares, in the order of the lines that are compared. */
export interface ChangesOf {
  readonly organisation: Organisation;
  readonly shares: readonly ShareChange[];
}

/** First and last year of the period, unit by unit. */
export interface UnitChanges {
  /** The shares that are compared: a target each. */
  readonly compared: readonly ComparedLine[];
  readonly firstYear: number;
  readonly lastYear: number;
  readonly units: readonly ChangesOf[];
  /** Organisations with units under them, without the top. */
  readonly superiors: readonly ChangesOf[];
}

export interface ComparedLine {
  readonly indicator: Indicator;
  readonly target: Target;
}

/** Shares of the period's targets in every unit and for everybody above, with the rank of their change. */
export function unitChanges(
  reports: readonly ReportResult[],
  lines: readonly Lined[],
  registry: Registry,
): UnitChanges {
  const [first] = reports;
  const last = reports.at(-1);
  const none = { compared: [], firstYear: 0, lastYear: 0, units: [], superiors: [] };
  if (first === undefined || last === undefined) return none;
  const compared = lines.flatMap(({ indicator, cells }): readonly ComparedLine[] => {
    const cell = cells.at(-1);
    return cell == null || indicator.kind !== "share" || indicator.onlyInTotal === true
      ? []
      : [{ indicator, target: cell.judged.target }];
  });
  const scene = { first, last, compared };
  const reporting = registry.organisations.filter(
    ({ reports: does, code }) => does && (first.facts.has(code) || last.facts.has(code)),
  );
  const above = registry.organisations.filter(
    ({ code, parent }) => parent !== null && registry.childrenOf(code).some((one) => one.reports),
  );
  const under = (code: string): readonly Organisation[] =>
    registry.descendants(code).filter((one) => one.reports);
  return {
    ...{ compared, firstYear: first.year, lastYear: last.year },
    units: ranked(
      compared,
      reporting.map((unit) => ({ organisation: unit, members: [unit] })),
      scene,
    ),
    superiors: ranked(
      compared,
      above.map((one) => ({ organisation: one, members: under(one.code) })),
      scene,
    ),
  };
}

interface Body {
  readonly organisation: Organisation;
  readonly members: readonly Organisation[];
}

interface Scene {
  readonly first: ReportResult;
  readonly last: ReportResult;
  readonly compared: readonly ComparedLine[];
}

function ranked(
  compared: readonly ComparedLine[],
  bodies: readonly Body[],
  { first, last }: Scene,
): readonly ChangesOf[] {
  const columns = compared.map(({ indicator, target }) => {
    const operands = operandsOf(target, indicator);
    const shares = bodies.map(({ members }) => {
      const concerned = members.filter((unit) => inScope(target, unit));
      const [then, now] = [first, last].map((report) => shareOf(report, concerned, operands));
      return { first: then ?? null, last: now ?? null, change: changeOf(then, now) };
    });
    const up = goesUp(target, indicator);
    const changes = shares.flatMap(({ change }) => (change === null ? [] : [change]));
    return shares.map((share): ShareChange => {
      const { change } = share;
      if (change === null) return { ...share, rank: null };
      const better = changes.filter((other) => (up ? other > change : other < change)).length;
      return { ...share, rank: better + 1 };
    });
  });
  return bodies.map(({ organisation }, row) => ({
    organisation,
    shares: columns.flatMap((column) => column[row] ?? []),
  }));
}

function shareOf(
  { facts }: ReportResult,
  units: readonly Organisation[],
  operands: Operands,
): EndFigure | null {
  const sum = new FigureSum();
  for (const unit of units) {
    const given = facts.get(unit.code);
    if (given !== undefined) sum.add(unit, figureOfUnit(given, operands));
  }
  const { computed } = sum.figure();
  if (computed.kind === "absent" || computed.denominator === null) return null;
  return { numerator: computed.numerator, denominator: computed.denominator };
}

function changeOf(
  then: EndFigure | null | undefined,
  now: EndFigure | null | undefined,
): number | null {
  const [before, after] = [then, now].map((each) =>
    each == null ? "" : figureValue("share", each),
  );
  return typeof before === "number" && typeof after === "number" ? (after - before) * 100 : null;
}
