import type { Issue, IssueCode, IssueOf } from "#core/issue";
import { issuesEn } from "#text/en/issues";
import { issuesVi } from "#text/vi/issues";
import type { IssueSentences } from "./issue-sentences";
import type { Language } from "./language";
import type { Names } from "./names";
import { placed, placeOf } from "./place";

const sentences: Readonly<Record<Language, IssueSentences>> = { vi: issuesVi, en: issuesEn };

/** The complaint as a person reads it: `place: what was found. What to do.` */
export function sentenceOf(issue: Issue, language: Language, names: Names): string {
  return placed(placeOf(issue.at), bodyOf(issue, sentences[language], names));
}

function bodyOf<C extends IssueCode>(
  issue: IssueOf<C>,
  table: IssueSentences,
  names: Names,
): string {
  return table[issue.code](issue, names);
}
