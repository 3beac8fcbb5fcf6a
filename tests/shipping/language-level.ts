import { Linter } from "eslint";

/** The parser's complaint when the script needs a later language than the year given; null when it does not. */
export function laterLanguage(script: string, ecmaVersion: 5 | 2019): string | null {
  const [found] = new Linter().verify(script, {
    languageOptions: { ecmaVersion, sourceType: "script" },
  });
  return found?.fatal === true ? found.message : null;
}
