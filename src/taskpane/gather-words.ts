import { gather as en } from "#text/en/pane-gather";
import { gather as vi, type GatherText } from "#text/vi/pane-gather";
import type { Language } from "./language";

/* Apart from the other words of the page, so that the engine need not carry them until they are asked for. */
const texts: Readonly<Record<Language, GatherText>> = { vi, en };

export const gatherTextOf = (language: Language): GatherText => texts[language];
