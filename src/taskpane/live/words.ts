import type { Language } from "#text/language";
import { live as en } from "#text/en/pane-live";
import { live as vi, type LiveText } from "#text/vi/pane-live";

const texts: Readonly<Record<Language, LiveText>> = { vi, en };

export const liveTextOf = (language: Language): LiveText => texts[language];
