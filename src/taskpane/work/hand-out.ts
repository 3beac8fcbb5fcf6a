import type { MadeFile } from "#taskpane/protocol/answers";
import { stepsOf } from "#taskpane/speech/language";
import { complain, tell, type Desk } from "./desk";

/**
 * Hands a finished file to the user and says so. Where the web view around the page saves no files, it says what works
 * there instead, and never that a file was made; false then.
 */
export function handOut(desk: Desk, file: MadeFile): boolean {
  if (!desk.store.get().abilities.save) {
    complain(desk, "savesNothing");
    return false;
  }
  desk.save(file);
  tell(desk, stepsOf(desk.store.get().language).forms.saved(file.name));
  return true;
}
