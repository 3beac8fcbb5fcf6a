import { Spoken } from "#text/spoken";
import type { Language } from "#text/language";
import { typed, type TypedText } from "#text/vi/pane/typed";

export const typedTexts = new Spoken<TypedText>(typed);

export const typedTextOf = (language: Language): TypedText => typedTexts.in(language);
