import { Spoken } from "#text/spoken";
import { desk, type DeskText } from "#text/vi/pane/desk";
import type { Language } from "./language";

export const deskTexts = new Spoken<DeskText>(desk);

export const deskTextOf = (language: Language): DeskText => deskTexts.in(language);
