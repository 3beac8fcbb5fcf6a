import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Dirent,
  type Stats,
} from "node:fs";
import path from "node:path";
import type { FileBytes } from "#app/reading/read-submission";
import { distinctNames } from "#core/distinct-names";
import type { DiskReason } from "#text/cli/text";
import type { UnreadableReason } from "#core/issue";
import { refuse } from "#cli/refused";
import { bytesInArchive, namesInArchive } from "./archives";

const reasons: Readonly<Record<string, DiskReason>> = {
  EBUSY: "heldByProgram",
  EPERM: "noPermission",
  EACCES: "noPermission",
  EROFS: "noPermission",
  ENOSPC: "diskFull",
  EDQUOT: "diskFull",
  ENOENT: "folderMissing",
  ENOTDIR: "folderMissing",
  EISDIR: "isFolder",
};

/** `ENOENT` and its kin; null for what is no error of the system. */
export function systemCode(error: unknown): string | null {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}

/** The disk's own word for what went wrong; anything that did not come from the disk is a bug and goes on. */
function diskReason(error: unknown): DiskReason {
  const code = systemCode(error);
  if (code === null) throw error;
  return reasons[code] ?? "other";
}

/** A path as messages and reports show it: `/` between its parts. */
export const shownPath = (file: string): string => file.split(path.sep).join("/").normalize("NFC");

/** Neither a pipe nor a device. */
const isPlain = (found: Stats): boolean => found.isFile() || found.isDirectory();

/** The bytes of one file that must be there. */
export function readOrRefuse(file: string): Uint8Array {
  try {
    // A pipe that nobody writes into would be waited for without end, and some devices have none.
    if (!isPlain(statSync(file))) refuse("cannotRead", { path: shownPath(file), reason: "other" });
    return readFileSync(file);
  } catch (error) {
    const reason = diskReason(error);
    return reason === "folderMissing"
      ? refuse("pathMissing", { path: shownPath(file) })
      : refuse("cannotRead", { path: shownPath(file), reason });
  }
}

/** A file of the folders that were given: where it lies, and how it is called in the report. */
export interface FoundFile {
  readonly location: string;
  readonly shown: string;
  /** Its name in the zip that lies there. */
  readonly inside?: string;
  /** A folder that cannot be opened, with whatever lies in it. */
  readonly isShut?: boolean;
}

/**
 * Every file of the given files and folders, folders in full depth, in the order of their names. A path is shown
 * from its folder on; with the folder's own name before it when several were given, and so that no two are alike.
 */
export function filesUnder(given: readonly string[]): readonly FoundFile[] {
  const found = given.flatMap((each) => foundUnder(each, given.length > 1).flatMap(unpacked));
  // Two folders of one name, and names that differ only in how letters are composed: different files all the same.
  const shown = distinctNames(found.map((each) => each.shown));
  return found.map((each, index) => ({ ...each, shown: shown[index] ?? each.shown }));
}

/** The files in a zip in place of it; a zip that cannot be opened, or holds nothing, is a file like others. */
function unpacked(found: FoundFile): readonly FoundFile[] {
  const names = namesInArchive(found.location) ?? [];
  return names.length === 0
    ? [found]
    : names.map((inside) => ({ ...found, inside, shown: `${found.shown}/${inside}` }));
}

function foundUnder(each: string, isOneOfSeveral: boolean): readonly FoundFile[] {
  const kind = kindOf(each);
  if (kind === null) return refuse("pathMissing", { path: shownPath(each) });
  if (kind === "file") return [{ location: each, shown: shownAlone(each) }];
  const inside = walk(each, isOneOfSeveral ? path.basename(path.resolve(each)) : "");
  return inside.length === 0 ? refuse("folderEmpty", { path: shownPath(each) }) : inside;
}

/** A file that was given by itself, as what is written calls it: no folder above the one from which it was named. */
export const shownAlone = (given: string): string => {
  const shown = shownPath(path.normalize(given));
  return path.isAbsolute(given) || shown.startsWith("..") ? path.posix.basename(shown) : shown;
};

function kindOf(given: string): "file" | "folder" | null {
  try {
    return statSync(given).isDirectory() ? "folder" : "file";
  } catch (error) {
    const reason = diskReason(error);
    return reason === "folderMissing"
      ? null
      : refuse("cannotRead", { path: shownPath(given), reason });
  }
}

/** Whether a file of that name is there, and no pipe or device. */
export const isFile = (given: string): boolean =>
  statSync(given, { throwIfNoEntry: false })?.isFile() === true;

