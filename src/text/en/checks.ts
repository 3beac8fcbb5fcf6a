import type { CheckWords } from "#text/issues/check-words";

export const checksEn: CheckWords = {
  "part-above-whole": "A part is never above its whole.",
  "membership-balance":
    "Form 1: members at the end are those carried over, plus who came, minus who left (D = A + B − C).",
  "rating-balance":
    "Form 6: those present are rated or not rated; those rated have one of four ratings.",
  "breakdown-sum": "Kinds of one thing add up to all of it.",
  "whole-missing": "Where a part is given the whole must be given, or there is no share.",
  "heads-above-villages":
    "A village has one head and one head of its front committee: held and vacant posts are not more than villages.",
  "counted-twice":
    "Nobody and no village is counted twice: secretaries with a second post are not more than cells, a secretary is a member, a member has one form of discipline.",
  "excellent-cap":
    "Members rated excellent are at most 20% of those rated good, within each organisation.",
  "share-over-whole":
    "The numerator of a share, a plan’s own included, is not above its denominator: more than 100% is kept and asked about, unless the share may be more.",
  "opening-members":
    "Members carried over (line A) are those present at the end of last year (line D), summed over the predecessors; split units are left out.",
  "unusual-change":
    "Changes against last year that stand out: from 20 units on units are compared with each other, below that a doubling or halving is asked about; from nothing and to nothing by a rule of their own.",
};
