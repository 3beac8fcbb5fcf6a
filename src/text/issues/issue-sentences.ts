import type { IssueCode, IssueOf } from "#core/issue";
import type { PlanIssueDetails } from "#core/plan-issue";
import type { RegistryIssueDetails } from "#core/registry-issue";
import type { Names } from "#text/names";

/**
 * One sentence maker per complaint: what was found and what to do, without the place. A code without a
 * sentence does not compile.
 */
export type IssueSentences = {
  readonly [C in IssueCode]: (issue: IssueOf<C>, names: Names) => string;
};

/** Those of forms and of reports, which may go without the others. */
export type FormSentences = Omit<
  IssueSentences,
  keyof PlanIssueDetails | keyof RegistryIssueDetails
>;
