import type { HeadSetting } from "#core/head-setting";
import type { Contradiction } from "#core/result/report-settings";
import type { HeadSettingWords } from "#text/vi/head-settings";

export const headSettingsEn: Readonly<Record<HeadSetting, HeadSettingWords>> = {
  above: { name: "body above", meaning: "The first line at the left." },
  issuer: { name: "issuing body", meaning: "The bold line below the body above." },
  place: { name: "place", meaning: "Before the day of signing, which is the day of the report." },
  number: { name: "number", meaning: "The number alone; below 10 it is printed with a zero." },
  symbol: { name: "symbol of the office", meaning: "What stands after BC/." },
  reporter: {
    name: "the reporting body in a sentence",
    meaning:
      "In the opening; when blank, the name in the registry if it is that of the issuing body.",
  },
  kind: {
    name: "kind of the plan's document",
    meaning: "In the sentence that counts the targets; when blank, as the plan says.",
  },
  subject: { name: "subject", meaning: "The line below REPORT; when blank, the plan's document." },
  signing: {
    name: "way of signing",
    meaning:
      "T/M (for a body), K/T (in somebody's place) or none (the head of a department signs). When blank, as onBehalf says.",
  },
  onBehalf: {
    name: "body or post signed for",
    meaning: "What stands after T/M or K/T. An empty text leaves the line out.",
  },
  post: { name: "signer's post", meaning: "Goes with the signer's name." },
  name: { name: "signer's name", meaning: "The last line at the right." },
  filed: { name: "where it is filed", meaning: "What stands after Filed." },
  recipients: { name: "recipients", meaning: "A list, one a line; when blank, those of the plan." },
};

export const contradictionsEn: Readonly<Record<Contradiction, string>> = {
  postWithoutName: "there is a signer's post but no name. Give both, or neither",
  insteadOfNobody: "K/T is in somebody's place, but nobody is named. Put that post into onBehalf",
  insteadOfOneself:
    "K/T is in the place of the signer's own post. Put the post signed for into onBehalf, the signer's into post",
  signingTwice: "signing and onBehalf say two ways of signing. Keep one of them: T/M, K/T or none",
  bodyWithoutSigning:
    "signing is none, but onBehalf names a body. Take onBehalf away, or choose T/M or K/T",
};
