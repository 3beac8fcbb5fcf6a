import type { Issue } from "#core/issue";
import type { KeptTexts } from "#core/result/report-settings";

/** What the key of an explanation begins with, in the hidden column of annex 4. */
export const explanationPrefix = "explain.";

/** Where the complaint that a kept explanation was written for stands in the kept texts. */
export const complaintPrefix = "complaint.";

/**
 * The key of a complaint's explanation: whom it concerns, what was found, and the figures compared. When a unit sends
 * other figures the complaint is another one, and what was written about the old one no longer settles it.
 */
export function explanationKey({ code, unit, at, found, details }: Issue): string {
  const figures = Object.values(details as Readonly<Record<string, unknown>>).flat();
  const file = at.sheet === null ? (at.file ?? "") : "";
  return explanationPrefix + [unit ?? "", code, ...figures, found ?? "", file].join("|");
}

const waits = ({ severity, explanation }: Issue): boolean =>
  severity === "explain" && explanation === undefined;

/** Complaints with what the consolidator wrote beside them in annex 4; a note of the unit itself goes first. */
export const withExplanations = (issues: readonly Issue[], kept: KeptTexts): readonly Issue[] =>
  issues.map((each) => {
    const explanation = waits(each) ? kept.get(explanationKey(each)) : undefined;
    return explanation === undefined
      ? each
      : { ...each, explanation, explainedBy: "consolidator" as const };
  });

/** An explanation that nothing in this report asks for any more. */
export interface StaleExplanation {
  readonly key: string;
  readonly complaint: string;
  readonly explanation: string;
}

/** What was written beside complaints that are gone or have other figures now: shown again, so that no text is lost. */
export function staleExplanations(
  issues: readonly Issue[],
  kept: KeptTexts,
): readonly StaleExplanation[] {
  const asked = new Set(issues.map(explanationKey));
  return [...kept].flatMap(([key, explanation]) =>
    !key.startsWith(explanationPrefix) || asked.has(key)
      ? []
      : [{ key, explanation, complaint: kept.get(complaintPrefix + key) ?? "" }],
  );
}
