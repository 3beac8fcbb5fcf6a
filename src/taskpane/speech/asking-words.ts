import { Spoken } from "#text/spoken";
import { asking, type AskingText } from "#text/vi/pane/asking";
import type { Language } from "./language";

/* Apart from the other words of the page: few are ever asked. */
export const askingTexts = new Spoken<AskingText>(asking);

export const askingTextOf = (language: Language): AskingText => askingTexts.in(language);
