import type { Check } from "./check";
import { limitCase } from "./cases/limit-case";

/**
 * Persons and villages that stand in two lines: a secretary who is both head of the village and of its front
 * committee is one secretary, a secretary is a member, a disciplined member has one form of discipline.
 */
export const countedTwice: Check = {
  id: "counted-twice",
  code: "aboveLimit",
  source: "001_0bb5d7836b360056.txt III.1.4",
  cases: [
    limitCase({ items: ["VH_SECRETARY", "FH_SECRETARY"], limit: ["VCELL_TOTAL"] }),
    limitCase({ items: ["VH_SECRETARY"], limit: ["VH_MEMBER"] }),
    limitCase({ items: ["FH_SECRETARY"], limit: ["FH_MEMBER"] }),
    limitCase({ items: ["VILLAGE_WITH_CELL", "VILLAGE_NO_MEMBER"], limit: ["VILLAGE_TOTAL"] }),
    limitCase({
      items: ["DV_REPRIMANDED", "DV_WARNED", "DV_DISMISSED", "DV_DISCIPLINE_EXPELLED"],
      limit: ["DV_DISCIPLINED"],
    }),
  ],
};
