import type { ReviewWords } from "#core/review/review-words";
import { reviewText } from "#core/words/report/review-text";
import { reviewTextEn } from "#text/en/report/review-text";
import type { Language } from "#text/language";
import type { Names } from "#text/names";
import { reportWords } from "./report-words";

/** The words of a review in one language. */
export const reviewWords = (language: Language, names: Names): ReviewWords => ({
  ...reportWords(language, names),
  review: language === "vi" ? reviewText : reviewTextEn,
});
