import { gatherTextOf } from "#taskpane/speech/gather-words";
import { patch, tell, type Desk } from "./desk";

/** Puts a text on the clipboard and says so; where that is not to be had, or refused, the text itself is shown, selected. */
export async function handText(desk: Desk, text: string, done: string): Promise<void> {
  if (desk.store.get().abilities.copy && (await desk.copy(text))) {
    tell(desk, done);
    return;
  }
  const words = gatherTextOf(desk.store.get().language).back.notCopied;
  patch(desk, { notice: { tone: "bad", words, toCopy: text } });
}
