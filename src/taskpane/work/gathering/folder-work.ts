import type { FolderHandle } from "#taskpane/computer/folder-handle";
import { patch, type Desk } from "#taskpane/work/desk";

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
