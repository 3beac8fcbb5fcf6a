import type { Forecast } from "./forecast";
import type { ReviewWords } from "./review-words";

const when = (year: number | null, { review: { forecast } }: ReviewWords): string =>
  year === null ? forecast.never : forecast.reached(year);

/** At the best and at the worst pace that was seen. */
function forecastRange({ reached, earliest, latest }: Forecast, words: ReviewWords): string {
  const { range, alike } = words.review.forecast;
  return earliest === latest && latest === reached
    ? alike
    : range(when(earliest, words), when(latest, words));
}

/** `năm 2029 (sớm nhất năm 2028, muộn nhất năm 2031)` */
export const forecastWords = (forecast: Forecast, words: ReviewWords): string =>
  `${when(forecast.reached, words)} (${forecastRange(forecast, words)})`;

/** The same as a sentence that says what it is. */
export const forecastSentence = (forecast: Forecast, words: ReviewWords): string =>
  words.review.forecast.sentence(when(forecast.reached, words), forecastRange(forecast, words));
