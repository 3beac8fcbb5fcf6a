import type { Against } from "#core/catalogue/plan";
import { againstWords } from "#core/words/against-words";

/** As a cell of the plan says it. */
export function againstText(against: Against): string {
  switch (against.kind) {
    case "lastYear":
      return againstWords.lastYear;
    case "year":
      return againstWords.year(String(against.year));
    case "average":
      return againstWords.average(String(against.since));
  }
}
