import { gather } from "#text/en/pane/gather";
import { units } from "#text/en/pane/units";
import { printed } from "#text/en/pane/printed";
import { learnEnglish as learnSentences } from "#text/english";
import { gatherTexts } from "#taskpane/speech/gather-words";
import { unitsTexts } from "#taskpane/speech/units-words";
import { printedTexts } from "#taskpane/speech/printed-words";

/** All English that the engine speaks, but for the report. */
export function learnEnglish(): void {
  learnSentences();
  gatherTexts.learn("en", gather);
  printedTexts.learn("en", printed);
  unitsTexts.learn("en", units);
}
