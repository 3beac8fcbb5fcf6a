import type { GivenFile } from "#taskpane/protocol/answers";
import { givenFile } from "./given-files";
import type { FolderHandle } from "./folder-handle";

/** Every file of the folder, in full depth; null where the user does not let it be read. */
export async function filesOfFolder(folder: FolderHandle): Promise<readonly GivenFile[] | null> {
  try {
    const allowed = (await folder.requestPermission?.({ mode: "read" })) ?? "granted";
    return allowed === "granted" ? await filesUnder(folder, "", folder.name) : null;
  } catch {
    return null;
  }
}

async function filesUnder(
  folder: FolderHandle,
  way: string,
  root: string,
): Promise<readonly GivenFile[]> {
  const files: GivenFile[] = [];
  for await (const each of folder.values()) {
    const path = `${way}${each.name}`;
    if (each.kind === "directory") files.push(...(await filesUnder(each, `${path}/`, root)));
    else files.push(givenFile(await each.getFile(), path, root));
  }
  return files;
}
