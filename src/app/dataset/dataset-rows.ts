import { productVersion } from "#core/words/product";
import { type DatasetRows, type TableName, type TableRow, wholeYear } from "#core/dataset/tables";
import type { Facts } from "#core/reading/fact";
import type { ReportResult } from "#core/result/report-result";
import { decimalsIn } from "#core/catalogue/indicator";
import { placesIn } from "#core/quantity/decimals";
import { longForm } from "#app/report/long-form";
import { operandRows } from "./formulas";
import { targetRows, targetUnitRows } from "./target-rows";
import { predecessorRows, superiorRows, unitRows } from "./unit-rows";
import { verdictRows } from "./verdict-rows";

type WithoutPeriod<T extends TableName> = Omit<TableRow<T>, "period">;

/** A report as the tables of the dataset; rows are made one after another, never all at once. */
export function datasetRows(result: ReportResult): DatasetRows {
  return {
    reports: () => inPeriod([reportRow(result)]),
    facts: () => inPeriod(factRows(result)),
    previous_facts: () => inPeriod(previousRows(result)),
    units: () => inPeriod(unitRows(result)),
    superiors: () => inPeriod(superiorRows(result)),
    predecessors: () => inPeriod(predecessorRows(result)),
    items: () => inPeriod(result.catalogue.items.map(itemRow)),
    indicators: () => inPeriod(result.catalogue.indicators.map(indicatorRow)),
    operands: () => inPeriod(operandRows(result)),
    targets: () => inPeriod(targetRows(result)),
    target_units: () => inPeriod(targetUnitRows(result)),
    verdicts: () => inPeriod(verdictRows(result)),
  };
}

function* inPeriod<R extends object>(
  rows: Iterable<R>,
): Generator<R & { readonly period: string }> {
  for (const row of rows) yield { period: wholeYear, ...row };
}

const reportRow = ({ plan, year, asOf, previous }: ReportResult): WithoutPeriod<"reports"> => ({
  plan: plan.id,
  plan_name: plan.name,
  as_of: asOf,
  previous_year: previous?.year ?? year - 1,
  term_from: plan.term.from,
  term_to: plan.term.to,
  program: productVersion,
});

function* factRows(result: ReportResult): Generator<WithoutPeriod<"facts">> {
  const sheets = new Map(
    result.ledger.receipts.map(({ unit, form }) => [unit.code, form?.sheet ?? null]),
  );
  for (const { unit, item, state, value, file, cell } of longForm(result))
    yield { unit, item, state, value, file, sheet: sheets.get(unit) ?? null, cell };
}

/** What the units of today gave the year before; a blank has no row. */
function* previousRows({
  previous,
  registry,
}: ReportResult): Generator<WithoutPeriod<"previous_facts">> {
  for (const [unit, facts] of previous?.facts ?? [])
    if (registry.byCode.has(unit)) yield* previousOf(unit, facts);
}

function* previousOf(unit: string, facts: Facts): Generator<WithoutPeriod<"previous_facts">> {
  for (const [item, { state, value }] of facts)
    yield { unit, item, state, value: state === "notApplicable" ? null : value };
}

const itemRow = (item: ReportResult["catalogue"]["items"][number]): WithoutPeriod<"items"> => ({
  item: item.code,
  name: item.name,
  counted: item.unit,
  decimals: item.decimals ?? 0,
  communes_only: item.appliesTo === "communes",
  source: item.source,
});

function indicatorRow(
  indicator: ReportResult["catalogue"]["indicators"][number],
): WithoutPeriod<"indicators"> {
  const { id, name, kind, better, source } = indicator;
  const { part, whole } = decimalsIn(indicator);
  return {
    indicator: id,
    name,
    kind,
    better,
    places: placesIn(Math.max(part, whole)),
    part_places: placesIn(part),
    source,
  };
}
