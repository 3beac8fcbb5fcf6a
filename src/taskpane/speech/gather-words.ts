import { Spoken } from "#text/spoken";
import { gather, type GatherText } from "#text/vi/pane/gather";
import type { Language } from "./language";

/* Apart from the other words of the page, so that the engine need not carry them until they are asked for. */
export const gatherTexts = new Spoken<GatherText>(gather);

export const gatherTextOf = (language: Language): GatherText => gatherTexts.in(language);
