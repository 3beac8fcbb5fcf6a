import { failuresEn } from "./en/failures";
import { issuesEn } from "./en/issues";
import { phrasesEn, wordsEn } from "./en/words";
import { failureTables } from "./failures";
import { issueSentences } from "./issues-of-forms";
import { phrases, wordTables } from "./words";

/** From here on complaints and names can be had in English. */
export function learnEnglish(): void {
  issueSentences.learn("en", issuesEn);
  failureTables.learn("en", failuresEn);
  wordTables.learn("en", wordsEn);
  phrases.learn("en", phrasesEn);
}
