import type { Indicator } from "#core/catalogue/indicator";
import type { IndicatorResult, ReportResult } from "#core/result/report-result";
import type { ReportWords } from "./report-words";

/** An indicator in the words of a report in that language; a clerk's own keeps the only ones that it has. */
export const indicatorIn = <I extends Pick<Indicator, "english">>(
  language: "vi" | "en",
  indicator: I,
): I => (language === "en" ? { ...indicator, ...indicator.english } : indicator);

/** The result with its indicators called as the report calls them; its lists are made when asked for, as before. */
export function withNames(
  result: ReportResult,
  { texts }: Pick<ReportWords, "texts">,
): ReportResult {
  if (texts.language === "vi") return result;
  const { catalogue } = result;
  const groups = catalogue.groups.map((group) => ({ ...group, name: group.english ?? group.name }));
  return {
    ...result,
    catalogue: { ...catalogue, groups },
    indicators: result.indicators.map((each) => named(each, texts.language)),
  };
}

const named = (result: IndicatorResult, language: "vi" | "en"): IndicatorResult => ({
  indicator: indicatorIn(language, result.indicator),
  total: result.total,
  previous: result.previous,
  targets: result.targets,
  byGroup: result.byGroup,
  get byUnit() {
    return result.byUnit;
  },
});
