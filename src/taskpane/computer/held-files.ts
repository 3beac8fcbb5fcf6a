/** A file and the way to it inside what was dropped. */
interface HeldFile {
  readonly file: File;
  readonly path: string;
}

/** A file or a folder as the File System Access API hands it to a page. */
type Handle =
  | { readonly kind: "file"; readonly name: string; readonly getFile: () => Promise<File> }
  | {
      readonly kind: "directory";
      readonly name: string;
      readonly values: () => AsyncIterable<Handle>;
    };

/** A thing that was dropped, in browsers that hand out handles. */
interface HoldingItem {
  readonly getAsFileSystemHandle: () => Promise<Handle | null>;
}

const isHolding = (item: object): item is HoldingItem => "getAsFileSystemHandle" in item;

/**
 * Every file of a drop on a page that was itself opened from a folder: Chromium tells such a page that there are folders,
 * and refuses to open them, but gives them away by their handles. Null where entries are the way. Handles too must be
 * asked for while the drop is being handled.
 */
export function heldFiles(dropped: DataTransfer): Promise<readonly HeldFile[]> | null {
  if (location.protocol !== "file:") return null;
  const items = Array.from<object>(dropped.items).filter(isHolding);
  return items.length === 0 ? null : filesOf(items.map((item) => item.getAsFileSystemHandle()));
}

async function filesOf(asked: readonly Promise<Handle | null>[]): Promise<readonly HeldFile[]> {
  const found: HeldFile[] = [];
  for (const handle of await Promise.all(asked)) {
    // A single folder is not a part of the ways in it: neither is it when a picker gives it.
    const isAlone = asked.length === 1 && handle?.kind === "directory";
    if (handle !== null) await collect(handle, isAlone ? null : "", found);
  }
  return found;
}

/** `above`: the way to the thing, ending in a slash; null for the folder that is not named. */
async function collect(handle: Handle, above: string | null, found: HeldFile[]): Promise<void> {
  if (handle.kind === "file") {
    const file = await handle.getFile().catch(() => null);
    if (file !== null) found.push({ file, path: `${above ?? ""}${handle.name}` });
    return;
  }
  const below = above === null ? "" : `${above}${handle.name}/`;
  for await (const each of handle.values()) await collect(each, below, found);
}
