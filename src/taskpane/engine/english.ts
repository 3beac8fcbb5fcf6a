import { gather } from "#text/en/pane/gather";
import { units } from "#text/en/pane/units";
import { tools } from "#text/en/pane/tools";
import { learnEnglish as learnSentences } from "#text/english";
import { gatherTexts } from "#taskpane/speech/gather-words";
import { unitsTexts } from "#taskpane/speech/units-words";
import { toolsTexts } from "#taskpane/speech/tools-words";

/** All English that the engine speaks, but for the report. */
export function learnEnglish(): void {
  learnSentences();
  gatherTexts.learn("en", gather);
  toolsTexts.learn("en", tools);
  unitsTexts.learn("en", units);
}
