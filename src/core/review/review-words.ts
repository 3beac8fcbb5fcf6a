import type { ReportWords } from "#core/report/report-words";
import type { ReviewTexts } from "#core/words/report/review-text";

/** The words of a review: those of a report, and its own. */
export interface ReviewWords extends ReportWords {
  readonly review: ReviewTexts;
}
