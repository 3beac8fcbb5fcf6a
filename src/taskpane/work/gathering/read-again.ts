import { givingTextOf } from "#taskpane/speech/giving-words";
import { filesOfFolder } from "#taskpane/computer/read-folder";
import { patch, type Desk } from "#taskpane/work/desk";
import { giveForms } from "./give-work";

/** What has gone counts no more, what changed is read, what did not is kept. */
export async function readFolderAgain(desk: Desk): Promise<void> {
  const folder = (await desk.computer?.recall("folder")) ?? null;
  const files = folder === null ? null : await filesOfFolder(folder);
  if (files === null) {
    const words = givingTextOf(desk.store.get().language).folder.refused(folder?.name ?? "");
    patch(desk, { notice: { tone: "bad", words } });
    return;
  }
  await giveForms(desk, files);
}
