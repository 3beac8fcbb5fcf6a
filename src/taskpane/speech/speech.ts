import type { Language } from "./language";

/** Loads what the page says in a language that was not spoken yet; Vietnamese is always there. */
export async function haveLanguage(language: Language): Promise<void> {
  if (language === "vi") return;
  const { learnEnglish } = await import(/* webpackChunkName: "english-page" */ "./english");
  learnEnglish();
}
