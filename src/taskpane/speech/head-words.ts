import { Spoken } from "#text/spoken";
import { head, type HeadText } from "#text/vi/pane/head";
import type { Language } from "./language";

export const headTexts = new Spoken<HeadText>(head);

export const headTextOf = (language: Language): HeadText => headTexts.in(language);
