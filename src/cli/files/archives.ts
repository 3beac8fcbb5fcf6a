import { readFileSync, statSync } from "node:fs";
import { openArchive, type ArchivedFile } from "#adapters/xlsx/read/zip/archive";
import { limits } from "#adapters/xlsx/read/limits";
import type { UnreadableReason } from "#core/issue";
import { err, ok, type Result } from "#core/result";
import { checksumWithZlib, inflateWithZlib } from "./inflate";

/** The archive opened last: its files are asked for one after the other. */
let opened: { readonly location: string; readonly files: readonly ArchivedFile[] } | null = null;

const isArchive = (location: string): boolean => /\.zip$/iu.test(location);

/** The names of the files in a zip; null for other files and for a zip that cannot be opened. */
export function namesInArchive(location: string): readonly string[] | null {
  if (!isArchive(location)) return null;
  const files = filesOf(location);
  return files.ok ? files.value.map(({ name }) => name) : null;
}

/** The bytes of a file in a zip. */
export function bytesInArchive(
  location: string,
  name: string,
): Result<Uint8Array, UnreadableReason> {
  const files = filesOf(location);
  if (!files.ok) return files;
  return files.value.find((each) => each.name === name)?.read() ?? err("notReadable");
}

function filesOf(location: string): Result<readonly ArchivedFile[], UnreadableReason> {
  if (opened?.location === location) return { ok: true, value: opened.files };
  const unpacking = { inflate: inflateWithZlib, checksum: checksumWithZlib };
  const content = bytesOf(location);
  if (!content.ok) return content;
  const files = openArchive(content.value, unpacking);
  if (files.ok) opened = { location, files: files.value };
  return files;
}

function bytesOf(location: string): Result<Uint8Array, UnreadableReason> {
  try {
    const found = statSync(location);
    if (!found.isFile()) return err("notReadable");
    return found.size > limits.fileBytes.most ? err("tooLarge") : ok(readFileSync(location));
  } catch {
    // The disk's own words are told when the file is read as one.
    return err("notReadable");
  }
}
