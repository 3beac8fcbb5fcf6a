import { Spoken } from "#text/spoken";
import { units, type UnitsText } from "#text/vi/pane/units";
import type { Language } from "./language";

/* Apart from the other words of the page, so that a narrow pane need not load them. */
export const unitsTexts = new Spoken<UnitsText>(units);

export const unitsTextOf = (language: Language): UnitsText => unitsTexts.in(language);
