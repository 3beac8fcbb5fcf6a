import type { IssueSentences } from "#text/issues/issue-sentences";
import { formIssuesVi } from "./issues";
import { planIssuesVi } from "./plan-issues";
import { registryIssuesVi } from "./registry-issues";

/** Every complaint in Vietnamese, without its place. */
export const issuesVi: IssueSentences = { ...formIssuesVi, ...registryIssuesVi, ...planIssuesVi };
