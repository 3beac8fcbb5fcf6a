import type { DifferenceWords } from "#core/provenance/difference-sheet";

/** The comparison of two submissions, in English. */
export const differenceEn: DifferenceWords = {
  sheet: "Comparison",
  title: (unit) => `Two submissions of unit ${unit} compared`,
  headings: ["Code", "Item", "Earlier", "This one", "Change", "What happened"],
  kinds: {
    changed: "Changed",
    newlyFilled: "Newly filled",
    emptied: "Emptied",
    unchanged: "Unchanged",
  },
};
