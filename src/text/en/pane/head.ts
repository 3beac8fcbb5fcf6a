import { contradictionsEn, headMeaningsEn, headNamesEn } from "#text/en/head-settings";
import type { HeadText } from "#text/vi/pane/head";

export const headEn: HeadText = {
  hint: "A blank field takes what was typed into the report before, what the plan says, or stays in brackets. This computer remembers the fields but for the number and the signer's name.",
  names: headNamesEn,
  meanings: headMeaningsEn,
  signing: {
    "": "(as the field below says)",
    "T/M": "T/M, for a body",
    "K/T": "K/T, in somebody's place",
    none: "Neither, the head signs",
  },
  contradictions: contradictionsEn,
};
