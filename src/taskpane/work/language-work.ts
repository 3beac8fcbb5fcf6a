import { otherLanguage } from "#taskpane/speech/language";
import { haveLanguage } from "#taskpane/speech/speech";
import { complain, patch, type Desk } from "./desk";
import { reword } from "./gathering/settle-work";

/** What was said in the language before is said again, or taken away. */
export async function switchLanguage(desk: Desk): Promise<void> {
  const language = otherLanguage(desk.store.get().language);
  try {
    await haveLanguage(language);
  } catch {
    complain(desk, "bug");
    return;
  }
  patch(desk, { language, languagePicked: true, notice: null, registryComplaints: [] });
  patch(desk, { difference: null, figures: null, looked: null, planComplaints: [] });
  await reword(desk);
}
