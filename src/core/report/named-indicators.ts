import type { Indicator } from "#core/catalogue/indicator";
import type { ReportResult } from "#core/result/report-result";
import type { ReportWords } from "./report-words";

/** An indicator in the words of a report in that language; a clerk's own keeps the only ones that it has. */
export const indicatorIn = <I extends Pick<Indicator, "english">>(
  language: "vi" | "en",
  indicator: I,
): I => (language === "en" ? { ...indicator, ...indicator.english } : indicator);

/** Results that are in the words of a language already, and what each was made to. */
const named = new WeakMap<ReportResult, ReportResult>();

/** The result with its indicators called as the report calls them; the same result for the same question. */
export function withNames(
  result: ReportResult,
  { texts }: Pick<ReportWords, "texts">,
): ReportResult {
  if (texts.language === "vi") return result;
  const known = named.get(result);
  if (known !== undefined) return known;
  const { catalogue } = result;
  const groups = catalogue.groups.map((group) => ({ ...group, name: group.english ?? group.name }));
  const made = {
    ...result,
    catalogue: { ...catalogue, groups },
    indicators: result.indicators.map((each) => ({
      ...each,
      indicator: indicatorIn(texts.language, each.indicator),
    })),
  };
  named.set(result, made).set(made, made);
  return made;
}
