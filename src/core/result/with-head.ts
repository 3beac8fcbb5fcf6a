import { issue } from "#core/issue";
import { sheetNames } from "#core/words/names";
import type { HeadSetting } from "#core/head-setting";
import { withExplanations } from "./issues/explanations";
import { reporterOf, signingOf } from "./reporter";
import type { ReportResult } from "./report-result";
import type { KeptTexts, ReportSettings } from "./report-settings";

/** The parts that a report cannot be sent without; the others have what the plan or the registry says. */
const wanted = [
  "above",
  "issuer",
  "place",
  "number",
  "symbol",
  "onBehalf",
  "post",
  "name",
  "filed",
] as const satisfies readonly HeadSetting[];

/**
 * The report with what its office says of itself and what its clerk wrote before: own sentences, and explanations, which
 * settle the complaints they were written for. One complaint names what is missing of the head.
 */
export function withHead(
  result: ReportResult,
  { settings, kept }: { readonly settings: ReportSettings; readonly kept: KeptTexts },
): ReportResult {
  const isSaid = (name: (typeof wanted)[number]): boolean =>
    settings[name] !== null || kept.has(`head.${name}`);
  const signing = signingOf({ settings, kept });
  const unsaid = wanted.filter(
    (name) => !isSaid(name) && !(name === "onBehalf" && signing === "none"),
  );
  const hasReporter = reporterOf({ ...result, settings, kept }) !== null;
  const missing: readonly HeadSetting[] = hasReporter ? unsaid : [...unsaid, "reporter"];
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
