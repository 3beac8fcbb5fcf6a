import type { HeadSetting } from "#core/head-setting";
import type { Contradiction } from "#core/result/report-settings";

/** What each part is called. */
export const headNamesEn: Readonly<Record<HeadSetting, string>> = {
  above: "body above",
  issuer: "issuing body",
  place: "place",
  number: "number",
  symbol: "symbol of the office",
  reporter: "the reporting body in a sentence",
  kind: "kind of the plan's document",
  subject: "subject",
  signing: "way of signing",
  onBehalf: "body or post signed for",
  post: "signer's post",
  name: "signer's name",
  filed: "where it is filed",
  recipients: "recipients",
};

/** What is written there. */
export const headMeaningsEn: Readonly<Record<HeadSetting, string>> = {
  above: "The first line at the left.",
  issuer: "The bold line below the body above.",
  place: "Before the day of signing, which is the day of the report.",
  number: "The number alone; below 10 it is printed with a zero.",
  symbol: "What stands after BC/.",
  reporter:
    "In the opening; when blank, the name in the registry if it is that of the issuing body.",
  kind: "In the sentence that counts the targets; when blank, as the plan says.",
  subject: "The line below REPORT; when blank, the plan's document.",
  signing:
    "T/M (for a body), K/T (in somebody's place) or none (the head of a department signs). When blank, as onBehalf says.",
  onBehalf: "What stands after T/M or K/T. An empty text leaves the line out.",
  post: "Goes with the signer's name.",
  name: "The last line at the right.",
  filed: "What stands after Filed.",
  recipients: "A list, one a line; when blank, those of the plan.",
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
