import { Spoken } from "#text/spoken";
import { pane, type PaneText } from "#text/vi/pane/pane";
import { steps, type StepsText } from "#text/vi/pane/steps";

export type Language = "vi" | "en";

export const paneTexts = new Spoken<PaneText>(pane);
export const stepsTexts = new Spoken<StepsText>(steps);

export const textOf = (language: Language): PaneText => paneTexts.in(language);

export const stepsOf = (language: Language): StepsText => stepsTexts.in(language);

export const otherLanguage = (language: Language): Language => (language === "vi" ? "en" : "vi");

/**
 * Vietnamese, unless the address says `?lang=en` or Excel itself runs in English.
 * The browser's own language is not asked: offices often leave it at English.
 */
export function chooseLanguage(query: string, hostLanguage: string | undefined): Language {
  const asked = new URLSearchParams(query).get("lang");
  if (asked === "vi" || asked === "en") return asked;
  return hostLanguage !== undefined && /^en\b/i.test(hostLanguage) ? "en" : "vi";
}
