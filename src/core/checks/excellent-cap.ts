import { issue } from "#core/issue";
import { countOf } from "#core/reading/fact";
import { placeOf, type Check, type CheckCase } from "./check";

/** A cap on one rating as a share of another; a setting, because the texts differ in the base. */
export interface RatingCap {
  readonly item: string;
  readonly base: string;
  readonly percent: number;
}

/** HD 21-HD/BTCTW (2019): at most 20 % of those rated "hoàn thành tốt", within each organisation. */
export const memberCap: RatingCap = { item: "DV_HTXSNV", base: "DV_HTTNV", percent: 20 };

export const excellentCap: Check = {
  id: "excellent-cap",
  code: "excellentAboveCap",
  source: "21-HD/BTCTW (2019)",
  cases: [capCase(memberCap)],
};

function capCase({ item, base, percent }: RatingCap): CheckCase {
  return {
    statement: `${item} ≤ ${String(percent)}% × ${base}`,
    outcome: ({ facts }) => {
      const value = countOf(facts.get(item));
      const baseValue = countOf(facts.get(base));
      if (value === null || baseValue === null) return "undecided";
      return value * 100 <= baseValue * percent ? "holds" : "fails";
    },
    complaint: (subject) => {
      const value = countOf(subject.facts.get(item)) ?? 0;
      const baseValue = countOf(subject.facts.get(base)) ?? 0;
      const most = Math.floor((baseValue * percent) / 100);
      const place = { at: placeOf(subject, item), found: String(value) };
      return issue("excellentAboveCap", { item, value, base, baseValue, percent, most }, place);
    },
  };
}
