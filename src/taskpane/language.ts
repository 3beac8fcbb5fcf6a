import { pane as en } from "#text/en/pane";
import { pane as vi, type PaneText } from "#text/vi/pane";

export type Language = "vi" | "en";

const texts: Readonly<Record<Language, PaneText>> = { vi, en };

export const textOf = (language: Language): PaneText => texts[language];

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
