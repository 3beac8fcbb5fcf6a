import type { Language } from "#text/language";

/** Loads the words of a language that were not loaded yet; Vietnamese is always there. */
export async function haveLanguage(language: Language): Promise<void> {
  if (language === "vi") return;
  const { learnEnglish } = await import(/* webpackChunkName: "english" */ "./english");
  learnEnglish();
}

/** The same for the texts of the report. */
export async function haveLanguageOfReport(language: Language): Promise<void> {
  if (language === "vi") return;
  const { learnEnglishReport } = await import(
    /* webpackChunkName: "english-report" */ "#text/report/english-report"
  );
  learnEnglishReport();
}
