import { pane as en } from "#text/en/pane";
import { steps as enSteps } from "#text/en/pane-steps";
import { pane as vi, type PaneText } from "#text/vi/pane";
import { steps as viSteps, type StepsText } from "#text/vi/pane-steps";

export type Language = "vi" | "en";

const texts: Readonly<Record<Language, PaneText>> = { vi, en };
const stepTexts: Readonly<Record<Language, StepsText>> = { vi: viSteps, en: enSteps };

export const textOf = (language: Language): PaneText => texts[language];

export const stepsOf = (language: Language): StepsText => stepTexts[language];

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
