import { issue } from "#core/issue";
import { countOf } from "#core/reading/fact";
import { placeOf, type Check, type CheckSubject } from "./check";

/**
 * Line A of this year is line D of last year, summed over the units that this one continues. Undecided without last
 * year's report, and for a unit that was split: its share of line D is an estimate.
 */
export const openingMembers: Check = {
  id: "opening-members",
  code: "openingMembersDiffer",
  source: "1-BTCTW",
  cases: [
    {
      statement: "DV_BOY = DV_TOTAL (N − 1)",
      outcome: (subject) => {
        const { opening, closing } = linesOf(subject);
        if (opening === null || closing === null || subject.before?.estimated === true)
          return "undecided";
        return opening === closing ? "holds" : "fails";
      },
      complaint: (subject) => {
        const { opening, closing } = linesOf(subject);
        const { year = 0, predecessors = [] } = subject.before ?? {};
        const details = { opening: opening ?? 0, closing: closing ?? 0, year, predecessors };
        const place = { at: placeOf(subject, "DV_BOY"), found: String(opening ?? 0) };
        return issue("openingMembersDiffer", details, place);
      },
    },
  ],
};

const linesOf = ({ facts, before }: CheckSubject) => ({
  opening: countOf(facts.get("DV_BOY")),
  closing: countOf(before?.facts.get("DV_TOTAL")),
});
