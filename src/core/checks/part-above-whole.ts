import { partsOfWholes, type PartOfWhole } from "#core/catalogue/relations";
import { issue } from "#core/issue";
import { countOf } from "#core/reading/fact";
import { placeOf, type Check, type CheckCase } from "./check";
import { partOutcome } from "./cases/relations";

/** A part that is larger than the whole it belongs to: members that are heads, above all heads. */
export const partAboveWhole: Check = {
  id: "part-above-whole",
  code: "partAboveWhole",
  source: "src/core/catalogue/relations.ts",
  cases: partsOfWholes.map(caseOf),
};

function caseOf(relation: PartOfWhole): CheckCase {
  const { part, whole } = relation;
  return {
    statement: `${part} ≤ ${whole}`,
    outcome: ({ facts }) => partOutcome(facts, relation),
    complaint: (subject) => {
      const partValue = countOf(subject.facts.get(part)) ?? 0;
      const wholeValue = countOf(subject.facts.get(whole)) ?? 0;
      const place = { at: placeOf(subject, part), found: String(partValue) };
      return issue("partAboveWhole", { part, whole, partValue, wholeValue }, place);
    },
  };
}
