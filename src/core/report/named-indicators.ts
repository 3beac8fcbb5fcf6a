import type { CatalogueNames } from "#core/catalogue/english-names";
import type { Indicator } from "#core/catalogue/indicator";
import type { IndicatorResult, ReportResult } from "#core/result/report-result";
import type { ReportWords } from "./report-words";

/** An indicator under other names; a clerk's own keeps the only ones that it has. */
export const indicatorIn = <I extends Pick<Indicator, "id">>(
  names: CatalogueNames | null,
  indicator: I,
): I => (names === null ? indicator : { ...indicator, ...names.indicators[indicator.id] });

/** The result with its indicators called as the report calls them; its lists are made when asked for, as before. */
export function withNames(
  result: ReportResult,
  { texts }: Pick<ReportWords, "texts">,
): ReportResult {
  const { names } = texts;
  if (names === null) return result;
  const { catalogue } = result;
  const groups = catalogue.groups.map((group) => ({
    ...group,
    name: names.groups[group.id] ?? group.name,
  }));
  return {
    ...result,
    catalogue: { ...catalogue, groups },
    indicators: result.indicators.map((each) => named(each, names)),
  };
}

const named = (result: IndicatorResult, names: CatalogueNames): IndicatorResult => ({
  indicator: indicatorIn(names, result.indicator),
  total: result.total,
  previous: result.previous,
  targets: result.targets,
  get byUnit() {
    return result.byUnit;
  },
  unitAt: result.unitAt,
  get byGroup() {
    return result.byGroup;
  },
});
