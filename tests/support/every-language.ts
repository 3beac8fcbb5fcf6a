import { learnEnglish } from "#taskpane/speech/english";
import { learnEnglish as learnSentences } from "#taskpane/engine/english";
import { learnEnglishReport } from "#text/report/english-report";

/* Programs learn English when somebody speaks it; tests ask for both languages wherever they like. */
learnEnglish();
learnSentences();
learnEnglishReport();
