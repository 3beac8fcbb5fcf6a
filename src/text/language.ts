/** The languages in which the product speaks: Vietnamese first, English on request. */
export type Language = "vi" | "en";

export const languages: readonly Language[] = ["vi", "en"];

/** Each language in its own words, as whoever looks for it reads it. */
export const languageNames: Readonly<Record<Language, string>> = {
  vi: "Tiếng Việt",
  en: "English",
};
