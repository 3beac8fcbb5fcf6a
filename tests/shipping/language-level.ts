import { parse } from "acorn";

/** The parser's complaint when the script needs a later language than the year given; null when it does not. */
export function laterLanguage(script: string, ecmaVersion: 5 | 2019): string | null {
  try {
    parse(script, { ecmaVersion, sourceType: "script" });
    return null;
  } catch (complaint) {
    return String(complaint);
  }
}
