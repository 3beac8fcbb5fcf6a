import type { Check } from "./check";
import { limitCase } from "./cases/limit-case";

/** Every village has one head and one head of its front committee: posts held and vacant are not more than villages. */
export const headsAboveVillages: Check = {
  id: "heads-above-villages",
  code: "aboveLimit",
  source: "004_fbdb4c1267060c0e.txt III.1.4",
  cases: [
    limitCase({ items: ["VH_TOTAL", "VH_VACANT"], limit: ["VILLAGE_TOTAL"] }),
    limitCase({ items: ["FH_TOTAL", "FH_VACANT"], limit: ["VILLAGE_TOTAL"] }),
  ],
};
