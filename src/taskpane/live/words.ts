import { Spoken } from "#text/spoken";
import { live, type LiveText } from "#text/vi/pane/live";
import type { Language } from "#text/language";

export const liveTexts = new Spoken<LiveText>(live);

export const liveTextOf = (language: Language): LiveText => liveTexts.in(language);
