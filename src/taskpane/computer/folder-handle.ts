/** A folder of the computer that a browser lets a page read again later; only some browsers have them. */
export interface FolderHandle {
  readonly kind: "directory";
  readonly name: string;
  readonly values: () => AsyncIterable<FolderHandle | FileHandle>;
  /** What the user allows; asking needs a press of a button. */
  readonly requestPermission?: (wanted: { readonly mode: "read" }) => Promise<PermissionState>;
}

interface FileHandle {
  readonly kind: "file";
  readonly name: string;
  readonly getFile: () => Promise<File>;
}

interface WithHandle {
  readonly getAsFileSystemHandle?: () => Promise<FolderHandle | FileHandle | null>;
}

/** The one folder of a drop; null for files, for several folders, and where the browser gives none. It has to be asked for at once. */
export async function droppedFolder({ items }: DataTransfer): Promise<FolderHandle | null> {
  const asked = Array.from(items, (item) => (item as WithHandle).getAsFileSystemHandle?.());
  if (asked.length !== 1) return null;
  try {
    const found = (await asked[0]) ?? null;
    return found?.kind === "directory" ? found : null;
  } catch {
    // A browser that refuses gives the files all the same.
    return null;
  }
}
