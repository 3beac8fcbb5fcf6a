import type { Issue, IssueCode, IssueOf } from "#core/issue";
import { formIssuesVi } from "#text/vi/issues/issues";
import type { FormSentences, IssueSentences } from "./issue-sentences";
import type { Language } from "#text/language";
import type { NamedRows, Names } from "#text/names";
import { rowWordsVi } from "#core/words/form/row-words";
import { Spoken } from "#text/spoken";
import { placed, placeOf } from "./place";

/** What is said of forms and reports; `issues` has what is said of registries and plans besides. */
export const issueSentences = new Spoken<FormSentences & Partial<IssueSentences>>(formIssuesVi);

/** The complaint as a person reads it: `place: what was found. What to do.` */
export function sentenceOf(issue: Issue, language: Language, names: Names): string {
  return placed(placeOf(issue.at), bodyOf(issue, language, names));
}

/** The same without its place. */
export const reasonOf = (issue: Issue, language: Language, names: Names): string =>
  placed("", bodyOf(issue, language, names));

function bodyOf<C extends IssueCode>(issue: IssueOf<C>, language: Language, names: Names): string {
  const sentences: Partial<IssueSentences> = issueSentences.in(language);
  const sentence = sentences[issue.code];
  if (sentence === undefined) throw new Error(`nothing was learnt of the complaint ${issue.code}`);
  return sentence(issue, { ...names, rows: { ...rowWords[language], labels: issue.rows ?? none } });
}

const none: ReadonlyMap<string, string> = new Map();

const rowWords: Readonly<Record<Language, Omit<NamedRows, "labels">>> = {
  vi: { words: rowWordsVi, unlabelled: "dòng" },
  en: {
    words: {
      row: (label) => `row ${label}`,
      rows: (first, last) => `the sum of rows ${first} to ${last}`,
    },
    unlabelled: "",
  },
};
