import { formatCount } from "#text/numbers";
import type { UnderstandingWords } from "#text/word-tables";

/** What is understood of a plan, in words. */
export const understandingEn: UnderstandingWords = {
  judged: {
    whole: "judged for the whole",
    each: "judged for each unit",
    quota: "judged by what units were given",
  },
  quotas: (units) => `given to ${formatCount(units)} units`,
  withoutForces: "the armed forces are left out",
  places: (places) => `in ${places.join(", ")} only`,
  waits: (condition) => `waits for “${condition}”`,
  needs: (rows) =>
    `the form needs ${rows
      .map(
        ({ name, decimals }) =>
          `“${name}”${decimals === 0 ? "" : ` (decimals: ${String(decimals)})`}`,
      )
      .join(", ")}`,
  published: "no form asks for it; the published figure stands on the sheet Số liệu gốc",
  calledLike: (plan) =>
    `Name or document on the sheet Thiết lập still are those of the plan ${plan}. If this is another plan, change name, document, subject, issuer and recipients.`,
  rows: (rows) =>
    `The form of a commune has ${formatCount(rows)} rows; add rows on the sheet Biểu.`,
  unusedIndicators: (ids) =>
    `New indicators without a target: ${ids.join(", ")}. Set a target on the sheet Kế hoạch, or delete them.`,
  unusedItems: (codes) =>
    `New items that no target uses, on the form all the same: ${codes.join(", ")}. Delete them if nobody needs them.`,
};
