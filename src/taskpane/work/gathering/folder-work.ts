import { deskTextOf } from "#taskpane/speech/desk-words";
import { filesOfFolder, type FolderHandle } from "#taskpane/computer/folder-handle";
import { patch, type Desk } from "#taskpane/work/desk";
import { giveForms } from "./give-work";

/** The folder that can be read again from now on; null forgets it. */
export async function rememberFolder(desk: Desk, folder: FolderHandle | null): Promise<void> {
  patch(desk, { folder: folder?.name ?? null });
  if (!desk.store.get().isSecond) await desk.computer?.keep("folder", folder);
}

/** On another day the folder is known again. */
export async function recallFolder(desk: Desk): Promise<void> {
  const folder = (await desk.computer?.recall("folder")) ?? null;
  if (folder !== null) patch(desk, { folder: folder.name });
}

/** What has gone counts no more, what changed is read, what did not is kept. */
export async function readFolderAgain(desk: Desk): Promise<void> {
  const folder = (await desk.computer?.recall("folder")) ?? null;
  const files = folder === null ? null : await filesOfFolder(folder);
  if (files === null) {
    const words = deskTextOf(desk.store.get().language).folder.refused(folder?.name ?? "");
    patch(desk, { notice: { tone: "bad", words } });
    return;
  }
  await giveForms(desk, files);
}
