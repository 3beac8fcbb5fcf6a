import { Spoken } from "#text/spoken";
import { printed, type PrintedText } from "#text/vi/pane/printed";
import type { Language } from "./language";

/* Apart from the other words of the page: few have percentages recomputed. */
export const printedTexts = new Spoken<PrintedText>(printed);

export const printedTextOf = (language: Language): PrintedText => printedTexts.in(language);