/** Whether a folder of that name is there. */
export const isFolder = (given: string): boolean =>
  statSync(given, { throwIfNoEntry: false })?.isDirectory() === true;

function walk(folder: string, prefix: string): readonly FoundFile[] {
  const shownIn = (location: string): string =>
    shownPath(path.join(prefix, path.relative(folder, location)));
  const found: FoundFile[] = [];
  const waiting = [folder];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    const entries = entriesOf(each, folder);
    // One folder that cannot be opened is told by its name, and costs the others nothing.
    if (entries === null) found.push({ location: each, shown: shownIn(each), isShut: true });
    for (const entry of entries ?? []) {
      const location = path.join(each, entry.name);
      if (entry.isDirectory()) waiting.push(location);
      // A pipe or a device would be waited for without end.
      else if (entry.isFile() || entry.isSymbolicLink()) {
        found.push({ location, shown: shownIn(location) });
      }
    }
  }
  return found.sort((one, other) =>
    one.shown < other.shown ? -1 : one.shown > other.shown ? 1 : 0,
  );
}

/** What lies in a folder; null for one below the given one that cannot be opened. */
function entriesOf(folder: string, given: string): readonly Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const reason = diskReason(error);
    return folder === given ? refuse("cannotRead", { path: shownPath(folder), reason }) : null;
  }
}

/** A file of the disk always says what its bytes weigh in as. */
export type DiskFile = FileBytes & { readonly sha256: string };

/** Why a found file was not read; `tooLarge` without a look at its content. */
export type UnreadDisk = DiskReason | FileReason;

/** What only the file itself is to blame for. */
const fileReasons = ["tooLarge", "damaged", "encrypted", "suspicious"] as const;
type FileReason = (typeof fileReasons)[number];

export const isFileReason = (why: UnreadDisk): why is FileReason =>
  fileReasons.some((each) => each === why);

/** Reads a found file whole, or gives the disk's reason when it cannot be read or has more than so many bytes. */
export function readFound(
  { location, shown, inside }: FoundFile,
  most = Number.MAX_SAFE_INTEGER,
): DiskFile | UnreadDisk {
  try {
    const found = statSync(location);
    if (!found.isFile()) return found.isDirectory() ? "isFolder" : "other";
    if (found.size > most) return "tooLarge";
    const unpacked = inside === undefined ? null : bytesInArchive(location, inside);
    if (unpacked?.ok === false) return archiveReason(unpacked.error);
    const bytes = unpacked === null ? readFileSync(location) : unpacked.value;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { path: shown, bytes, sha256, modified: found.mtime.toISOString() };
  } catch (error) {
    return diskReason(error);
  }
}

const archiveReason = (reason: UnreadableReason): FileReason =>
  fileReasons.find((each) => each === reason) ?? "damaged";

/**
 * Writes a file whole or not at all: under another name in the same folder first, then renamed. The folder is
 * made when it is not there.
 */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const folder = path.dirname(path.resolve(file));
  const temporary = path.join(folder, `.${randomUUID()}.tmp`);
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found !== undefined && !isPlain(found)) {
      // A file put in the place of a device would take it away from everybody.
      writeFileSync(file, content);
      return;
    }
    mkdirSync(folder, { recursive: true });
    sweep(folder);
    // On the disk before the name changes: after a power cut the name must not stand for an empty file.
    writeFileSync(temporary, content, { flush: true });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    refusedByDisk(file, error);
  }
}

/** Writes a file that may only be there already as it is written now; what anybody changed or put there stays. */
export function writeOwn(file: string, content: Uint8Array): void {
  if (!existsSync(file)) {
    writeWhole(file, content);
    return;
  }
  const isSame = Buffer.from(content).equals(readOrRefuse(file));
  if (!isSame) refuse("sampleOverOther", { path: shownPath(file) });
}

/** Tells what the disk said when a file or folder could not be written; any other error goes on. */
export const refusedByDisk = (file: string, error: unknown): never =>
  refuse("cannotWrite", { path: shownPath(file), reason: diskReason(error) });

const swept = new Set<string>();
const partFile = /^\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/u;
/** Runs that are under way write their files in seconds. */
const oldEnough = 600_000;

/** Takes away what runs that were ended have left half-written in a folder. */
function sweep(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of readdirSync(folder)) {
    if (!partFile.test(name)) continue;
    const left = path.join(folder, name);
    if (Date.now() - statSync(left).mtimeMs > oldEnough)
      rmSync(left, { force: true, recursive: true });
  }
}
