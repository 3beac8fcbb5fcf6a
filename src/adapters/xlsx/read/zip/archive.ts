import type { UnreadableReason } from "#core/issue";
import { ok, type Result } from "#core/result";
import { readContents } from "./contents";
import { readZipDirectory } from "./directory";
import type { Unpacking } from "./inflate";

/** A file inside a zip; its bytes are unpacked when they are asked for. */
export interface ArchivedFile {
  /** `/` between its folders, none of which leads out. */
  readonly name: string;
  readonly read: () => Result<Uint8Array, UnreadableReason>;
}

/** What computers put beside the files of people. */
const ofSystems = "__MACOSX/";

/** The files of a zip, bounded like a workbook is. */
export function openArchive(
  bytes: Uint8Array,
  unpacking: Unpacking,
): Result<readonly ArchivedFile[], UnreadableReason> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const entries = [...directory.value.entries.values()].filter(
    ({ name }) => !name.startsWith(ofSystems),
  );
  return ok(
    entries.map((entry) => ({
      name: insidePath(entry.name),
      read: () => readContents(bytes, entry, unpacking),
    })),
  );
}

const insidePath = (name: string): string =>
  name
    .replaceAll("\\", "/")
    .split("/")
    .filter((step) => step !== "" && step !== "." && step !== "..")
    .join("/");
