import { cliEn } from "#text/en/cli/cli";
import { cliVi } from "#text/vi/cli/cli";
import type { CliText, Refusal, RefusalCode, RefusalDetails } from "./text";
import type { Language } from "#text/language";

const texts: Readonly<Record<Language, CliText>> = { vi: cliVi, en: cliEn };

/** Everything that the command line says in a language. */
export const cliText = (language: Language): CliText => texts[language];

/** The refusal as one sentence: what, where, what to do. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  const { code, details } = refusal;
  return worded(texts[language], code, details).normalize("NFC");
}

function worded<C extends RefusalCode>(text: CliText, code: C, details: RefusalDetails[C]): string {
  return text.refusals[code](details);
}
