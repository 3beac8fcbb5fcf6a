import { heldFiles } from "./held-files";
import type { GivenFile } from "#taskpane/protocol/answers";

/** The way inside the folder that was given, as the command line shows it. */
const insideFolder = (path: string): string => path.replace(/^[^/]*\//u, "");

/** A file of a picker or of a drop; a picked folder names its files by their way inside it. */
export function givenFile(file: File, path?: string, folder = folderOf(file)): GivenFile {
  const way = file.webkitRelativePath;
  return {
    path: (path ?? (way === "" ? file.name : insideFolder(way))).normalize("NFC"),
    ...(folder === "" ? {} : { folder: folder.normalize("NFC") }),
    modified: new Date(file.lastModified).toISOString(),
    content: file,
  };
}

const folderOf = ({ webkitRelativePath }: File): string =>
  webkitRelativePath.includes("/") ? (webkitRelativePath.split("/")[0] ?? "") : "";

/**
 * Every file of a drop, folders in full depth. The entries must be asked for while the drop is being handled:
 * afterwards the browser forgets them.
 */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly GivenFile[]> {
  const held = heldFiles(dropped);
  if (held !== null) return (await held).map(({ file, path }) => givenFile(file, path));
  const entries = Array.from(dropped.items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null,
  );
  if (entries.length === 0) return Array.from(dropped.files, (file) => givenFile(file));
  const found: GivenFile[] = [];
  for (const entry of entries) found.push(...(await filesUnder(entry)));
  const isOneFolder = entries.length === 1 && entries[0]?.isDirectory === true;
  return isOneFolder ? found.map((each) => ({ ...each, path: insideFolder(each.path) })) : found;
}

async function filesUnder(entry: FileSystemEntry): Promise<readonly GivenFile[]> {
  const path = entry.fullPath.replace(/^\//, "");
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    const [folder, ...rest] = path.split("/");
    return file === null ? [] : [givenFile(file, path, rest.length === 0 ? "" : folder)];
  }
  const files: GivenFile[] = [];
  for (const each of await entriesOf(entry as FileSystemDirectoryEntry)) {
    files.push(...(await filesUnder(each)));
  }
  return files;
}

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => {
    entry.file(resolve, () => {
      resolve(null);
    });
  });

/** A folder tells its entries in parts of a hundred, until it tells none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const part = (): Promise<readonly FileSystemEntry[]> =>
    new Promise((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([]);
      });
    });
  const all: FileSystemEntry[] = [];
  for (let next = await part(); next.length > 0; next = await part()) all.push(...next);
  return all;
}
