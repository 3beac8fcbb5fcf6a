import type { IssueCode, IssueDetails, IssuePlace } from "#core/issue";

/** A complaint of one kind, as it is likely to be met. */
export interface Example<C extends IssueCode> {
  readonly details: IssueDetails[C];
  readonly at?: Partial<IssuePlace>;
  readonly unit?: string;
  readonly found?: string;
}
