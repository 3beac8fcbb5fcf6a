import { Spoken } from "#text/spoken";
import { giving, type GivingText } from "#text/vi/pane/giving";
import type { Language } from "./language";

export const givingTexts = new Spoken<GivingText>(giving);

export const givingTextOf = (language: Language): GivingText => givingTexts.in(language);
