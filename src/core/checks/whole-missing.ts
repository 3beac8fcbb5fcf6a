import { partsOfWholes, type PartOfWhole } from "#core/catalogue/relations";
import { issue } from "#core/issue";
import { placeOf, type Check, type CheckCase } from "./check";

/** Pairs that are only of use together: a part was given, the whole that it is held against was left blank. */
export const wholeMissing: Check = {
  id: "whole-missing",
  code: "wholeMissing",
  source: "src/core/catalogue/relations.ts",
  cases: partsOfWholes.map(caseOf),
};

function caseOf({ part, whole }: PartOfWhole): CheckCase {
  return {
    statement: `${part} → ${whole}`,
    outcome: ({ facts }) => {
      const given = facts.get(part);
      if (given?.state !== "number" || given.value === 0) return "undecided";
      return facts.has(whole) ? "holds" : "fails";
    },
    complaint: (subject) => {
      const found = String(subject.facts.get(part)?.value ?? 0);
      return issue("wholeMissing", { part, whole }, { at: placeOf(subject, part), found });
    },
  };
}
