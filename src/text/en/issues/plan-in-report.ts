import type { PlanInReportDetails } from "#core/plan-issue";
import { quoted, seen } from "#text/issues/found";
import type { IssueSentences } from "#text/issues/issue-sentences";

/** The known names that are spelt nearly so. */
export const perhaps = (names: readonly string[]): string =>
  names.length === 0 ? "" : `; did you mean ${names.map(quoted).join(" or ")}?`;

/** What a report says of a plan that does not fit the registry, in English. */
export const planInReportEn: Pick<IssueSentences, keyof PlanInReportDetails> = {
  planPlaceMisspelt: ({ details, found }) =>
    `the place ${seen(found, "written")} of target row ${details.target} is not in the registry${perhaps(details.nearest)}. Correct the name in column “Nơi áp dụng” of the plan sheet.`,
  planPlaceUnknown: ({ details, found }) =>
    `the place ${seen(found, "written")} of target row ${details.target} is not in the registry and is not counted. Add the unit to the registry, or delete the name in column “Nơi áp dụng” if it lies elsewhere.`,
  planQuotaUnitUnknown: ({ details, found }) =>
    `the plan gives ${quoted(details.indicator)} to the unit ${seen(found, "of that row")}, which is not in the registry or does not report. Correct its code on the quota sheet, or add it to the registry.`,
};
