import type { Issue, IssueCode, IssueOf } from "#core/issue";
import { issuesVi } from "#text/vi/issues";
import type { IssueSentences } from "./issue-sentences";
import type { Language } from "./language";
import type { Names } from "./names";
import { Spoken } from "./spoken";
import { placed, placeOf } from "./place";

export const issueSentences = new Spoken<IssueSentences>(issuesVi);

/** The complaint as a person reads it: `place: what was found. What to do.` */
export function sentenceOf(issue: Issue, language: Language, names: Names): string {
  return placed(placeOf(issue.at), bodyOf(issue, language, names));
}

/** The same without its place. */
export const reasonOf = (issue: Issue, language: Language, names: Names): string =>
  placed("", bodyOf(issue, language, names));

const bodyOf = <C extends IssueCode>(issue: IssueOf<C>, language: Language, names: Names): string =>
  issueSentences.in(language)[issue.code](issue, names);
