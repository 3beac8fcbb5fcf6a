import { pane } from "#text/en/pane/pane";
import { giving } from "#text/en/pane/giving";
import { gather } from "#text/en/pane/gather";
import { live } from "#text/en/pane/live";
import { units } from "#text/en/pane/units";
import { steps } from "#text/en/pane/steps";
import { headEn } from "#text/en/pane/head";
import { printed } from "#text/en/pane/printed";
import { tools } from "#text/en/pane/tools";
import { typed } from "#text/en/pane/typed";
import { review } from "#text/en/pane/review";
import { asking } from "#text/en/pane/asking";
import { askingTexts } from "./asking-words";
import { givingTexts } from "./giving-words";
import { gatherTexts } from "./gather-words";
import { paneTexts, stepsTexts } from "./language";
import { liveTexts } from "#taskpane/live/words";
import { unitsTexts } from "./units-words";
import { headTexts } from "./head-words";
import { reviewTexts } from "./review-words";
import { printedTexts } from "./printed-words";
import { toolsTexts } from "./tools-words";
import { typedTexts } from "./typed-words";

/** From here on the page can be shown in English. */
export function learnEnglish(): void {
  paneTexts.learn("en", pane);
  stepsTexts.learn("en", steps);
  gatherTexts.learn("en", gather);
  givingTexts.learn("en", giving);
  askingTexts.learn("en", asking);
  unitsTexts.learn("en", units);
  printedTexts.learn("en", printed);
  toolsTexts.learn("en", tools);
  reviewTexts.learn("en", review);
  headTexts.learn("en", headEn);
  liveTexts.learn("en", live);
  typedTexts.learn("en", typed);
}
