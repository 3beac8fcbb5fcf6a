import type { IssueCode, IssueOf } from "#core/issue";
import type { Names } from "./names";

/**
 * One sentence maker per complaint: what was found and what to do, without the place. A code without a
 * sentence does not compile.
 */
export type IssueSentences = {
  readonly [C in IssueCode]: (issue: IssueOf<C>, names: Names) => string;
};
