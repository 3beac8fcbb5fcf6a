import { issuesVi } from "#text/vi/issues/every-issue";
import { issueSentences } from "./issues-of-forms";

/* Whoever imports this can say every complaint: those about registries and plans, too, which a report never has. */
issueSentences.learn("vi", issuesVi);

export { sentenceOf } from "./issues-of-forms";
