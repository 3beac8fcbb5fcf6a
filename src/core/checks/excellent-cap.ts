import type { ItemCode } from "#core/catalogue/items/items";
import { standardChecks } from "#core/catalogue/check-settings";
import { issue } from "#core/issue";
import { countOf } from "#core/reading/fact";
import { placeOf, settingsOf, type Check, type CheckSubject } from "./check";

const item: ItemCode = "DV_HTXSNV";

/**
 * HD 21-HD/BTCTW (2019): at most 20 % of those rated "hoàn thành tốt" are rated excellent, within each organisation.
 * Percentage and base are settings, because the texts differ in the base.
 */
export const excellentCap: Check = {
  id: "excellent-cap",
  code: "excellentAboveCap",
  source: "21-HD/BTCTW (2019)",
  cases: [
    {
      statement: `${item} ≤ ${String(standardChecks.excellentPercent)}% × ${standardChecks.excellentBase}`,
      outcome: (subject) => {
        const { value, baseValue, percent } = sidesOf(subject);
        if (value === null || baseValue === null) return "undecided";
        return value * 100 <= baseValue * percent ? "holds" : "fails";
      },
      complaint: (subject) => {
        const { value, base, baseValue, percent } = sidesOf(subject);
        const [most, counted] = [Math.floor(((baseValue ?? 0) * percent) / 100), value ?? 0];
        const place = { at: placeOf(subject, item), found: String(counted) };
        const details = { item, value: counted, base, baseValue: baseValue ?? 0, percent, most };
        return issue("excellentAboveCap", details, place);
      },
    },
  ],
};

function sidesOf(subject: CheckSubject) {
  const { excellentBase: base, excellentPercent: percent } = settingsOf(subject);
  const { facts } = subject;
  return {
    value: countOf(facts.get(item)),
    base,
    baseValue: countOf(facts.get(base)),
    percent,
  };
}
