import { reportTextsEn } from "#text/en/report/report-texts";
import { reportTexts } from "./report-words";

/** From here on reports can be had in English, where complaints can. */
export function learnEnglishReport(): void {
  reportTexts.learn("en", reportTextsEn);
}
