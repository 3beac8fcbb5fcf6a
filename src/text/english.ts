import { failuresEn } from "./en/issues/failures";
import { issuesEn } from "./en/issues/issues";
import { phrasesEn, wordsEn } from "./en/words";
import { failureTables } from "./issues/failures";
import { issueSentences } from "./issues/issues-of-forms";
import { phrases, wordTables } from "./words";

/** From here on complaints and names can be had in English. */
export function learnEnglish(): void {
  issueSentences.learn("en", issuesEn);
  failureTables.learn("en", failuresEn);
  wordTables.learn("en", wordsEn);
  phrases.learn("en", phrasesEn);
}
