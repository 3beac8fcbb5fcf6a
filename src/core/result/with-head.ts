import { issue } from "#core/issue";
import { sheetNames } from "#core/words/names";
import { withExplanations } from "./explanations";
import type { ReportResult } from "./report-result";
import { settingNames, type KeptTexts, type ReportSettings } from "./report-settings";

/** The parts that a report cannot be sent without; recipients come from the plan otherwise. */
const wanted = settingNames.filter((name) => name !== "recipients");

/**
 * The report with what its office says of itself and what its clerk wrote before: own sentences, and explanations, which
 * settle the complaints they were written for. One complaint names what is missing of the head.
 */
export function withHead(
  result: ReportResult,
  { settings, kept }: { readonly settings: ReportSettings; readonly kept: KeptTexts },
): ReportResult {
  const missing = wanted.filter((name) => settings[name] === null && !kept.has(`head.${name}`));
  const complaints =
    missing.length === 0
      ? []
      : [
          issue(
            "reportSettingMissing",
            { settings: missing },
            { at: { sheet: sheetNames.report } },
          ),
        ];
  const issues = withExplanations([...result.issues, ...complaints], kept);
  return { ...result, settings, kept, issues };
}
